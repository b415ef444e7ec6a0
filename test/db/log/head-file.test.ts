import { readFileSync, writeFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createHeadFile, type HeadReading } from '#db/log/head-file.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

const key = new Uint8Array(32).fill(7);
const hash = (seq: number) => Buffer.alloc(32, seq).toString('base64url');

function written(count: number) {
  const file = join(temporaryFolder(), 'head.bin');
  const head = createHeadFile(file, key);
  for (let seq = 0; seq < count; seq += 1) head.write({ seq, hash: hash(seq) });
  head.close();
  return file;
}

const read = (file: string, withKey = key): HeadReading => createHeadFile(file, withKey).read();

/** `-1` where no head holds. */
const seqOf = (reading: HeadReading) => (reading.kind === 'found' ? reading.head.seq : -1);

describe('the head of the log outside the database', () => {
  test('is the last one written, also by a later opening, in a file that never grows', () => {
    for (const count of [1, 2, 3, 8]) {
      const file = written(count);
      expect(read(file)).toMatchObject({
        kind: 'found',
        head: { seq: count - 1, hash: hash(count - 1) },
        isTorn: false,
      });
      expect(readFileSync(file)).toHaveLength(160);
      const again = createHeadFile(file, key);
      again.write({ seq: 99, hash: hash(99) });
      again.close();
      expect(read(file)).toMatchObject({ head: { seq: 99 }, isTorn: false });
    }
  });

  test('alternates between two slots: a write that is cut short leaves the one before', () => {
    const file = written(5);
    const whole = readFileSync(file);
    for (const slot of [0, 80]) {
      writeFileSync(file, Buffer.from(whole).fill(0, slot, slot + 80));
      expect([3, 4]).toContain(seqOf(read(file)));
      expect(read(file)).toMatchObject({ isTorn: true });
    }
  });

  test('one bit changed anywhere in a slot undoes that slot', () => {
    const file = written(4);
    const whole = readFileSync(file);
    for (let bit = 0; bit < whole.length * 8; bit += 1) {
      const changed = Buffer.from(whole);
      changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      writeFileSync(file, changed);
      expect(read(file)).toMatchObject({ kind: 'found', isTorn: true });
    }
  });

  test('another key, another length, or nothing', () => {
    const file = written(3);
    const whole = readFileSync(file);
    expect(read(file, new Uint8Array(32))).toMatchObject({ kind: 'damaged' });
    for (const cut of [0, 1, 79, 80, 159]) {
      writeFileSync(file, whole.subarray(0, cut));
      expect(read(file)).toMatchObject({ kind: 'damaged' });
    }
    rmSync(file);
    expect(read(file)).toEqual({ kind: 'missing' });
  });
});
