// What a folder may look like after a power cut: what was made durable, and any part of what was not.

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Chance } from '#test/support/seeded-chance.ts';
import type { FileCall } from './trace.ts';

/** What becomes of the writes that no sync has made durable yet: none, all, or each half sector by chance. */
export type Loss = 'none-kept' | 'all-kept' | 'torn';

const sector = 512;

interface Inode {
  /** Octets as they were before the trace. */
  readonly before: Buffer;
  readonly changes: (Extract<FileCall, { kind: 'write' | 'truncate' }> & { isDurable: boolean })[];
}

type NameChange =
  | { readonly name: string; readonly inode: Inode | undefined }
  | { readonly from: string; readonly name: string; readonly inode: Inode | undefined };

/**
 * The folder after the first `count` calls and a cut. Names follow a journal, as file systems keep them: those up to the last
 * sync of the folder are durable; of the rest a prefix is, of random length.
 */
export function crashImage(
  before: ReadonlyMap<string, Buffer>,
  calls: readonly FileCall[],
  count: number,
  loss: Loss,
  chance: Chance,
): ReadonlyMap<string, Buffer> {
  const inodes = new Map<string, Inode>([...before].map(([name, bytes]) => [name, { before: bytes, changes: [] }]));
  const durable = new Map(inodes);
  let undecided: NameChange[] = [];
  const inodeOf = (path: string): Inode => {
    const found = inodes.get(basename(path));
    if (found === undefined) throw new Error(`a write to ${path}, which is not there`);
    return found;
  };
  const rename = (change: NameChange, names: Map<string, Inode>) => {
    if ('from' in change) names.delete(change.from);
    if (change.inode === undefined) names.delete(change.name);
    else names.set(change.name, change.inode);
  };
  const change = (made: NameChange) => {
    rename(made, inodes);
    undecided.push(made);
  };
  for (const call of calls.slice(0, count)) {
    switch (call.kind) {
      case 'write':
      case 'truncate':
        inodeOf(call.path).changes.push({ ...call, isDurable: false });
        break;
      case 'create':
        if (inodes.has(basename(call.path))) {
          if (call.isEmptied)
            inodeOf(call.path).changes.push({ kind: 'truncate', path: call.path, length: 0, isDurable: false });
        } else change({ name: basename(call.path), inode: { before: Buffer.alloc(0), changes: [] } });
        break;
      case 'rename':
        change({ from: basename(call.path), name: basename(call.to), inode: inodeOf(call.path) });
        break;
      case 'unlink':
        change({ name: basename(call.path), inode: undefined });
        break;
      case 'sync': {
        const file = inodes.get(basename(call.path));
        if (file !== undefined) for (const made of file.changes) made.isDurable = true;
        else {
          // The folder itself.
          for (const made of undecided) rename(made, durable);
          undecided = [];
        }
        break;
      }
      case 'told':
        break;
      default:
        throw new Error(`unknown call ${JSON.stringify(call satisfies never)}`);
    }
  }
  const kept = loss === 'none-kept' ? 0 : loss === 'all-kept' ? undecided.length : chance.below(undecided.length + 1);
  for (const made of undecided.slice(0, kept)) rename(made, durable);
  return new Map([...durable].map(([name, inode]) => [name, contentOf(inode, loss, chance)]));
}

function contentOf({ before, changes }: Inode, loss: Loss, chance: Chance): Buffer {
  let content: Buffer = Buffer.from(before);
  for (const made of changes) {
    if (!made.isDurable && loss === 'none-kept') continue;
    if (made.kind === 'truncate') {
      if (made.isDurable || loss === 'all-kept' || chance.happens(0.5)) content = resized(content, made.length);
      continue;
    }
    for (let at = 0; at < made.bytes.length; at += sector) {
      if (!made.isDurable && loss === 'torn' && chance.happens(0.5)) continue;
      const piece = made.bytes.subarray(at, at + sector);
      const end = made.offset + at + piece.length;
      if (content.length < end) content = resized(content, end);
      piece.copy(content, made.offset + at);
    }
  }
  return content;
}

function resized(content: Buffer, length: number): Buffer {
  const made = Buffer.alloc(length);
  content.copy(made, 0, 0, Math.min(content.length, length));
  return made;
}

/** The files of a folder, by name; folders below it are left out. */
export function readFolder(folder: string): ReadonlyMap<string, Buffer> {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(files.map(({ name }) => [name, readFileSync(join(folder, name))]));
}

/** Puts an image where a desk can be opened. */
export function writeFolder(folder: string, files: ReadonlyMap<string, Buffer>): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const [name, bytes] of files) writeFileSync(join(folder, basename(name)), bytes);
}
