// Opens a desk's encrypted file: the key, the settings that make it safe, read back and asserted, and the schema.

import { existsSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { drizzle, type BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import Sqlite from 'better-sqlite3';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { createFreezer, type FrozenFile } from './freeze-file.ts';
import { copyBeforeMigration, restoreCopy } from './migration-copies.ts';
import { keepingStatements } from './keeping-statements.ts';
import { migrationsFolder } from './migrations-folder.ts';
import { obstacleOfSqlite } from './sqlite-obstacle.ts';
import * as schema from './schema.ts';
import { createVault, type Vault } from './vault.ts';
import type { VaultKeys } from './vault-keys.ts';

export interface DeskDatabase {
  readonly orm: BetterSQLite3Database<typeof schema>;
  readonly sqlite: Sqlite.Database;
  /** The keys of subjects, of raw mails and of the log. */
  readonly vault: Vault;
  readonly keys: Pick<VaultKeys, 'epochs' | 'head'>;
  /** Random, drawn at each opening. */
  readonly session: string;
  /** An older desk was brought up to date just now: its lists have to be built anew from the journal. */
  readonly isMigrated: boolean;
  /** `onCommit` is called after each commit of `transact`, and throws when what must follow it did not come about. Gives the way to end it. */
  followCommits(onCommit: () => void, onRollback?: () => void): () => void;
  noteCommit(): void;
  noteRollback(): void;
  /** A commit ended in an I/O error: whether it took place is known only once the file is opened again. */
  hasFailed(): boolean;
  noteFailure(): void;
  /** Holds the file still while it is copied. Throws while it is held already. */
  freeze(): FrozenFile;
  /** Says that this transaction erases something. */
  noteErasure(): void;
  /** Once an erasure is committed: takes the pages as they were before out of the write-ahead log. */
  settleErasures(): void;
  close(): void;
}

/** How long an opening waits for another process to let go of the file, in milliseconds. */
const patience = 300;

/**
 * Opens (or with `create` makes) the database in SQLCipher 4's format with a raw 32-byte key. `keys` must outlive it.
 * Expected failures: wrong key or damaged file, in use elsewhere, written by a newer version, disk full.
 */
export function openDatabase(
  file: string,
  keys: VaultKeys,
  options: { create: boolean },
): Result<DeskDatabase, Obstacle> {
  if (!options.create && !existsSync(file)) return fail({ code: 'desk-absent' });
  let sqlite: Sqlite.Database | undefined;
  let migrating: number | undefined;
  try {
    sqlite = new Sqlite(file, { timeout: patience });
    applyKey(sqlite, keys.database);
    applySettings(sqlite);
    const known = readMigrationFiles({ migrationsFolder: migrationsFolder() }).length;
    const found = Number(sqlite.pragma('user_version', { simple: true }));
    if (found > known) {
      sqlite.close();
      return fail({ code: 'desk-newer', found, known });
    }
    const orm = drizzle({ client: keepingStatements(sqlite), schema });
    if (found < known) {
      if (found > 0) copyBeforeMigration(sqlite, file, found);
      migrating = found;
      bringUpToDate(sqlite, orm);
      sqlite.pragma(`user_version = ${known}`);
      migrating = undefined;
    }
    const opened = sqlite;
    const freezer = createFreezer(opened, file);
    const erasures = trackErasures(opened);
    // An earlier run may have been killed after an erasure and before it was settled.
    erasures.noteErasure();
    erasures.settleErasures();
    return ok({
      orm,
      sqlite: opened,
      vault: createVault(opened, keys.shred),
      keys,
      session: randomBytes(8).toString('base64url'),
      isMigrated: found > 0 && found < known,
      ...erasures,
      ...trackCommits(),
      freeze: freezer.freeze,
      close: () => {
        opened.close();
        freezer.close();
      },
    });
  } catch (fault) {
    sqlite?.close();
    if (migrating !== undefined) restoreCopy(file, migrating);
    const obstacle = obstacleOfSqlite(fault);
    if (obstacle !== undefined) return fail(obstacle);
    throw fault;
  }
}

/**
 * A migration that makes a table anew drops the old one, whose rows others refer to (sqlite.org/lang_altertable.html 7): the
 * references rest meanwhile and are checked before anything else is done.
 */
function bringUpToDate(sqlite: Sqlite.Database, orm: BetterSQLite3Database<typeof schema>): void {
  sqlite.pragma('foreign_keys = OFF');
  migrate(orm, { migrationsFolder: migrationsFolder() });
  sqlite.pragma('foreign_keys = ON');
  const dangling = sqlite.pragma('foreign_key_check') as unknown[];
  if (dangling.length > 0) throw new Error(`a migration left ${dangling.length} references without their row`);
}

/** `secure_delete` clears the pages of the file; the write-ahead log would keep their old images until it is overwritten. */
function trackErasures(sqlite: Sqlite.Database): Pick<DeskDatabase, 'noteErasure' | 'settleErasures'> {
  let isOwed = false;
  return {
    noteErasure: () => {
      isOwed = true;
    },
    settleErasures: () => {
      if (!isOwed || sqlite.inTransaction) return;
      try {
        sqlite.pragma('wal_checkpoint(TRUNCATE)');
        isOwed = false;
      } catch (fault) {
        // The erasure itself is committed. A full disk only delays this: the next transaction tries again.
        if (obstacleOfSqlite(fault) === undefined) throw fault;
      }
    },
  };
}

function trackCommits(): Pick<
  DeskDatabase,
  'followCommits' | 'noteCommit' | 'noteRollback' | 'hasFailed' | 'noteFailure'
> {
  const followers = new Set<{ readonly onCommit: () => void; readonly onRollback: () => void }>();
  let hasFailed = false;
  return {
    followCommits: (onCommit, onRollback = () => undefined) => {
      const follower = { onCommit, onRollback };
      followers.add(follower);
      return () => void followers.delete(follower);
    },
    noteCommit: () => {
      const faults: unknown[] = [];
      for (const { onCommit } of followers)
        try {
          onCommit();
        } catch (fault) {
          // It is committed: whoever else follows hears of it all the same.
          faults.push(fault);
        }
      if (faults.length > 0) throw faults[0];
    },
    noteRollback: () => {
      for (const { onRollback } of followers) onRollback();
    },
    hasFailed: () => hasFailed,
    noteFailure: () => {
      hasFailed = true;
    },
  };
}

function applyKey(sqlite: Sqlite.Database, key: Uint8Array): void {
  sqlite.pragma(`cipher = 'sqlcipher'`);
  sqlite.pragma('legacy = 4');
  sqlite.pragma(`key = "x'${Buffer.from(key).toString('hex')}'"`);
}

/** Each setting with the value that must be read back. */
const settings: readonly (readonly [name: string, value: string, asserted: string | number])[] = [
  // A kernel lock that a crash releases: one process per desk, and no shared-memory file beside it.
  ['locking_mode', 'EXCLUSIVE', 'exclusive'],
  ['journal_mode', 'WAL', 'wal'],
  // NORMAL loses acknowledged commits at power loss.
  ['synchronous', 'FULL', 2],
  // The default writes temporary tables and sorters to disk in plain.
  ['temp_store', 'MEMORY', 2],
  ['secure_delete', 'ON', 1],
  ['foreign_keys', 'ON', 1],
  // Without it INSERT OR REPLACE deletes a row past the triggers that forbid deleting.
  ['recursive_triggers', 'ON', 1],
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
  ['mmap_size', '0', 0],
  // In KiB. The default of 2 MB would decrypt the pages of a large desk's search anew for every mail and every query.
  ['cache_size', '-65536', -65536],
];

function applySettings(sqlite: Sqlite.Database): void {
  for (const [name, value, asserted] of settings) {
    sqlite.pragma(`${name} = ${value}`);
    const found = sqlite.pragma(name, { simple: true });
    if (found !== asserted) throw new Error(`pragma ${name} reads ${JSON.stringify(found)}`);
  }
}
