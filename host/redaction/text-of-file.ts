// The text of a file as it is shown for redaction: what hides letters from a reader's search is written out.

import { fail, ok, type Result } from '#core/base/result.ts';
import { mailboxText } from '#core/base/mailbox.ts';
import { largestText } from '#core/desk/case-file-limits.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { unescapeLetters, unreferLetters } from '#core/desk/redaction/redact-text.ts';
import { endingOf } from '#core/intake/attachment-risk.ts';
import { mediaKindOf } from '#core/intake/media-kind.ts';
import type { ParsedMail } from '#core/intake/parsed-mail.ts';
import { guessText } from '#mail/mime/decode-text.ts';
import type { ParserPool } from '#mail/mime/parser-pool.ts';

export interface FileText {
  readonly text: string;
  readonly isJson: boolean;
  /** What the redacted copy ends in. */
  readonly ending: string;
}

/**
 * A mail is read as its reader sees it: in its source a name can hide in an encoding. Pages with scripts and office files are
 * refused, because what is seen of them is not what they hold.
 */
export async function textOfFile(
  name: string,
  octets: Uint8Array,
  pool: ParserPool,
): Promise<Result<FileText, Obstacle>> {
  const kind = mediaKindOf(octets);
  if (!['text', 'xml', 'mail', 'calendar', 'card'].includes(kind)) return fail({ code: 'redaction-not-possible' });
  const megabytes = Math.ceil(octets.byteLength / 1e6);
  if (megabytes > largestText) return fail({ code: 'redaction-too-large', megabytes, most: largestText });
  if (kind === 'mail') {
    const read = await pool.work(octets);
    if (!read.ok) return fail({ code: 'redaction-not-possible' });
    return ok({ text: textOfMail(read.mail), isJson: false, ending: 'txt' });
  }
  const text = decode(octets)
    .replace(/^\uFEFF/u, '')
    .replace(/\r\n?/gu, '\n');
  const ending = endingOf(name);
  if (ending === 'json') return ok({ text: unescapeLetters(text), isJson: true, ending });
  if (kind === 'xml') return ok({ text: unreferLetters(text), isJson: false, ending: 'xml' });
  return ok({ text, isJson: false, ending: ['csv', 'tsv', 'md', 'log'].includes(ending) ? ending : 'txt' });
}

/** UTF-16 by its mark, UTF-8 where it is that, else Windows-1252. */
function decode(octets: Uint8Array): string {
  if (octets[0] === 0xff && octets[1] === 0xfe) return new TextDecoder('utf-16le').decode(octets);
  if (octets[0] === 0xfe && octets[1] === 0xff) return new TextDecoder('utf-16be').decode(octets);
  return guessText(octets);
}

function textOfMail({ from, to, cc, date, subject, text }: ParsedMail): string {
  const head = [
    `From: ${from.map(mailboxText).join(', ')}`,
    `To: ${to.map(mailboxText).join(', ')}`,
    ...(cc === undefined || cc.length === 0 ? [] : [`Cc: ${cc.map(mailboxText).join(', ')}`]),
    ...(date === undefined ? [] : [`Date: ${date}`]),
    `Subject: ${subject}`,
  ];
  return `${head.join('\n')}\n\n${text}`;
}
