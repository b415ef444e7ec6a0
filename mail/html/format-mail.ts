// The formatted view of a mail: its HTML parts, cleaned, with its links numbered and its own pictures in their places.

import type { FormattedMail, FormattedPiece, MailLink } from '#core/desk/reading-views.ts';
import { fail, ok, type Result } from '#core/base/result.ts';
import { cleanText } from '../mime/clean-text.ts';
import { fromFirstField } from '../mime/header-fields.ts';
import { isTooDeep } from '../mime/html-text.ts';
import { readMimeTree, type MimeAttachment, type MimePart } from '../mime/mime-tree.ts';
import type { Unreadable } from '../mime/unreadable.ts';
import { describeLink } from './mail-link.ts';
import { sanitiseMail } from './sanitise-mail.ts';

export type FormatFault = Unreadable['code'] | 'no-html';

const mostLinks = 500;
const mostParts = 20;

/** Runs in a worker: hostile markup takes time. */
export async function formatMail(raw: Uint8Array): Promise<Result<FormattedMail, FormatFault>> {
  const octets = fromFirstField(raw);
  if (octets.length === 0) return fail('empty');
  const tree = await readMimeTree(octets);
  if (!tree.ok) return fail(tree.failure);
  const parts = chosenParts(tree.value.root);
  if (!parts.some(isHtml)) return fail('no-html');
  return formatParts(parts, tree.value.attachments);
}

/** RFC 2046 5.1.4: of parts that say the same, the last one that we can show. */
function chosenParts(part: MimePart): MimePart[] {
  if (part.isAttachment) return [];
  if (part.children.length === 0) return /\S/u.test(part.text ?? '') ? [part] : [];
  const chosen = part.children.map(chosenParts);
  if (part.mediaType !== 'multipart/alternative') return chosen.flat();
  return chosen.findLast((parts) => parts.some(isHtml)) ?? chosen.find((parts) => parts.length > 0) ?? [];
}

function isHtml(part: MimePart): boolean {
  return part.mediaType === 'text/html';
}

function formatParts(
  parts: readonly MimePart[],
  attachments: readonly MimeAttachment[],
): Result<FormattedMail, FormatFault> {
  const pieces: FormattedPiece[] = [];
  const links: MailLink[] = [];
  let remotePictures = 0;
  let isCut = parts.length > mostParts;
  for (const [place, part] of parts.slice(0, mostParts).entries()) {
    if (place > 0) pieces.push({ kind: 'markup', html: '<hr>' });
    const text = part.text ?? '';
    if (!isHtml(part)) {
      pieces.push({ kind: 'markup', html: `<pre>${escaped(cleanText(text.slice(0, 200_000)))}</pre>` });
      continue;
    }
    if (isTooDeep(text)) return fail('too-deep');
    const cleaned = sanitiseMail(text);
    isCut ||= cleaned.isCut;
    const opened: { readonly target: string; text: string }[] = [];
    const close = (): void => {
      const link = opened.pop();
      if (link === undefined) return;
      pieces.push({ kind: 'markup', html: '</u>' });
      const outer = opened.at(-1);
      if (outer !== undefined) outer.text += link.text;
      if (link.target === '') return;
      if (links.length >= mostLinks) isCut = true;
      else {
        links.push(describeLink(links.length + 1, link.text, link.target));
        pieces.push({ kind: 'link', number: links.length });
      }
    };
    for (const piece of cleaned.pieces) {
      if (piece.kind === 'open-link') {
        opened.push({ target: piece.target, text: '' });
        pieces.push({ kind: 'markup', html: '<u>' });
      } else if (piece.kind === 'close-link') close();
      else if (piece.kind === 'markup') {
        const link = opened.at(-1);
        if (link !== undefined && link.text.length < 2_000) link.text += wordsOf(piece.html.slice(0, 4_000));
        pieces.push(piece);
      } else {
        const index = piece.kind === 'picture' ? placeOfPicture(piece.contentId, attachments) : -1;
        if (piece.kind === 'remote-picture') remotePictures += 1;
        pieces.push(
          index < 0 ? { kind: 'remote-picture', text: piece.text } : { kind: 'picture', index, text: piece.text },
        );
      }
    }
    while (opened.length > 0) close();
  }
  return ok({ pieces: joined(pieces), links, remotePictures, isCut });
}

function placeOfPicture(contentId: string, attachments: readonly MimeAttachment[]): number {
  return attachments.findIndex((attachment) => attachment.contentId !== '' && attachment.contentId === contentId);
}

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

function wordsOf(html: string): string {
  return html.replace(/<[^<>]*>/gu, '').replace(/&(?:amp|lt|gt|quot);/gu, (entity) => entities[entity] ?? entity);
}

function escaped(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
}

/** Neighbouring stretches of markup as one. */
function joined(pieces: readonly FormattedPiece[]): readonly FormattedPiece[] {
  const result: FormattedPiece[] = [];
  let run: string[] = [];
  const flush = (): void => {
    if (run.length > 0) result.push({ kind: 'markup', html: run.join('') });
    run = [];
  };
  for (const piece of pieces) {
    if (piece.kind === 'markup') run.push(piece.html);
    else {
      flush();
      // A picture from elsewhere without words is most often there to tell that the mail was opened.
      if (piece.kind !== 'remote-picture' || piece.text !== '') result.push(piece);
    }
  }
  flush();
  return result;
}
