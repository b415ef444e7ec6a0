// Holds the database's file still while it is copied: what is written meanwhile goes to the write-ahead log only.

import { closeSync, fstatSync, openSync } from 'node:fs';
import type Sqlite from 'better-sqlite3';

export interface FrozenFile {
  /** To be read from, never to be closed: it belongs to the connection. */
  readonly handle: number;
  readonly octets: number;
  /** False once something was written into the file after all, as an erasure does: the copy is no good then. */
  isStill(): boolean;
  /** Lets the write-ahead log flow back into the file again. */
  thaw(): void;
}

export interface Freezer {
  /** Moves all that is committed into the file, which then stands still. Throws while it stands still already. */
  freeze(): FrozenFile;
  /** After the connection is closed. */
  close(): void;
}

/** SQLite's own default, in pages. */
const usualCheckpoint = 1000;

/**
 * One handle for the life of the connection: closing any handle on the file would drop the locks that SQLite holds on it
 * in this process (sqlite.org/howtocorrupt.html 2.2), and a second desk could open it.
 */
export function createFreezer(sqlite: Sqlite.Database, file: string): Freezer {
  let handle: number | undefined;
  let isFrozen = false;

  return {
    freeze: () => {
      if (isFrozen) throw new Error('the file stands still already');
      sqlite.pragma('wal_autocheckpoint = 0');
      sqlite.pragma('wal_checkpoint(TRUNCATE)');
      isFrozen = true;
      handle ??= openSync(file, 'r');
      const kept = handle;
      const before = fstatSync(kept, { bigint: true });
      return {
        handle: kept,
        octets: Number(before.size),
        isStill: () => {
          const now = fstatSync(kept, { bigint: true });
          return now.size === before.size && now.mtimeNs === before.mtimeNs;
        },
        thaw: () => {
          isFrozen = false;
          if (sqlite.open) sqlite.pragma(`wal_autocheckpoint = ${usualCheckpoint}`);
        },
      };
    },
    close: () => {
      if (handle !== undefined) closeSync(handle);
      handle = undefined;
    },
  };
}
