// The files of a desk in its data folder, and the order in which they come to be.

import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { hasRestoredDesk } from './backup/put-in-place.ts';
import { hasKeyFile } from './keys/key-file.ts';
import { hasOldKeyFile } from './keys/old-key-file.ts';

export const databaseFile = (folder: string) => join(folder, 'desk.db');

/** A new database is made under this name; it becomes the desk once its keys are safe on disk. */
export const draftFile = (folder: string) => join(folder, 'desk.db.new');

/** A copy of the database on its way to other keys; nothing yet. */
export const copyFile = (folder: string) => join(folder, 'desk.db.copy');

/** The whole copy under its new key; it becomes the desk once the key files say so. */
export const renewedFile = (folder: string) => join(folder, 'desk.db.renewed');

/** True when the folder holds key files of any format. */
export function hasKeys(folder: string): boolean {
  return hasKeyFile(folder) || hasOldKeyFile(folder);
}

/** True when the folder holds a desk, also one whose creation was cut short after its keys were written, or that was brought back and waits. */
export function hasDesk(folder: string): boolean {
  return (
    hasRestoredDesk(folder) || (hasKeys(folder) && (existsSync(databaseFile(folder)) || existsSync(draftFile(folder))))
  );
}

/** Only the owner may look into the folder. */
export function makeFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
}

/** Removes what a creation left that ended before its keys were written: nothing could ever open it. */
export function clearDraft(folder: string): void {
  removeDatabase(draftFile(folder));
}

/** Removes a database that is closed, with what its engine keeps beside it. */
export function removeDatabase(file: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(`${file}${suffix}`, { force: true });
}

/** The last step of a creation, also after a crash before it. The draft is closed, so it has no side files. */
export function settleDraft(folder: string): void {
  if (!existsSync(databaseFile(folder)) && existsSync(draftFile(folder)))
    renameSync(draftFile(folder), databaseFile(folder));
}
