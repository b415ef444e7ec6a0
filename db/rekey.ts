// A copy of a desk's file under another key, made beside it; the file itself is only read.

import Sqlite from 'better-sqlite3';
import { obstacleOfSqlite } from './sqlite-obstacle.ts';

/** Copies what is committed into a new file under the same key. `database` is open; nothing may be there under `file` yet. */
export function copyDatabase({ sqlite }: { readonly sqlite: Sqlite.Database }, file: string): void {
  sqlite.prepare('VACUUM INTO ?').run(file);
}

/** Gives a closed file another key. A crash leaves a file of neither: only ever done to a copy. */
export function rekeyFile(file: string, from: Uint8Array, to: Uint8Array): void {
  const sqlite = new Sqlite(file, { fileMustExist: true });
  try {
    sqlite.pragma(`cipher = 'sqlcipher'`);
    sqlite.pragma('legacy = 4');
    sqlite.pragma(`key = "x'${Buffer.from(from).toString('hex')}'"`);
    sqlite.pragma('temp_store = MEMORY');
    sqlite.pragma('journal_mode = DELETE');
    sqlite.pragma('synchronous = FULL');
    sqlite.pragma(`rekey = "x'${Buffer.from(to).toString('hex')}'"`);
  } finally {
    sqlite.close();
  }
}

/** What SQLite finds wrong with the pages of an open database; undefined when nothing is. */
export function findBrokenPage({ sqlite }: { readonly sqlite: Sqlite.Database }): string | undefined {
  const found = String(sqlite.pragma('integrity_check(1)', { simple: true }));
  return found === 'ok' ? undefined : found;
}

/** True while another process has the file open. Asks for no key, so it tells nothing else. */
export function isOpenElsewhere(file: string): boolean {
  const sqlite = new Sqlite(file, { fileMustExist: true, readonly: true, timeout: 0 });
  try {
    sqlite.prepare('SELECT 1 FROM sqlite_master').get();
    return false;
  } catch (fault) {
    // Without its key the file is no database to SQLite; but it had to take the lock first to find out.
    return obstacleOfSqlite(fault)?.code === 'desk-in-use';
  } finally {
    sqlite.close();
  }
}
