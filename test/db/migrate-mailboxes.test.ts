import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type Sqlite from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { allAccounts, foldersOf, type AccountRow } from '#db/accounts.ts';
import { currentEpoch, presentUids } from '#db/folder-ledger.ts';
import { tallyOf } from '#db/ledger-tally.ts';
import { openDatabase } from '#db/open.ts';
import { makeOlderDatabase } from '#test/support/older-database.ts';
import { testKeys } from '#test/support/test-keys.ts';
import { present, unwrap } from '#test/support/present.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

const seal = Buffer.from([1, 2, 3]);
const pulledAt = '2026-03-01T08:00:00.000Z';

function insertRows(sqlite: Sqlite.Database): void {
  const mailbox = sqlite.prepare(
    `INSERT INTO mailbox (id, host, port, security, user, folder, sealed_password, last_pulled_at, is_removed)
     VALUES (?, ?, 993, 'tls', 'dpo@example.org', ?, ?, ?, ?)`,
  );
  // Two folders of one login, the second with the password; one of another server, removed.
  mailbox.run('b1', 'imap.example.org', 'INBOX', null, pulledAt, 0);
  mailbox.run('b2', 'imap.example.org', 'Archief', seal, null, 0);
  mailbox.run('b3', 'imap.example.net', 'INBOX', null, pulledAt, 1);
  const message = sqlite.prepare(
    `INSERT INTO message (id, content_mac, sha256, size, source, uid, stored_at, received_at, evidence)
     VALUES (?, ?, 'ab', 1, 'INBOX', ?, '2026-03-01T08:00:00.000Z', '2026-03-01T08:00:00.000Z', 'import-time')`,
  );
  message.run('m1', 'x1', 5);
  message.run('m2', 'x2', 7);
  message.run('mfile', 'x3', null);
  const location = sqlite.prepare('INSERT INTO location VALUES (?, ?, ?, ?)');
  location.run('b1', '77', 5, 'm1');
  location.run('b1', '77', 7, 'm2');
  location.run('b2', '78', 1, 'm1');
  location.run('b2', '78', 2, 'mfile');
  location.run('b3', '79', 9, 'm2');
  const cursor = sqlite.prepare('INSERT INTO folder_cursor VALUES (?, ?, ?)');
  cursor.run('b1', '77', 7);
  cursor.run('b3', '79', 9);
}

function migrated() {
  const file = join(temporaryFolder(), 'desk.db');
  const keys = testKeys(new Uint8Array(randomBytes(32)));
  makeOlderDatabase(file, keys.database, { migrations: 7, insert: insertRows });
  const database = unwrap(openDatabase(file, keys, { create: false }));
  onTestFinished(() => database.close());
  return database;
}

test('the mailboxes of an older desk become folders of one account for each login', () => {
  const database = migrated();
  const names = (accounts: readonly AccountRow[]) => accounts.map(({ id, host }) => [id, host]);
  expect(names(allAccounts(database))).toEqual([['b2', 'imap.example.org']]);
  expect(names(allAccounts(database, { withRemoved: true }))).toHaveLength(2);
  const [kept] = allAccounts(database);
  expect(kept).toMatchObject({ sealedSecret: seal, signIn: 'password', isPaused: false, security: 'tls' });
  expect(foldersOf(database, 'b2').map(({ id, folder, role }) => [id, folder, role])).toEqual([
    ['b1', 'INBOX', 'inbox'],
    ['b2', 'Archief', 'other'],
  ]);
});

test('what each folder had taken in is still known, also where the cursor was never written', () => {
  const database = migrated();
  expect(currentEpoch(database, 'b1')).toMatchObject({ uidValidity: '77', seenAt: pulledAt, uidNext: null });
  expect(currentEpoch(database, 'b2')?.uidValidity).toBe('78');
  expect(presentUids(database, { mailboxId: 'b1', uidValidity: '77' }).all()).toEqual([5, 7]);
  expect(tallyOf(database, 'b1')).toMatchObject({ stored: 2, onServer: undefined, vanished: 0 });
});

test('a message that was here already is told from one that a folder brought', () => {
  const rows = migrated().sqlite.prepare('SELECT mailbox_id, uid, is_again FROM location').raw().all();
  expect(rows).toEqual([
    ['b1', 5, 0],
    ['b1', 7, 0],
    ['b2', 1, 1],
    ['b2', 2, 1],
    ['b3', 9, 1],
  ]);
});

test('no reference is left without its row, and foreign keys are enforced again', () => {
  const { sqlite } = migrated();
  expect(sqlite.pragma('foreign_key_check')).toEqual([]);
  expect(() => sqlite.exec(`INSERT INTO mailbox (id, account_id, folder) VALUES ('x', 'nobody', 'x')`)).toThrow(
    'FOREIGN KEY',
  );
  expect(present(sqlite.prepare(`SELECT count(*) FROM sqlite_schema WHERE name = 'folder_cursor'`).pluck().get())).toBe(
    0,
  );
});
