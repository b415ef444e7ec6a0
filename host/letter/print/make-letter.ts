// Makes a file of a letter in one of its four renderings.

import type { Instant } from '#core/base/day.ts';
import type { LetterKind } from '#core/case/letter-kind.ts';
import type { MadeFile } from '#core/desk/letter-views.ts';
import { letterHtml } from '#core/letter/render/html.ts';
import type { PrintedLetter } from '#core/letter/render/printed-letter.ts';
import { letterText } from '#core/letter/render/text.ts';
import { letterDocx } from './letter-docx.ts';
import { letterPdf } from './letter-pdf.ts';

export type LetterFormat = 'text' | 'html' | 'pdf' | 'docx';

const kinds: Readonly<Record<LetterFormat, { readonly ending: string; readonly mediaType: string }>> = {
  text: { ending: 'txt', mediaType: 'text/plain; charset=utf-8' },
  html: { ending: 'html', mediaType: 'text/html; charset=utf-8' },
  pdf: { ending: 'pdf', mediaType: 'application/pdf' },
  docx: { ending: 'docx', mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
};

/**
 * Named by the reference and the kind only. `madeAt`: the moment that a PDF says it was made at, such as the letter's last change;
 * the same letter with the same moment gives the same octets, except as DOCX.
 */
export async function makeLetter(
  letter: PrintedLetter,
  kind: LetterKind,
  format: LetterFormat,
  madeAt: Instant,
): Promise<MadeFile> {
  const { ending, mediaType } = kinds[format];
  const bytes = await letterBytes(letter, format, madeAt);
  return { fileName: `${letter.reference}-${kind}.${ending}`, mediaType, base64: bytes.toString('base64') };
}

/** The octets alone, for what goes with a mail. */
export async function letterBytes(letter: PrintedLetter, format: LetterFormat, madeAt: Instant): Promise<Buffer> {
  if (format === 'pdf') return await letterPdf(letter, madeAt);
  if (format === 'docx') return await letterDocx(letter);
  return Buffer.from(format === 'html' ? letterHtml(letter) : letterText(letter), 'utf8');
}
