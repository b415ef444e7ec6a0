// The Merkle tree over the log's leaves, and its proofs: RFC 9162 2.1, octet for octet.

import { sha256 } from '@noble/hashes/sha2.js';
import { base64urlnopad } from '@scure/base';

/** Roots of the whole subtrees of a tree, the largest first: one for each 1 bit of its size. Base64url. */
export type Frontier = readonly string[];

/** The frontier of a tree of `size` leaves once `leafHash` (base64url) has come to it. */
export function growFrontier(frontier: Frontier, size: number, leafHash: string): Frontier {
  const grown = [...frontier];
  let node = base64urlnopad.decode(leafHash);
  for (let left = size; left % 2 === 1; left = half(left)) {
    const sibling = grown.pop();
    if (sibling === undefined) throw new Error('the frontier is not one of this size');
    node = nodeOf(base64urlnopad.decode(sibling), node);
  }
  return [...grown, base64urlnopad.encode(node)];
}

/** The root of the tree that has this frontier. */
export function rootOfFrontier(frontier: Frontier): string {
  return frontier.length === 0
    ? emptyRoot
    : frontier.reduceRight((right, left) => textOf(nodeOf(octetsOf(left), octetsOf(right))));
}

/** The root of the tree over these leaf hashes, in their order. */
export function rootOf(hashes: readonly string[]): string {
  return hashes.length === 0 ? emptyRoot : textOf(nodeAt(levelsOf(hashes).at(-1), 0));
}

/** Audit path of the leaf at `index` (RFC 9162 2.1.3.1), the nearest sibling first. Throws where there is no such leaf. */
export function inclusionProof(hashes: readonly string[], index: number): readonly string[] {
  return inclusionProofs(hashes, [index])[0] ?? [];
}

/** The audit path of each of these leaves, for the price of hashing the tree once. */
export function inclusionProofs(hashes: readonly string[], indexes: readonly number[]): readonly (readonly string[])[] {
  if (indexes.some((index) => index < 0 || index >= hashes.length)) throw new RangeError('no such leaf');
  const levels = levelsOf(hashes).slice(0, -1);
  return indexes.map((index) =>
    levels.flatMap((level, height) => {
      const sibling = siblingOf(Math.floor(index / 2 ** height));
      // The last node of an odd level has no sibling: it goes up as it is.
      return sibling * hashLength < level.length ? [textOf(nodeAt(level, sibling))] : [];
    }),
  );
}

/** That the leaf is at `index` of the tree of `size` leaves with this root (RFC 9162 2.1.3.2). */
export function verifyInclusion(claim: {
  readonly hash: string;
  readonly index: number;
  readonly size: number;
  readonly root: string;
  readonly proof: readonly string[];
}): boolean {
  if (claim.index < 0 || claim.index >= claim.size) return false;
  let place = claim.index;
  let last = claim.size - 1;
  let node = octetsOf(claim.hash);
  for (const sibling of claim.proof.map(octetsOf)) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      node = nodeOf(sibling, node);
      while (place % 2 === 0 && place !== 0) [place, last] = [half(place), half(last)];
    } else node = nodeOf(node, sibling);
    [place, last] = [half(place), half(last)];
  }
  return last === 0 && textOf(node) === claim.root;
}

/** Proof that the tree over the first `from` leaves is the beginning of this one (RFC 9162 2.1.4.1). */
export function consistencyProof(hashes: readonly string[], from: number): readonly string[] {
  if (from < 0 || from > hashes.length) throw new RangeError('no such size');
  if (from === 0 || from === hashes.length) return [];
  const levels = levelsOf(hashes);
  /** The node over a subtree of the tree: it begins at a multiple of a power of two that is no shorter than itself. */
  const over = (start: number, end: number) => {
    const height = Math.ceil(Math.log2(end - start));
    return textOf(nodeAt(levels[height], start / 2 ** height));
  };
  const proof: string[] = [];
  let [start, end] = [0, hashes.length];
  while (from !== end) {
    const middle = start + splitOf(end - start);
    if (from <= middle) {
      proof.push(over(middle, end));
      end = middle;
    } else {
      proof.push(over(start, middle));
      start = middle;
    }
  }
  // Whoever checks knows the old root already, unless that tree is only a part of this subtree.
  if (start > 0) proof.push(over(start, end));
  return proof.toReversed();
}

/** That a tree of `from` leaves with its root is the beginning of the one of `to` leaves (RFC 9162 2.1.4.2). */
export function verifyConsistency(claim: {
  readonly from: number;
  readonly to: number;
  readonly fromRoot: string;
  readonly toRoot: string;
  readonly proof: readonly string[];
}): boolean {
  const { from, to, fromRoot, toRoot } = claim;
  if (from < 0 || from > to) return false;
  if (from === to) return claim.proof.length === 0 && fromRoot === toRoot;
  if (from === 0) return claim.proof.length === 0 && fromRoot === emptyRoot;
  const path = Number.isInteger(Math.log2(from)) ? [fromRoot, ...claim.proof] : [...claim.proof];
  const [first, ...rest] = path.map(octetsOf);
  if (first === undefined) return false;
  let [place, last] = [from - 1, to - 1];
  while (place % 2 === 1) [place, last] = [half(place), half(last)];
  let [older, newer] = [first, first];
  for (const node of rest) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      older = nodeOf(node, older);
      newer = nodeOf(node, newer);
      while (place % 2 === 0 && place !== 0) [place, last] = [half(place), half(last)];
    } else newer = nodeOf(newer, node);
    [place, last] = [half(place), half(last)];
  }
  return last === 0 && textOf(older) === fromRoot && textOf(newer) === toRoot;
}

const hashLength = 32;
const textOf = base64urlnopad.encode;
const octetsOf = base64urlnopad.decode;
const emptyRoot = textOf(sha256(new Uint8Array(0)));

function half(count: number): number {
  return Math.floor(count / 2);
}

function siblingOf(index: number): number {
  return index % 2 === 0 ? index + 1 : index - 1;
}

/** The largest power of two below `size`. */
function splitOf(size: number): number {
  return 2 ** (Math.ceil(Math.log2(size)) - 1);
}

function nodeOf(left: Uint8Array, right: Uint8Array): Uint8Array {
  const joined = new Uint8Array(1 + 2 * hashLength);
  joined[0] = 1;
  joined.set(left, 1);
  joined.set(right, 1 + hashLength);
  return sha256(joined);
}

function nodeAt(level: Uint8Array | undefined, index: number): Uint8Array {
  if (level === undefined) throw new Error('the tree is not that high');
  return level.subarray(index * hashLength, (index + 1) * hashLength);
}

/** Every level of the tree from the leaves up, its nodes one behind the other: 200,000 leaves in 13 MB. */
function levelsOf(hashes: readonly string[]): readonly Uint8Array[] {
  let level = new Uint8Array(hashes.length * hashLength);
  for (const [index, hash] of hashes.entries()) level.set(octetsOf(hash), index * hashLength);
  const levels = [level];
  for (let count = hashes.length; count > 1; count = Math.ceil(count / 2)) {
    const above = new Uint8Array(Math.ceil(count / 2) * hashLength);
    for (let index = 0; index < count; index += 2) {
      const left = nodeAt(level, index);
      above.set(index + 1 < count ? nodeOf(left, nodeAt(level, index + 1)) : left, (index / 2) * hashLength);
    }
    levels.push(above);
    level = above;
  }
  return levels;
}
