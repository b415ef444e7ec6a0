// A copy of an older desk, made before it is brought up to date, and put back when that fails.

import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type Sqlite from 'better-sqlite3';
import { epochOf, type Instant } from '#core/base/day.ts';
import type { DeskDatabase } from './open.ts';

/** A copy holds what is erased later: it is kept for a week at the most. */
const keptFor = 7 * 86_400_000;

const copyOf = (file: string, version: number) => `${file}.before-${version}`;
const sideFiles = ['-wal', '-shm', '-journal'] as const;

/** Under the same key, whole or not there at all. Throws what SQLite says, as on a full disk. */
export function copyBeforeMigration(sqlite: Sqlite.Database, file: string, version: number): void {
  const copy = copyOf(file, version);
  // An earlier try may have changed the desk halfway: its copy is the one that counts.
  if (existsSync(copy)) return;
  rmSync(`${copy}.part`, { force: true });
  sqlite.prepare('VACUUM INTO ?').run(`${copy}.part`);
  renameSync(`${copy}.part`, copy);
}

/** Puts the copy in the place of the desk, which must be closed. */
export function restoreCopy(file: string, version: number): void {
  const copy = copyOf(file, version);
  if (!existsSync(copy)) return;
  for (const suffix of sideFiles) rmSync(`${file}${suffix}`, { force: true });
  renameSync(copy, file);
}

/** All of them, as after an erasure or with another key for `file`, which must reach them too. */
export function removeMigrationCopies(file: string): void {
  for (const copy of copiesOf(file)) rmSync(copy, { force: true });
}

/** Those that are older than a week by now: the desk opened well since. */
export function removeOldCopies({ sqlite }: DeskDatabase, now: Instant): void {
  for (const copy of copiesOf(sqlite.name))
    if (epochOf(now) - statSync(copy).mtimeMs >= keptFor) rmSync(copy, { force: true });
}

function copiesOf(file: string): readonly string[] {
  const folder = dirname(file);
  const start = `${basename(file)}.before-`;
  return readdirSync(folder)
    .filter((name) => name.startsWith(start))
    .map((name) => join(folder, name));
}
