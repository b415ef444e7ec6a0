import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  consistencyProof,
  growFrontier,
  inclusionProof,
  inclusionProofs,
  rootOf,
  rootOfFrontier,
  verifyConsistency,
  verifyInclusion,
  type Frontier,
} from '#core/audit/tree.ts';

const ofHex = (hex: string) => Buffer.from(hex, 'hex').toString('base64url');
const leafOf = (hex: string) =>
  createHash('sha256')
    .update(Buffer.from([0]))
    .update(Buffer.from(hex, 'hex'))
    .digest('base64url');

/** The leaves and roots that the reference implementations of RFC 6962 are tested with. */
const known = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const knownRoots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
].map(ofHex);
const knownLeaves = known.map(leafOf);

describe('the published vectors of RFC 6962 and 9162', () => {
  test.each(knownRoots.map((root, size) => [size, root] as const))('root of %i leaves', (size, root) => {
    expect(rootOf(knownLeaves.slice(0, size))).toBe(root);
    expect(rootOfFrontier(frontierOf(knownLeaves.slice(0, size)))).toBe(root);
  });

  const n = {
    a: '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
    b: '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
    c: '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    d: 'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    e: 'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
    f: 'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    g: 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
    h: '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    i: '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
  };

  test.each([
    [0, 1, []],
    [0, 8, [n.a, n.b, n.c]],
    [5, 8, [n.d, n.e, n.f]],
    [2, 3, [n.g]],
    [1, 5, [n.h, n.b, n.d]],
  ] as const)('audit path of leaf %i in %i', (index, size, proof) => {
    expect(inclusionProof(knownLeaves.slice(0, size), index)).toEqual(proof.map(ofHex));
  });

  test.each([
    [1, 1, []],
    [1, 8, [n.a, n.b, n.c]],
    [6, 8, [n.i, n.e, n.f]],
    [2, 5, [n.b, n.d]],
  ] as const)('consistency of %i and %i', (from, to, proof) => {
    expect(consistencyProof(knownLeaves.slice(0, to), from)).toEqual(proof.map(ofHex));
  });
});

const leaves = Array.from({ length: 64 }, (_unused, index) => leafOf(index.toString(16).padStart(4, '0')));
/** By the definition of RFC 9162 2.1.1, word for word. */
function rootByDefinition(hashes: readonly string[]): Buffer {
  if (hashes.length === 0) return createHash('sha256').digest();
  if (hashes.length === 1) return Buffer.from(hashes[0] ?? '', 'base64url');
  let k = 1;
  while (k * 2 < hashes.length) k *= 2;
  const [left, right] = [hashes.slice(0, k), hashes.slice(k)].map(rootByDefinition);
  return createHash('sha256')
    .update(Buffer.concat([Buffer.from([1]), left ?? Buffer.of(), right ?? Buffer.of()]))
    .digest();
}
const roots = Array.from({ length: 65 }, (_unused, size) =>
  rootByDefinition(leaves.slice(0, size)).toString('base64url'),
);
const rootAt = (size: number) => roots[size] ?? '';

function frontierOf(hashes: readonly string[]): Frontier {
  let frontier: Frontier = [];
  for (const [size, hash] of hashes.entries()) frontier = growFrontier(frontier, size, hash);
  return frontier;
}

describe('all trees to 64 leaves', () => {
  test('have the root of the definition, by all leaves and by the frontier', () => {
    for (let size = 0; size <= 64; size += 1) {
      const some = leaves.slice(0, size);
      expect(rootOf(some)).toBe(rootAt(size));
      expect(rootOfFrontier(frontierOf(some))).toBe(rootAt(size));
      expect(frontierOf(some)).toHaveLength(size.toString(2).replaceAll('0', '').length);
    }
  });

  test('prove each leaf, at its place and in no other tree', () => {
    for (let size = 1; size <= 64; size += 1) {
      const proofs = inclusionProofs(leaves.slice(0, size), [...leaves.keys()].slice(0, size));
      for (const [index, proof] of proofs.entries()) {
        const claim = { hash: leaves[index] ?? '', index, size, root: rootAt(size), proof };
        expect(verifyInclusion(claim)).toBe(true);
        for (const wrong of [
          { ...claim, index: index + 1 },
          { ...claim, index: index - 1 },
          { ...claim, size: index },
          { ...claim, root: rootAt(size - 1) },
          { ...claim, hash: leaves[(index + 1) % 64] ?? '' },
          { ...claim, proof: [...proof, rootAt(1)] },
          ...proof.map((_node, at) => ({ ...claim, proof: proof.toSpliced(at, 1) })),
          ...proof.map((_node, at) => ({ ...claim, proof: proof.with(at, rootAt(64)) })),
        ])
          expect(verifyInclusion(wrong)).toBe(false);
      }
    }
  });

  test('prove every earlier tree, and no other', () => {
    for (let to = 1; to <= 64; to += 1)
      for (let from = 1; from <= to; from += 1) {
        const proof = consistencyProof(leaves.slice(0, to), from);
        const claim = { from, to, fromRoot: rootAt(from), toRoot: rootAt(to), proof };
        expect(verifyConsistency(claim)).toBe(true);
        for (const wrong of [
          { ...claim, fromRoot: rootAt((from + 1) % 64) },
          { ...claim, toRoot: rootAt((to + 1) % 64) },
          { ...claim, proof: [...proof, rootAt(1)] },
          ...proof.map((_node, at) => ({ ...claim, proof: proof.toSpliced(at, 1) })),
          ...proof.map((_node, at) => ({ ...claim, proof: proof.with(at, rootAt(64)) })),
        ])
          expect({ ...wrong, holds: verifyConsistency(wrong) }).toMatchObject({ holds: false });
      }
  });

  test('begin with the empty one, which proves nothing', () => {
    const claim = { from: 0, to: 64, fromRoot: rootAt(0), toRoot: rootAt(64), proof: consistencyProof(leaves, 0) };
    expect(verifyConsistency(claim)).toBe(true);
    expect(verifyConsistency({ ...claim, fromRoot: rootAt(1) })).toBe(false);
    expect(verifyConsistency({ ...claim, proof: [rootAt(1)] })).toBe(false);
  });

  test('know no leaf outside of themselves', () => {
    expect(() => inclusionProof(leaves, 64)).toThrow(RangeError);
    expect(() => inclusionProof(leaves, -1)).toThrow(RangeError);
    expect(() => consistencyProof(leaves, 65)).toThrow(RangeError);
  });
});

test('a tree of 200,000 leaves is hashed without running out of stack', () => {
  const many = Array.from({ length: 200_000 }, (_unused, index) => leaves[index % 64] ?? '');
  const root = rootOf(many);
  const [proof] = inclusionProofs(many, [123_456]);
  expect(verifyInclusion({ hash: leaves[0] ?? '', index: 123_456, size: 200_000, root, proof: proof ?? [] })).toBe(
    true,
  );
});
