import { createHash, createHmac } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commitment, leafHash, leafText, noHash, parseLeaf, type Leaf } from '#core/audit/leaf.ts';
import type { Instant } from '#core/base/day.ts';

const leaf: Leaf = {
  v: 1,
  log: 'AAECAwQFBgcICQoLDA0ODw',
  seq: 7,
  prev: noHash,
  ts: '2026-03-05T09:00:00.000Z' as Instant,
  sub: 'c0123456789abcdef',
  sseq: 0,
  sprev: noHash,
  act: 'case.opened',
  by: 'user',
  com: commitment(new Uint8Array(32), 7, '{}'),
};

describe('a leaf', () => {
  test('has one spelling (RFC 8785), whatever the order of its fields', () => {
    const backwards = Object.fromEntries(Object.entries(leaf).toReversed()) as unknown as Leaf;
    expect(leafText(backwards)).toBe(leafText(leaf));
    expect(parseLeaf(leafText(leaf))).toEqual(leaf);
  });

  test('is hashed as RFC 9162 2.1.1 says: SHA-256 over 0x00 and its bytes', () => {
    const expected = createHash('sha256')
      .update(Buffer.from([0]))
      .update(leafText(leaf))
      .digest('base64url');
    expect(leafHash(leafText(leaf))).toBe(expected);
  });

  test('commits with HMAC-SHA256 under the salt, bound to its place in the log', () => {
    const salt = new Uint8Array(32).fill(5);
    const expected = createHmac('sha256', salt).update('dpo-desk/commit/v1\u00007\u0000{"a":"ü"}').digest('base64url');
    expect(commitment(salt, 7, '{"a":"ü"}')).toBe(expected);
    expect(commitment(salt, 8, '{"a":"ü"}')).not.toBe(expected);
  });

  test('says nothing of its payload without the salt: equal payloads have unlike commitments', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.uint8Array({ minLength: 32, maxLength: 32 }),
        fc.uint8Array({ minLength: 32, maxLength: 32 }),
        (payload, one, other) => {
          fc.pre(Buffer.compare(one, other) !== 0);
          expect(commitment(one, 0, payload)).not.toBe(commitment(other, 0, payload));
        },
      ),
    );
  });
});

describe('only the exact canonical spelling is read', () => {
  const text = leafText(leaf);
  const others: readonly (readonly [string, string])[] = [
    ['nothing', ''],
    ['no JSON', text.slice(1)],
    ['a list', `[${text}]`],
    ['null', 'null'],
    ['a space more', text.replace(':', ': ')],
    ['a line end', `${text}\n`],
    ['fields in another order', JSON.stringify(leaf)],
    ['a field twice', text.replace('"v":1', '"v":1,"v":1')],
    ['a field more', text.replace('"v":1', '"v":1,"w":1')],
    ['a field less', text.replace(/"act":"[^"]*",/, '')],
    ['an escaped letter', text.replace('case.opened', '\\u0063ase.opened')],
    ['a number spelled otherwise', text.replace('"seq":7', '"seq":7.0')],
    ['a number in powers', text.replace('"seq":7', '"seq":7e0')],
    ['__proto__ in place of a field', text.replace('"sub"', '"__proto__"')],
  ];
  test.each(others)('%s', (_name, spelled) => {
    expect(spelled).not.toBe(text);
    expect(parseLeaf(spelled)).toBeUndefined();
  });

  const wrong: readonly (readonly [keyof Leaf, unknown])[] = [
    ['v', 2],
    ['v', '1'],
    ['log', ''],
    ['log', 'AAECAwQFBgcICQoLDA0OD='],
    ['seq', '7'],
    ['seq', -1],
    ['seq', 1.5],
    ['seq', 2 ** 53],
    ['seq', null],
    ['sseq', '0'],
    ['prev', noHash.slice(1)],
    ['prev', `${noHash.slice(1)}+`],
    ['sprev', ''],
    ['com', null],
    ['com', {}],
    ['ts', 'yesterday'],
    ['ts', 1],
    ['ts', '2026-02-30T09:00:00.000Z'],
    ['sub', ''],
    ['sub', 'Anna Voorbeeld'],
    ['sub', ['desk']],
    ['act', 'opened'],
    ['act', 'case.opened anna@example.org'],
    ['by', 'anna'],
    ['by', null],
  ];
  test.each(wrong)('%s as %j', (key, value) => {
    const spelled = leafText(Object.assign({ ...leaf }, { [key]: value }));
    expect(parseLeaf(spelled)).toBeUndefined();
  });
});
