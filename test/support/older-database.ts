// A database as an earlier version left it: encrypted, with the first few migrations and no more.

import Sqlite from 'better-sqlite3';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { migrationsFolder } from '#db/migrations-folder.ts';

/** `insert` puts rows in; the file is closed afterwards. */
export function makeOlderDatabase(
  file: string,
  key: Uint8Array,
  options: { readonly migrations: number; readonly insert: (sqlite: Sqlite.Database) => void },
): void {
  const sqlite = new Sqlite(file);
  sqlite.pragma(`cipher = 'sqlcipher'`);
  sqlite.pragma('legacy = 4');
  sqlite.pragma(`key = "x'${Buffer.from(key).toString('hex')}'"`);
  sqlite.exec('CREATE TABLE __drizzle_migrations (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)');
  const note = sqlite.prepare('INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)');
  for (const migration of readMigrationFiles({ migrationsFolder: migrationsFolder() }).slice(0, options.migrations)) {
    for (const statement of migration.sql) sqlite.exec(statement);
    note.run(migration.hash, migration.folderMillis);
  }
  sqlite.pragma(`user_version = ${options.migrations}`);
  options.insert(sqlite);
  sqlite.close();
}
