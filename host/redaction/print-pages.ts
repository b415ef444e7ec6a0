// A new PDF from pictures of pages, with the words that stay as a layer that is searched and read aloud but not seen.

import { buffer } from 'node:stream/consumers';
import PdfDocument from 'pdfkit';
import type { PageWord } from '#core/desk/case-file-views.ts';
import { hasCharacter } from '../pdf/paper-document.ts';
import { typeface } from '../pdf/typefaces.ts';
import type { PictureOfPage } from './redacted-pages.ts';

export interface KeptPage extends PictureOfPage {
  /** The words that no box touches. */
  readonly kept: readonly PageWord[];
}

export interface PrintedDocument {
  readonly pdf: Buffer;
  /** For each page, what its layer of words says. */
  readonly texts: readonly string[];
}

/** Nothing of the original file goes in: neither its objects nor its facts. Throws for a picture that is no JPEG. */
export async function printPages(
  octets: Uint8Array,
  pages: readonly KeptPage[],
  language: string,
): Promise<PrintedDocument> {
  const doc = new PdfDocument({
    autoFirstPage: false,
    // A default one would be Helvetica, which is not embedded.
    font: null as unknown as string,
    lang: language,
    info: { Creator: 'DPO Desk', Producer: 'DPO Desk (pdfkit)' },
    margin: 0,
  });
  const whole = buffer(doc);
  doc.registerFont('words', typeface('regular'));
  const texts = pages.map((page) => {
    doc.addPage({ size: [page.width, page.height], margin: 0 });
    const picture = Buffer.from(octets.buffer, octets.byteOffset + page.start, page.length);
    doc.image(picture, 0, 0, { width: page.width, height: page.height });
    doc.font('words');
    // Text rendering mode 3: neither filled nor stroked (ISO 32000-1, 9.3.6).
    doc.addContent('3 Tr');
    return page.kept.map((word) => printWord(doc, word, page)).join('');
  });
  doc.end();
  return { pdf: await whole, texts };
}

/** What was printed: nothing for a word with a letter that the typeface lacks, which would come out as another. */
function printWord(doc: PDFKit.PDFDocument, word: PageWord, { width, height }: PictureOfPage): string {
  const text = word.text.normalize('NFC').replace(/[\p{Cc}\p{Cf}\s]/gu, '');
  if (text === '' || Array.from(text, (letter) => letter.codePointAt(0) ?? 0).some((code) => !hasCharacter(doc, code)))
    return '';
  doc.fontSize(Math.min(Math.max(word.height * height * 0.8, 1), 200));
  const horizontalScaling = Math.min(Math.max((100 * word.width * width) / doc.widthOfString(text), 10), 400);
  doc.text(text, word.x * width, word.y * height, {
    lineBreak: false,
    horizontalScaling,
    // A ligature is one glyph for two letters; readers search for the letters.
    features: ['kern'],
  } as PDFKit.Mixins.TextOptions);
  return text;
}
