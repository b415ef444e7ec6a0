// Where the SQL migrations lie, in the sources and in a built app alike.

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The nearest `db/migrations` at or above this module. Throws where the app was packed without it. */
export function migrationsFolder(): string {
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) {
    const candidate = join(folder, 'db', 'migrations');
    if (existsSync(join(candidate, 'meta', '_journal.json'))) return candidate;
  }
  throw new Error('db/migrations is missing from this build');
}
