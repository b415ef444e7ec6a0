import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Erasure } from '#db/erasures.ts';
import {
  erasureKey,
  logOfErasures,
  parseErasures,
  printErasures,
  type ErasureList,
} from '#host/backup/erasure-list.ts';

const key = erasureKey(randomBytes(32));
const mac = randomBytes(32).toString('base64url');
const erasures: readonly Erasure[] = [
  { kind: 'mail', id: 'm2', mac },
  { kind: 'case', id: 'c1' },
  { kind: 'attachment', id: 'm3', mac, index: 2 },
];
const list: ErasureList = { log: 'l'.repeat(22), erasures };

test('a list is read as it was written, in one order and each erasure once', () => {
  const text = printErasures({ ...list, erasures: [...erasures, ...erasures] }, key);
  expect(parseErasures(text, key)?.erasures).toHaveLength(3);
  expect(new Set(parseErasures(text, key)?.erasures)).toEqual(new Set(erasures));
  expect(printErasures({ ...list, erasures: erasures.toReversed() }, key)).toBe(text);
  expect(logOfErasures(text)).toBe(list.log);
  expect(parseErasures(printErasures({ ...list, erasures: [] }, key), key)).toEqual({ ...list, erasures: [] });
});

test('a list with any octet changed, a line less, a line more or another key is none', () => {
  const text = printErasures(list, key);
  const octets = Buffer.from(text, 'latin1');
  for (let at = 0; at < octets.length; at += 1) {
    const changed = Buffer.from(octets);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(parseErasures(changed.toString('latin1'), key), `octet ${at}`).toBeUndefined();
  }
  const lines = text.split('\n');
  for (let cut = 0; cut < lines.length; cut += 1) {
    expect(parseErasures(lines.toSpliced(cut, 1).join('\n'), key)).toBeUndefined();
    expect(parseErasures(lines.toSpliced(cut, 0, lines[1] ?? '').join('\n'), key)).toBeUndefined();
  }
  expect(parseErasures(text, erasureKey(randomBytes(32)))).toBeUndefined();
  for (let end = 0; end < text.length; end += 1) expect(parseErasures(text.slice(0, end), key)).toBeUndefined();
});
