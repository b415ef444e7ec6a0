// Which of SQLite's errors are expected, and what they mean to the person at the desk.

import Sqlite from 'better-sqlite3';
import type { Obstacle } from '#core/desk/obstacle.ts';

/** The obstacle behind a thrown SQLite error; undefined when it is a fault of ours. */
export function obstacleOfSqlite(fault: unknown): Obstacle | undefined {
  if (!(fault instanceof Sqlite.SqliteError)) return undefined;
  const code = fault.code;
  if (code.startsWith('SQLITE_FULL')) return { code: 'disk-full' };
  if (code.startsWith('SQLITE_IOERR') || code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN'))
    return { code: 'desk-read-only' };
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return { code: 'desk-in-use' };
  // A wrong key and a damaged file look alike to the cipher; the key file has proved the key before.
  if (code.startsWith('SQLITE_NOTADB') || code.startsWith('SQLITE_CORRUPT')) return { code: 'desk-damaged' };
  return undefined;
}

/** An I/O error at COMMIT: what the disk holds is known only once the file is opened again. A full disk undoes the commit. */
export function isUnknownCommit(fault: unknown): boolean {
  return fault instanceof Sqlite.SqliteError && fault.code.startsWith('SQLITE_IOERR');
}
