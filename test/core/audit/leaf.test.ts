import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { leafHash, leafText, noHash, parseLeaf, type Leaf } from '#core/audit/leaf.ts';
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
  boot: 'AAECAwQFBgc',
  mono: '123456789',
  ck: 'ok',
  com: noHash,
  len: 256,
  ep: 3,
  app: '1.2.3-rc.1+x',
};

const nextKey = { npk: noHash, xs: 'A'.repeat(86) };
const rotated: Leaf = { ...leaf, sub: 'desk', act: 'log.rotated', ...nextKey };
const head: Leaf = { ...leaf, sub: 'desk', act: 'log.head', cmap: noHash };

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

  test('that brings a key, or a root over all subjects, has it, and no other leaf does', () => {
    for (const whole of [leaf, rotated, head]) expect(parseLeaf(leafText(whole))).toEqual(whole);
    const { npk: _key, ...keyless } = rotated;
    const { cmap: _root, ...rootless } = head;
    for (const wrong of [
      keyless,
      rootless,
      { ...leaf, ...nextKey },
      { ...leaf, cmap: noHash },
      { ...head, ...nextKey },
    ])
      expect(parseLeaf(leafText(wrong))).toBeUndefined();
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
    ['ts', '2026-03-05T09:00:00Z'],
    ['ts', '2026-03-05T09:00:00.000+00:00'],
    ['ts', '2026-03-05T24:00:00.000Z'],
    ['ts', '2026-03-05T09:00:60.000Z'],
    ['ts', '0000-03-05T09:00:00.000Z'],
    ['prev', `${noHash.slice(1)}B`],
    ['boot', 'AAECAwQFBg'],
    ['mono', 1],
    ['mono', '01'],
    ['mono', '-1'],
    ['ck', 'unsync'],
    ['len', 0],
    ['len', 128],
    ['len', 300],
    ['len', '256'],
    ['ep', -1],
    ['app', ''],
    ['app', 'one two'],
    ['by', 'anna'],
    ['by', null],
  ];
  test.each(wrong)('%s as %j', (key, value) => {
    const spelled = leafText(Object.assign({ ...leaf }, { [key]: value }));
    expect(parseLeaf(spelled)).toBeUndefined();
  });
});
