// An mbox file as a stream of its mails: one in memory at a time, octets as they are but for the quoted From lines.

import { failureOf, largestFileMail, type FileItem } from './file-item.ts';
import { isMboxLine, mboxLineDate } from './mbox-line.ts';

const lineFeed = 0x0a;
/** Only the start of a line decides what it is; a longer line is passed on in pieces. */
const longestLine = 64 * 1024;

interface OpenMail {
  readonly fromLine: string;
  readonly pieces: Buffer[];
  size: number;
}

/** `path` names the file. Yields the mails in order; one that is too large, or a file that breaks off, becomes a failure. */
export async function* readMbox(path: string, octets: AsyncIterable<Buffer>): AsyncGenerator<FileItem> {
  let number = 0;
  let mail: OpenMail | undefined;
  let isAfterEmptyLine = true;
  let isLineStart = true;

  function close(): FileItem | undefined {
    if (mail === undefined) return undefined;
    number += 1;
    const source = `${path}#${number}`;
    if (mail.size > largestFileMail) return { source, failure: { code: 'too-large' } };
    const deliveredAt = mboxLineDate(mail.fromLine);
    const raw = withoutSeparator(Buffer.concat(mail.pieces));
    return { source, raw, ...(deliveredAt === undefined ? {} : { deliveredAt, evidence: 'mbox-line' }) };
  }

  function add(piece: Buffer): void {
    if (mail === undefined) return;
    mail.size += piece.length;
    if (mail.size > largestFileMail) mail.pieces.length = 0;
    else mail.pieces.push(piece);
  }

  try {
    for await (const block of blocksOf(octets)) {
      let kept = 0;
      for (let start = 0, end = 0; start < block.length; start = end) {
        const feed = block.indexOf(lineFeed, start);
        end = feed < 0 ? block.length : feed + 1;
        const isSeparator =
          isLineStart && isFrom(block, start) && isMboxLine(lineAt(block, start, end), isAfterEmptyLine);
        if (isSeparator) {
          add(block.subarray(kept, start));
          const finished = close();
          if (finished !== undefined) yield finished;
          mail = { fromLine: lineAt(block, start, end), pieces: [], size: 0 };
          kept = end;
        } else if (isLineStart && isQuotedFrom(block, start)) {
          add(block.subarray(kept, start));
          kept = start + 1;
        }
        isAfterEmptyLine = isLineStart && isEmpty(block, start, end);
        isLineStart = feed >= 0;
      }
      add(block.subarray(kept));
    }
    const last = close();
    if (last !== undefined) yield last;
  } catch (error) {
    yield failureOf(`${path}#${number + 1}`, error);
  }
}

/** Blocks of whole lines; only a line that is very long comes in pieces. */
async function* blocksOf(octets: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of octets) {
    const block = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const last = block.lastIndexOf(lineFeed) + 1;
    const cut = last > 0 || block.length <= longestLine ? last : block.length;
    if (cut > 0) yield block.subarray(0, cut);
    rest = block.subarray(cut);
  }
  if (rest.length > 0) yield rest;
}

function lineAt(block: Buffer, start: number, end: number): string {
  return block.toString('latin1', start, Math.min(end, start + 1_000)).trimEnd();
}

function isFrom(block: Buffer, at: number): boolean {
  return block[at] === 0x46 && block.toString('latin1', at, at + 5) === 'From ';
}

/** mboxrd: every `>From `, `>>From `, … lost one `>` to its quoting. */
function isQuotedFrom(block: Buffer, start: number): boolean {
  let at = start;
  while (block[at] === 0x3e) at += 1;
  return at > start && isFrom(block, at);
}

function isEmpty(block: Buffer, start: number, end: number): boolean {
  return end - start === 1 || (end - start === 2 && block[start] === 0x0d);
}

/** The empty line before the next From_ line belongs to the mbox, not to the mail. */
function withoutSeparator(raw: Buffer): Buffer {
  if (raw.at(-1) !== lineFeed) return raw;
  const end = raw.at(-2) === 0x0d ? raw.length - 2 : raw.length - 1;
  return raw[end - 1] === lineFeed || end === 0 ? raw.subarray(0, end) : raw;
}
