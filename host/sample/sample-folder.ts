// Where a sample desk lies: in a folder of its own beside the real desk's, named after the process that has it open.

import { lstatSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** The folder of this process's sample desk. */
export const sampleFolderOf = (deskFolder: string): string => `${resolve(deskFolder)}.sample-${process.pid}`;

/** A folder is only ever removed with this in it: by its name alone it could be a desk that a person called so. */
const markOf = (folder: string) => join(folder, 'sample');

/** Makes the folder of a sample desk, marked as what it is before anything else lies in it. Throws where there is one already. */
export function makeSampleFolder(folder: string): void {
  mkdirSync(dirname(folder), { recursive: true, mode: 0o700 });
  mkdirSync(folder, { mode: 0o700 });
  writeFileSync(markOf(folder), '');
}

/** Removes a sample desk that is closed, and nothing that is none. */
export function removeSample(folder: string): void {
  if (isSampleFolder(folder)) rmSync(folder, { recursive: true, force: true });
}

/** Asked without following links: what one leads to is not ours. */
function isSampleFolder(folder: string): boolean {
  const stat = (path: string) => lstatSync(path, { throwIfNoEntry: false });
  return stat(folder)?.isDirectory() === true && stat(markOf(folder))?.isFile() === true;
}

/** Removes the sample desks of processes that are gone: nobody has their keys any more. */
export function clearSamples(deskFolder: string): void {
  const place = dirname(resolve(deskFolder));
  const prefix = `${basename(resolve(deskFolder))}.sample-`;
  for (const name of namesIn(place)) {
    const pid = name.startsWith(prefix) ? name.slice(prefix.length) : '';
    if (!/^\d{1,9}$/u.test(pid) || isRunning(Number(pid))) continue;
    try {
      removeSample(join(place, name));
    } catch {
      // Not ours to remove, or held by another program: invented mails under a key that nobody has. The next start tries again.
    }
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** This process has just begun where it asks: a folder with its number is of an earlier one. */
function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM';
  }
}
