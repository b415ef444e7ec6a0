// The root of the log's tree at given sizes, from the lines as they are, without holding up whoever else works on the desk.

import { hash as digest } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { leafHashes } from '#db/log/leaf-hashes.ts';
import type { DeskDatabase } from '#db/open.ts';

/** Lines between two turns of the event loop: a few milliseconds. */
const slice = 1_000;

const inner = Buffer.of(1);

/** By size; a size that the log does not reach has none. Rejects when the desk is locked meanwhile. */
export async function readRoots(database: DeskDatabase, sizes: Iterable<number>): Promise<ReadonlyMap<number, string>> {
  const wanted = new Set(sizes);
  const last = Math.max(0, ...wanted);
  const roots = new Map<number, string>();
  const frontier: Buffer[] = [];
  for (let start = 0; start < last; start += slice) {
    const hashes = leafHashes(database, start, Math.min(start + slice, last));
    for (const [index, hash] of hashes.entries()) {
      grow(frontier, start + index, Buffer.from(hash, 'base64url'));
      if (wanted.has(start + index + 1)) roots.set(start + index + 1, rootOf(frontier));
    }
    if (hashes.length < slice) break;
    await nextTurn();
  }
  return roots;
}

/** RFC 9162 2.1, as `growFrontier` of the core does it: here in octets and with the runtime's own hash, as whole logs go through it. */
function grow(frontier: Buffer[], size: number, leaf: Buffer): void {
  let node = leaf;
  for (let left = size; left % 2 === 1; left = Math.floor(left / 2)) {
    const sibling = frontier.pop();
    if (sibling === undefined) throw new Error('the frontier is not one of this size');
    node = nodeOf(sibling, node);
  }
  frontier.push(node);
}

function rootOf(frontier: readonly Buffer[]): string {
  return frontier.reduceRight((right, left) => nodeOf(left, right)).toString('base64url');
}

function nodeOf(left: Buffer, right: Buffer): Buffer {
  return digest('sha256', Buffer.concat([inner, left, right]), 'buffer');
}
