import { randomBytes } from 'node:crypto';
import { appendFileSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Instant } from '#core/base/day.ts';
import { makePreamble, type BackupHeader } from '#host/backup/backup-header.ts';
import { chunkOctets, sealedChunkOctets } from '#host/backup/chunk-cipher.ts';
import { commonOf, openContainer, readBody } from '#host/backup/read-container.ts';
import { writeContainer } from '#host/backup/write-container.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

const key = randomBytes(32);

/** A container around so many random octets. */
async function contain(octets: number) {
  const file = join(temporaryFolder(), 'one.dpobackup');
  const body = randomBytes(octets);
  const values: BackupHeader = {
    app: '0.1.0',
    createdAt: '2026-11-23T09:00:00.000Z' as Instant,
    database: octets - Math.min(octets, 160),
    entries: 12,
    head: 'x'.repeat(43),
    headFile: Math.min(octets, 160),
    log: 'l'.repeat(22),
    nonce: randomBytes(8).toString('base64url'),
  };
  const { preamble, text } = makePreamble(values, '{"slots":[]}');
  const common = commonOf(preamble, key);
  const read = async (from: number, length: number) => body.subarray(from, from + length);
  const written = await writeContainer(file, { preamble: text, common, octets, read }, { onProgress: () => {} });
  return { file, body, preamble, written };
}

/** The body, or the code of what stands in the way. */
async function bodyOf(file: string, opening: Uint8Array = key): Promise<Buffer | string> {
  const opened = await openContainer(file);
  if (!opened.ok) return opened.failure.code;
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of readBody(opened.value, opening)) chunks.push(chunk);
    return Buffer.concat(chunks);
  } catch (fault) {
    return (fault as Error).message;
  } finally {
    await opened.value.close();
  }
}

describe('a backup’s container', () => {
  test.each([1, 160, chunkOctets - 1, chunkOctets, chunkOctets + 1, 16 * chunkOctets, 33 * chunkOctets + 5])(
    'gives back %i octets as they were put in',
    async (octets) => {
      const { file, body, written } = await contain(octets);
      expect(await bodyOf(file)).toEqual(body);
      expect(written.size).toBe(statSync(file).size);
      expect(statSync(file).mode & 0o777).toBe(0o600);
    },
  );

  test('with any octet changed is not read as another text', async () => {
    const { file, preamble } = await contain(3000);
    const whole = readFileSync(file);
    const codes = new Map<string, number>();
    for (let at = 0; at < whole.length; at += 1) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
      writeFileSync(file, changed);
      const read = await bodyOf(file);
      expect(typeof read, `octet ${at}`).toBe('string');
      codes.set(String(read), (codes.get(String(read)) ?? 0) + 1);
    }
    expect([...codes.keys()].toSorted()).toEqual(['backup-damaged', 'backup-unknown']);
    // Only the name of the format, which makes it a backup at all.
    expect(codes.get('backup-unknown')).toBe('DPODESK-BACKUP/1 '.length);
    expect(whole.length).toBeGreaterThan(3000 + preamble.octets);
  });

  test('cut anywhere, or with something after its end, is damaged', async () => {
    const { file, preamble } = await contain(2 * chunkOctets + 100);
    const whole = readFileSync(file);
    const ends = Array.from({ length: 400 }, (_unused, place) => Math.floor((place * whole.length) / 400));
    // Where chunks end, too: a stream that is cut there looks whole.
    for (let at = preamble.octets; at < whole.length; at += sealedChunkOctets) ends.push(at);
    for (const end of ends) {
      writeFileSync(file, whole);
      truncateSync(file, end);
      expect(await bodyOf(file), `cut at ${end}`).toMatch(/^backup-(damaged|unknown)$/u);
    }
    writeFileSync(file, whole);
    appendFileSync(file, 'x');
    expect(await bodyOf(file)).toBe('backup-damaged');
  });

  test('with chunks swapped, doubled, or of another backup of the same desk is damaged', async () => {
    const one = await contain(3 * chunkOctets);
    const other = await contain(3 * chunkOctets);
    const whole = readFileSync(one.file);
    const foreign = readFileSync(other.file);
    const chunk = (from: Buffer, number: number) => {
      const at = one.preamble.octets + number * sealedChunkOctets;
      return from.subarray(at, at + sealedChunkOctets);
    };
    const head = whole.subarray(0, one.preamble.octets);
    for (const chunks of [
      [chunk(whole, 1), chunk(whole, 0), chunk(whole, 2)],
      [chunk(whole, 0), chunk(whole, 0), chunk(whole, 2)],
      [chunk(whole, 0), chunk(foreign, 1), chunk(whole, 2)],
    ]) {
      writeFileSync(one.file, Buffer.concat([head, ...chunks]));
      expect(await bodyOf(one.file)).toBe('backup-damaged');
    }
  });

  test('shortened by a chunk and with a header that says so, which only the maker could bind, is damaged', async () => {
    const { file, preamble } = await contain(3 * chunkOctets);
    const whole = readFileSync(file);
    const shorter = { ...preamble.header, database: preamble.header.database - chunkOctets };
    const { text } = makePreamble(shorter, preamble.keys);
    writeFileSync(file, Buffer.concat([text, whole.subarray(preamble.octets, whole.length - sealedChunkOctets)]));
    expect(await bodyOf(file)).toBe('backup-damaged');
  });

  test('with another key, of another format, of nothing, or not there says so', async () => {
    const { file } = await contain(200);
    expect(await bodyOf(file, randomBytes(32))).toBe('backup-damaged');
    for (const text of ['', 'PK', 'DPODESK-BACKUP/2 x\n', 'DPODESK-BACKUP/1']) {
      writeFileSync(file, text);
      expect(await bodyOf(file)).toBe('backup-unknown');
    }
    writeFileSync(file, 'DPODESK-BACKUP/1 \n');
    expect(await bodyOf(file)).toBe('backup-damaged');
    expect(await bodyOf(`${file}.not`)).toBe('backup-out-of-reach');
    expect(await bodyOf(temporaryFolder())).toMatch(/^backup-/u);
  });
});
