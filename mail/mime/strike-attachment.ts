// Strikes an attachment out of a raw mail: a notice takes its place, and every other octet stays as it was.

import { fromFirstField } from './header-fields.ts';
import { partSpans, type PartSpan } from './part-spans.ts';

/** Stands where the attachment stood, so that those after it keep their places. ASCII, one line. */
export const strikeNotice = 'This attachment was deleted from the stored mail. The rest of the mail is as it arrived.';

/**
 * The mail without the content, the name and the type of the attachment with this place (counted from 0 as in
 * `ParsedMail.attachments`). Throws where there is none, or where its octets cannot be told exactly from others.
 */
export function strikeAttachment(raw: Uint8Array, index: number): Uint8Array {
  const octets = fromFirstField(raw);
  const parts = partSpans(octets);
  const struck = attachmentsIn(parts)[index];
  if (struck === undefined) throw new Error('the mail has no such attachment');
  if (!struck.isInOnePiece) throw new Error('the attachment stands in several places of the mail');
  const head = octets.subarray(struck.headerStart, struck.contentStart);
  const eol = lineEndOf(head);
  const notice = Buffer.concat([
    struck.isMail ? fieldsOfMail(head, eol) : Buffer.alloc(0),
    Buffer.from(`Content-Type: text/plain; charset=us-ascii${eol}Content-Disposition: attachment${eol}${eol}`),
    Buffer.from(struck.followedBy === 'delimiter' ? strikeNotice : `${strikeNotice}${eol}`),
  ]);
  const before = raw.subarray(0, raw.length - octets.length + struck.headerStart);
  const remaining = Buffer.concat([before, notice, octets.subarray(struck.contentEnd)]);
  if (!hasOnlyMoved(parts, partSpans(fromFirstField(remaining)), struck, remaining.length - raw.length))
    throw new Error('striking the attachment would change how the rest of the mail is read');
  return remaining;
}

function attachmentsIn(parts: readonly PartSpan[]): readonly PartSpan[] {
  return parts.filter(({ isAttachment }) => isAttachment);
}

function lineEndOf(head: Uint8Array): string {
  const feed = head.indexOf(0x0a);
  return feed >= 0 && head[feed - 1] !== 0x0d ? '\n' : '\r\n';
}

/** Where the whole mail is the attachment, who wrote when stays; only what describes the content goes. */
function fieldsOfMail(head: Uint8Array, eol: string): Buffer {
  const lines = Buffer.from(head)
    .toString('latin1')
    .split(/(?<=\n)/u);
  let isKept = true;
  const kept = lines.filter((line) => {
    if (/^\r?\n?$/u.test(line)) return false;
    if (!/^[ \t]/u.test(line)) isKept = !/^content-(?!language)/iu.test(line);
    return isKept;
  });
  return Buffer.from(kept.map((line) => (line.endsWith('\n') ? line : `${line}${eol}`)).join(''), 'latin1');
}

/** The octets of the other parts are the same by the way they are put together: they must also be read the same. */
function hasOnlyMoved(before: readonly PartSpan[], after: readonly PartSpan[], struck: PartSpan, by: number): boolean {
  const place = before.indexOf(struck);
  return (
    before.length === after.length &&
    before.every((old, at) => {
      const now = after[at];
      if (now?.isAttachment !== old.isAttachment || now.isInOnePiece !== old.isInOnePiece) return false;
      if (at === place) return now.headerStart === old.headerStart;
      const shift = at > place ? by : 0;
      return (
        now.headerStart === old.headerStart + shift &&
        now.contentStart === old.contentStart + shift &&
        now.contentEnd === old.contentEnd + shift
      );
    })
  );
}
