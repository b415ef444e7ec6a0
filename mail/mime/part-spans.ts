// Where each part of a mail stands in its octets, by the same splitter and the same rules that read the mail.

import type { MailParser } from 'mailparser';
import { createParser } from './mime-tree.ts';

export interface PartSpan {
  readonly isAttachment: boolean;
  /** The part begins with the header of a mail, not with that of a mere part. */
  readonly isMail: boolean;
  readonly headerStart: number;
  readonly contentStart: number;
  /** Without the line end before a delimiter, which belongs to the delimiter (RFC 2046 5.1.1). */
  readonly contentEnd: number;
  /** What follows the content: a delimiter with its line end, one without, or the end of the mail. */
  readonly followedBy: 'delimiter' | 'bare-delimiter' | 'end';
  /** False where the parser put it together from several places, or other parts stand within it. */
  readonly isInOnePiece: boolean;
}

/** What mailparser keeps inside and this file drives line by line: its splitter, and its rule for attachments. */
interface ParserInside {
  readonly splitter: Splitter;
  createNode(node: MimeNode): { readonly isAttachment?: boolean };
}

interface Splitter {
  readonly node: MimeNode;
  push(chunk: Chunk): boolean;
  processLine(line: Buffer | false, isLast: boolean, next: (fault?: Error | null, chunk?: Chunk | false) => void): void;
}

interface MimeNode {
  readonly type: 'node';
  readonly parentNode: MimeNode | false;
  /** True for an attached mail whose parts are read as parts of this one. */
  readonly messageNode: boolean | undefined;
}

type Chunk = MimeNode | { readonly type: 'data' | 'body'; readonly node: MimeNode };

type Draft = { -readonly [Key in keyof PartSpan]: PartSpan[Key] };

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * The parts in the order in which the parser meets them. Expects at least one header field at the start (see
 * `fromFirstField`). Throws for a mail that the parser refuses.
 */
export function partSpans(octets: Uint8Array): readonly PartSpan[] {
  const parser: MailParser = createParser();
  const inside = parser as unknown as ParserInside;
  const { splitter } = inside;
  const headerStarts = new Map<MimeNode, number>();
  const drafts = new Map<MimeNode, Draft>();
  let open: Draft | undefined;

  /** A part that is no multipart and yet has a delimiter of its own, which splits it. */
  const breakUp = (node: MimeNode | false): void => {
    const part = node === false ? undefined : drafts.get(node);
    if (part?.isAttachment === true) part.isInOnePiece = false;
  };

  const begin = (node: MimeNode, headerEnd: number): void => {
    const isAttachment = inside.createNode(node).isAttachment === true && node.messageNode !== true;
    open = {
      isAttachment,
      isMail: node.parentNode === false || node.parentNode.messageNode === true,
      headerStart: headerStarts.get(node) ?? headerEnd,
      contentStart: headerEnd,
      contentEnd: headerEnd,
      followedBy: 'end',
      isInOnePiece: true,
    };
    drafts.set(node, open);
  };

  const read = (start: number, end: number, isLast: boolean): void => {
    const before = splitter.node;
    // A part that ends within its header is announced before the delimiter that ends it.
    splitter.push = (chunk) => {
      if (chunk.type === 'node') begin(chunk, start);
      return true;
    };
    if (!headerStarts.has(before)) headerStarts.set(before, start);
    const line = start === end ? false : Buffer.from(octets.buffer, octets.byteOffset + start, end - start);
    splitter.processLine(line, isLast, (fault, chunk) => {
      if (fault) throw fault;
      if (!chunk) return;
      if (chunk.type === 'node') begin(chunk, end);
      else if (chunk.type === 'body') extend(drafts.get(chunk.node), start, end);
      else {
        if (open !== undefined) closeBefore(octets, open, start);
        open = undefined;
        breakUp(chunk.node);
        breakUp(chunk.node.parentNode);
      }
    });
  };

  let at = 0;
  for (let feed = octets.indexOf(lineFeed); feed >= 0; feed = octets.indexOf(lineFeed, at)) {
    read(at, feed + 1, false);
    at = feed + 1;
  }
  read(at, octets.length, true);
  return [...drafts.values()];
}

function extend(part: Draft | undefined, start: number, end: number): void {
  if (part === undefined || start === end) return;
  if (part.contentEnd !== start || part.followedBy !== 'end') part.isInOnePiece = false;
  else part.contentEnd = end;
}

/** Gives the line end before a delimiter to the delimiter. */
function closeBefore(octets: Uint8Array, part: Draft, delimiter: number): void {
  if (part.contentEnd !== delimiter) return;
  part.followedBy = 'bare-delimiter';
  if (part.contentEnd === part.contentStart || octets[part.contentEnd - 1] !== lineFeed) return;
  part.followedBy = 'delimiter';
  part.contentEnd -= 1;
  if (part.contentEnd > part.contentStart && octets[part.contentEnd - 1] === carriageReturn) part.contentEnd -= 1;
}
