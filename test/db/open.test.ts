import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openDatabase, type DeskDatabase } from '#db/open.ts';
import { testKeys } from '#test/support/test-keys.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';
import { throwawayDesk } from '#test/support/throwaway-desk.ts';

const key = testKeys(new Uint8Array(randomBytes(32)));

function opened(file: string, create: boolean, withKey = key): DeskDatabase {
  const result = openDatabase(file, withKey, { create });
  if (!result.ok) throw new Error(result.failure.code);
  onTestFinished(() => result.value.close());
  return result.value;
}

function obstacleOf(file: string, withKey = key) {
  const result = openDatabase(file, withKey, { create: false });
  if (result.ok) result.value.close();
  return result.ok ? undefined : result.failure;
}

function closedDatabase(): string {
  const file = join(temporaryFolder(), 'desk.db');
  opened(file, true).close();
  return file;
}

describe('opening', () => {
  test('what was written is there again', () => {
    const throwaway = throwawayDesk();
    const id = throwaway.receive();
    const lines = throwaway.desk.journal.linesOf([id, 'desk']);
    const again = throwaway.reopened();
    expect(again.desk.journal.linesOf([id, 'desk'])).toEqual(lines);
    expect(again.desk.messages.find(id)?.disposition).toBe('tray');
  });

  test('each setting that keeps the file safe is in force', () => {
    const { sqlite } = opened(closedDatabase(), false);
    const read = (name: string) => sqlite.pragma(name, { simple: true });
    expect({
      cipher: read('cipher'),
      journal: read('journal_mode'),
      synchronous: read('synchronous'),
      tempStore: read('temp_store'),
      secureDelete: read('secure_delete'),
      foreignKeys: read('foreign_keys'),
      recursiveTriggers: read('recursive_triggers'),
      trustedSchema: read('trusted_schema'),
      cellSizeCheck: read('cell_size_check'),
      locking: read('locking_mode'),
      mmap: read('mmap_size'),
    }).toEqual({
      cipher: 'sqlcipher',
      journal: 'wal',
      synchronous: 2,
      tempStore: 2,
      secureDelete: 1,
      foreignKeys: 1,
      recursiveTriggers: 1,
      trustedSchema: 0,
      cellSizeCheck: 1,
      locking: 'exclusive',
      mmap: 0,
    });
  });

  test('no file: the desk is absent, and none is made', () => {
    const file = join(temporaryFolder(), 'desk.db');
    expect(obstacleOf(file)).toEqual({ code: 'desk-absent' });
    expect(obstacleOf(file)).toEqual({ code: 'desk-absent' });
  });

  test('the wrong key opens nothing and changes no byte', () => {
    const file = closedDatabase();
    const before = readFileSync(file);
    expect(obstacleOf(file, testKeys(new Uint8Array(randomBytes(32))))).toEqual({ code: 'desk-damaged' });
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(obstacleOf(file)).toBeUndefined();
  });

  test.each([
    ['text', Buffer.from('no database\n'.repeat(1000))],
    ['noise', randomBytes(65_536)],
    ['a plain SQLite header', Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(8192)])],
  ])('%s in place of the file is damage, not a new desk', (_name, content) => {
    const file = join(temporaryFolder(), 'desk.db');
    writeFileSync(file, content);
    expect(obstacleOf(file)).toEqual({ code: 'desk-damaged' });
    expect(readFileSync(file).equals(content)).toBe(true);
  });

  test('one octet changed anywhere in the file is damage at the opening or the first look', () => {
    const file = closedDatabase();
    const whole = readFileSync(file);
    for (let at = 0; at < whole.length; at += 997) {
      const changed = Buffer.from(whole);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      writeFileSync(file, changed);
      expect(lookAt(file), `octet ${at}`).toBe('damaged');
    }
  });

  test('a second opening is told that the desk is in use, and the first one goes on', () => {
    const file = closedDatabase();
    const first = opened(file, false);
    expect(obstacleOf(file)).toEqual({ code: 'desk-in-use' });
    expect(first.sqlite.prepare('SELECT count(*) AS n FROM leaf').get()).toEqual({ n: 0 });
    first.close();
    expect(obstacleOf(file)).toBeUndefined();
  });

  test('a desk of a newer version is left as it is', () => {
    const file = closedDatabase();
    const newer = opened(file, false);
    const known = Number(newer.sqlite.pragma('user_version', { simple: true }));
    newer.sqlite.pragma(`user_version = ${known + 3}`);
    newer.close();
    expect(obstacleOf(file)).toEqual({ code: 'desk-newer', found: known + 3, known });
    expect(obstacleOf(file)).toEqual({ code: 'desk-newer', found: known + 3, known });
  });

  test('a migration that was cut off before its number was written goes on', () => {
    const file = closedDatabase();
    const cut = opened(file, false);
    cut.sqlite.pragma('user_version = 0');
    cut.close();
    expect(opened(file, false).sqlite.pragma('user_version', { simple: true })).toBeGreaterThan(0);
  });

  test('a folder under the name of the file is an obstacle too', () => {
    const file = join(temporaryFolder(), 'desk.db');
    mkdirSync(file);
    expect(obstacleOf(file)).toEqual({ code: 'desk-read-only' });
  });
});

/** Reads every page, as a check of the whole file would. */
function lookAt(file: string): string {
  const result = openDatabase(file, key, { create: false });
  if (!result.ok) return result.failure.code === 'desk-damaged' ? 'damaged' : result.failure.code;
  try {
    const [{ integrity_check: verdict } = { integrity_check: 'none' }] = result.value.sqlite.pragma(
      'integrity_check',
    ) as { integrity_check: string }[];
    return verdict === 'ok' ? 'whole' : 'damaged';
  } catch {
    return 'damaged';
  } finally {
    result.value.close();
  }
}
