// A message taken apart: its tree of parts with their decoded text, and its attachments. mailparser does the work.

import type { Duplex } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { MailParser, type AttachmentStream, type MessageText } from 'mailparser';
import { fail, ok, type Result } from '#core/base/result.ts';
import { GuessedText } from './decode-text.ts';
import { largestHeader } from './header-fields.ts';

export interface MimePart {
  /** In lower case, without parameters. */
  readonly mediaType: string;
  readonly isAttachment: boolean;
  /** The decoded text of a text part. */
  readonly text: string | undefined;
  readonly children: readonly MimePart[];
}

export interface MimeAttachment {
  /** As the sender wrote it, decoded; empty when there is none. */
  readonly fileName: string;
  readonly mediaType: string;
  /** Content-ID without its brackets, by which the HTML of the mail names it (RFC 2392); empty when there is none. */
  readonly contentId: string;
  /** Octets after decoding. */
  readonly size: number;
  /** The content, of the attachment that was asked for. */
  readonly bytes: Buffer | undefined;
}

export interface MimeTree {
  readonly root: MimePart;
  /** In the order in which they stand in the message. */
  readonly attachments: readonly MimeAttachment[];
  /** The subject with its encoded words read. */
  readonly subject: string;
}

export type TreeFault = 'too-deep' | 'too-large' | 'parser-failed';

const mostParts = 500;
/** More than this is no letter; the mail stays whole, and its original can be saved. */
const mostAttachments = 200;
const deepest = 50;

/** What mailparser keeps inside and this file reads: its tree of parts, and where it decides on a charset. */
interface ParserInside {
  tree: InsidePart | false;
  createNode(node: unknown): InsidePart;
  decoder: { decodeStream(charset: string): Duplex };
}

interface InsidePart {
  readonly contentType: string | false;
  readonly children: readonly InsidePart[];
  readonly isAttachment?: boolean;
  readonly textContent?: string;
  charset?: string;
  /** A mail shown within the mail: its parts are parts of this one. */
  readonly node?: { readonly messageNode?: boolean };
  readonly decoder?: Duplex;
}

/** Stands for "not told, or told a charset that UTF-8 contains". */
const untold = 'untold';

/**
 * Reads the parts of a message. `wanted` names the attachment whose content is kept; that of the others is only
 * counted. Expects at least one header field at the start (see `fromFirstField`).
 */
export async function readMimeTree(raw: Uint8Array, wanted?: number): Promise<Result<MimeTree, TreeFault>> {
  const parser = createParser();
  const inside = parser as unknown as ParserInside;
  const texts = guessCharsets(inside);
  const attachments: MimeAttachment[] = [];
  try {
    await new Promise<void>((resolve, reject) => {
      parser.on('error', reject);
      parser.on('end', resolve);
      parser.on('data', (data: AttachmentStream | MessageText) => {
        if (data.type === 'attachment') keep(data, attachments, attachments.length === wanted);
      });
      parser.end(Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength));
    });
    // The parser may end before the last text has run through its decoder, above all in a mail that was cut off.
    for (let turn = 0; turn < 1_000 && texts.some((text) => !text.readableEnded); turn += 1) await nextTurn();
  } catch (error) {
    if (isTooDeep(inside.tree)) return fail('too-deep');
    return fail((error as { code?: string }).code === 'EMAXLEN' ? 'too-large' : 'parser-failed');
  }
  if (inside.tree === false) return fail('parser-failed');
  if (isTooDeep(inside.tree)) return fail('too-deep');
  if (attachments.length > mostAttachments) return fail('too-large');
  return ok({ root: partOf(inside.tree), attachments, subject: parser.subject ?? '' });
}

/** The one set of limits by which a mail is taken apart, whoever reads it. */
export function createParser(): MailParser {
  return new MailParser({
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipTextLinks: true,
    skipImageLinks: true,
    checksumAlgo: false,
    maxHeadSize: largestHeader,
    maxChildNodes: mostParts,
  });
}

/**
 * Without this, octets that are no UTF-8 in a part that says nothing, or says UTF-8 or ASCII, would turn into
 * replacement marks, and "droit d'accès" would be lost to whoever reads or searches.
 */
function guessCharsets(inside: ParserInside): Duplex[] {
  const texts: Duplex[] = [];
  const createNode = inside.createNode.bind(inside);
  inside.createNode = (node) => {
    const part = createNode(node);
    if (/^(?:|us-?ascii|ascii|ansi_x3\.4-1968|utf-?8|unknown-?8bit)$/iu.test(part.charset?.trim() ?? ''))
      part.charset = untold;
    // Nobody reads the container of a mail within the mail: where the mail ends there, the parser would wait for ever.
    if (part.node?.messageNode === true) part.decoder?.resume();
    return part;
  };
  const known = inside.decoder;
  inside.decoder = {
    decodeStream(charset) {
      const text = charset === untold ? new GuessedText() : known.decodeStream(charset);
      texts.push(text);
      return text;
    },
  };
  return texts;
}

function keep(data: AttachmentStream, attachments: MimeAttachment[], isWanted: boolean): void {
  const at = attachments.length;
  const facts = {
    fileName: data.filename ?? '',
    mediaType: data.contentType.toLowerCase(),
    contentId: (data.contentId ?? '').replace(/^<|>$/gu, ''),
  };
  attachments.push({ ...facts, size: 0, bytes: undefined });
  const chunks: Buffer[] = [];
  let size = 0;
  let isDone = false;
  const done = (): void => {
    if (isDone) return;
    isDone = true;
    attachments[at] = { ...facts, size, bytes: isWanted ? Buffer.concat(chunks) : undefined };
    data.release?.();
  };
  data.content.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (isWanted) chunks.push(chunk);
  });
  data.content.on('end', done);
  data.content.on('error', done);
}

function partOf(part: InsidePart): MimePart {
  return {
    mediaType: part.contentType === false ? 'text/plain' : part.contentType,
    isAttachment: part.isAttachment === true,
    text: part.textContent,
    children: part.children.map(partOf),
  };
}

function isTooDeep(root: InsidePart | false): boolean {
  let level = root === false ? [] : [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return true;
    level = level.flatMap((part) => [...part.children]);
  }
  return false;
}
