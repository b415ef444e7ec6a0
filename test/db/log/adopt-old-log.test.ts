import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type Sqlite from 'better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';
import { verifyWhole } from '#core/audit/chain.ts';
import { parseLeaf } from '#core/audit/leaf.ts';
import { canonicalJson, type Json } from '#core/base/canonical-json.ts';
import type { Instant } from '#core/base/day.ts';
import type { MessageId } from '#core/base/id.ts';
import { openDatabase } from '#db/open.ts';
import { wholeChain } from '#db/read-lines.ts';
import { verifyDesk } from '#db/verify-desk.ts';
import { assembleDesk } from '#host/assemble-desk.ts';
import { decryptPages } from '#test/support/decrypt-pages.ts';
import { makeOlderDatabase } from '#test/support/older-database.ts';
import { unwrap } from '#test/support/present.ts';
import { steadyClock } from '#test/support/steady-clock.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';
import { testCustody, testKeys } from '#test/support/test-keys.ts';
import { testProfile } from '#test/support/throwaway-desk.ts';

const masterKey = new Uint8Array(randomBytes(32));
const keys = testKeys(masterKey);
const now = () => '2026-03-05T09:00:00.000Z' as Instant;
const at = '2025-11-01T08:00:00.000Z';
const raw = Buffer.from('From: Anna <anna@example.org>\r\n\r\nEen zeldzaam woord: kanarievogel.\r\n');
const mail = {
  act: 'mail.stored',
  sha256: createHash('sha256').update(raw).digest('hex'),
  size: raw.length,
  source: 'INBOX',
};

const lines: readonly { sub: string; by: string; event: Json & { act: string }; isErased?: boolean }[] = [
  { sub: 'desk', by: 'user', event: { act: 'desk.created', controller: testProfile.id } },
  {
    sub: 'desk',
    by: 'user',
    event: { act: 'desk.controller-added', profile: testProfile as unknown as Json },
  },
  { sub: 'm0000000000000001', by: 'app', event: mail },
  { sub: 'm0000000000000002', by: 'app', event: mail, isErased: true },
  {
    sub: 'c0000000000000001',
    by: 'user',
    event: { act: 'case.discarded', reason: 'r', on: '2025-11-01' },
    isErased: true,
  },
  {
    sub: 'c0000000000000001',
    by: 'user',
    event: { act: 'case.erased', ref: 'KRA-2025-0001', line: {}, messages: ['m0000000000000002'] },
  },
];

/** As the version before wrote it: contents in plain within the encrypted file, and no keys of subjects. */
function insertOldDesk(sqlite: Sqlite.Database): void {
  sqlite.prepare(`INSERT INTO fact VALUES ('log', 'old-log')`).run();
  const message = sqlite.prepare(
    `INSERT INTO message (id, content_mac, sha256, size, source, uid, stored_at, received_at, evidence, disposition)
     VALUES (?, ?, '', 1, 'INBOX', 1, '${at}', '${at}', 'import-time', ?)`,
  );
  message.run('m0000000000000001', 'x1', 'tray');
  message.run('m0000000000000002', 'x2', 'erased');
  sqlite.prepare('INSERT INTO raw_message VALUES (?, ?)').run('m0000000000000001', raw);
  const counts = new Map<string, number>();
  for (const [seq, { sub, by, event, isErased }] of lines.entries()) {
    const sseq = counts.get(sub) ?? 0;
    counts.set(sub, sseq + 1);
    const text = canonicalJson({ seq, ts: at, sub, sseq, act: event.act, by });
    sqlite.prepare('INSERT INTO leaf VALUES (?, ?, ?, ?, ?)').run(seq, sub, sseq, `hash ${seq}`, text);
    if (isErased !== true)
      sqlite.prepare('INSERT INTO payload VALUES (?, ?, ?)').run(seq, randomBytes(32), canonicalJson(event));
  }
}

function olderDesk(): string {
  const file = join(temporaryFolder(), 'desk.db');
  makeOlderDatabase(file, keys.database, { migrations: 10, insert: insertOldDesk });
  return file;
}

function opened(file: string) {
  // Closing a desk wipes its keys.
  const fresh = testKeys(masterKey);
  const database = unwrap(openDatabase(file, fresh, { create: false }));
  onTestFinished(() => database.close());
  const custody = testCustody(dirname(file), masterKey);
  return assembleDesk(database, { keys: fresh, custody }, now, steadyClock);
}

const copies = (file: string) => readdirSync(dirname(file)).filter((name) => name.includes('.before-'));

describe('a desk of the format before', () => {
  test('is read into the new log: every line in its order with its own time, after one that names the old log', () => {
    const open = opened(olderDesk());
    const leaves = [...wholeChain(open.database)].map(({ text }) => parseLeaf(text));
    expect(leaves.map((leaf) => [leaf?.sub, leaf?.act, leaf?.by])).toEqual([
      ['desk', 'desk.log-adopted', 'app'],
      ...lines.map(({ sub, by, event }) => [sub, event.act, by]),
    ]);
    expect(leaves.slice(1).map((leaf) => leaf?.ts)).toEqual(lines.map(() => at));
    expect(open.desk.journal.of(['desk'])[0]?.event).toEqual({
      act: 'desk.log-adopted',
      log: 'old-log',
      size: lines.length,
      hash: `hash ${lines.length - 1}`,
    });
    expect(verifyWhole(wholeChain(open.database))).toMatchObject({ firstBroken: undefined, erased: 2 });
    expect(open.audit.alarm()).toBeUndefined();
    expect(open.desk.controllers.home().id).toBe(testProfile.id);
    expect(open.desk.messages.raw('m0000000000000001' as MessageId)).toEqual(raw);
    expect(verifyDesk(open.database)).toMatchObject({ ok: true, entries: lines.length + 1, erased: 2 });
  });

  test('leaves nothing of its contents in any page outside the keys of subjects, and is adopted once', () => {
    const file = olderDesk();
    const open = opened(file);
    expect(decryptPages(file, keys.database).includes('kanarievogel')).toBe(false);
    const entries = open.audit.size();
    open.close();
    const again = opened(file);
    expect(again.audit.size()).toBe(entries);
    expect(again.audit.alarm()).toBeUndefined();
    expect(
      again.database.sqlite.prepare(`SELECT count(*) FROM sqlite_schema WHERE name LIKE 'old_%'`).pluck().get(),
    ).toBe(0);
  });

  test('that was killed after its migration and before its adoption is adopted at the next opening', () => {
    const file = olderDesk();
    unwrap(openDatabase(file, keys, { create: false })).close();
    const open = opened(file);
    expect(verifyDesk(open.database)).toMatchObject({ ok: true, entries: lines.length + 1 });
  });
});

describe('the copy before a migration', () => {
  test('is the desk as it was, under the same key', () => {
    const file = olderDesk();
    opened(file).close();
    expect(copies(file)).toEqual(['desk.db.before-10']);
    expect(readFileSync(`${file}.before-10`).includes('kanarievogel')).toBe(false);
    expect(decryptPages(`${file}.before-10`, keys.database).includes('kanarievogel')).toBe(true);
  });

  test('goes once the desk has opened well a week later', () => {
    const file = olderDesk();
    opened(file).close();
    const old = new Date('2026-02-26T08:59:59.000Z');
    utimesSync(`${file}.before-10`, new Date('2026-02-26T09:00:01.000Z'), new Date('2026-02-26T09:00:01.000Z'));
    opened(file).close();
    expect(copies(file)).toHaveLength(1);
    utimesSync(`${file}.before-10`, old, old);
    opened(file).close();
    expect(copies(file)).toEqual([]);
  });

  test('is put back where the migration fails, and the desk is as it was', () => {
    const file = olderDesk();
    // A table that the migration wants to make is there already.
    const harm = (sqlite: Sqlite.Database) => {
      insertOldDesk(sqlite);
      sqlite.exec('CREATE TABLE subject_key (x)');
    };
    const broken = join(temporaryFolder(), 'desk.db');
    makeOlderDatabase(broken, keys.database, { migrations: 10, insert: harm });
    expect(() => openDatabase(broken, keys, { create: false })).toThrow('subject_key');
    expect(copies(broken)).toEqual([]);
    expect(existsSync(`${broken}-wal`)).toBe(false);
    expect(decryptPages(broken, keys.database).includes('kanarievogel')).toBe(true);
    expect(existsSync(file)).toBe(true);
  });
});
