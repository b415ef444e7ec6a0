// The mails in one file, told by how it begins: an mbox, or one mail.

import { extname } from 'node:path';
import { instantOf } from '#core/base/day.ts';
import { isOutlookFile } from '../outlook/outlook-file.ts';
import { failureOf, largestFileMail, type FileItem, type OfferedFile } from './file-item.ts';
import { isInMaildir, maildirDelivery } from './maildir.ts';
import { isMboxLine } from './mbox-line.ts';
import { readMbox } from './mbox-file.ts';

/** As much of a file as tells what it is. */
const headOctets = 1024;

/** One mail in memory at a time. A file found in a folder that does not look like mail gives nothing. */
export async function* readOfferedFile(file: OfferedFile): AsyncGenerator<FileItem> {
  const rest = file.blocks()[Symbol.asyncIterator]();
  try {
    const head = await headOf(rest);
    const blocks = after(head, rest);
    if (beginsLikeMbox(head)) yield* readMbox(file.source, blocks);
    else if (file.isNamed || looksLikeMail(file.source, head)) yield await readWhole(file, blocks);
  } catch (error) {
    yield failureOf(file.source, error);
  } finally {
    // Whoever hands the file over learns that no more of it is wanted.
    await rest.return?.();
  }
}

function beginsLikeMbox(head: Buffer): boolean {
  const [line = ''] = head.toString('latin1', 0, headOctets).split('\n', 1);
  return isMboxLine(line.trimEnd(), true);
}

function looksLikeMail(source: string, head: Buffer): boolean {
  const ending = extname(source).toLowerCase();
  return ending === '.eml' || (ending === '.msg' && isOutlookFile(head)) || isInMaildir(source);
}

async function readWhole(file: OfferedFile, blocks: AsyncIterable<Buffer>): Promise<FileItem> {
  const { source, modifiedAt } = file;
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const block of blocks) {
    size += block.length;
    if (size > largestFileMail) return { source, failure: { code: 'too-large' } };
    pieces.push(block);
  }
  const raw = Buffer.concat(pieces);
  const delivery = maildirDelivery(source, modifiedAt);
  return { source, raw, ...(delivery !== undefined && { deliveredAt: instantOf(delivery) }) };
}

async function headOf(rest: AsyncIterator<Buffer>): Promise<Buffer> {
  let head: Buffer = Buffer.alloc(0);
  while (head.length < headOctets) {
    const { value, done } = await rest.next();
    if (done === true) break;
    head = head.length === 0 ? value : Buffer.concat([head, value]);
  }
  return head;
}

async function* after(head: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  if (head.length > 0) yield head;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}
