// Puts a desk that was brought back in the place of the one before it: until one rename the old one is there whole, and after it the new one.

import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { eraseFile, syncFile, syncFolder } from '../keys/replace-file.ts';
import { deskParts } from './desk-parts.ts';

/** The new desk while it is made; worth nothing yet. */
export const stagingFolder = (folder: string) => join(folder, 'restore.part');

/** The new desk, whole: whoever opens the desk next finishes the move. */
export const readyFolder = (folder: string) => join(folder, 'restore.ready');

/** True while a finished desk waits for its place. */
export function hasRestoredDesk(folder: string): boolean {
  return existsSync(readyFolder(folder));
}

/** An empty staging folder. */
export function makeStaging(folder: string): string {
  const staging = stagingFolder(folder);
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true, mode: 0o700 });
  return staging;
}

/** The one step after which the new desk is the desk. Everything in it is on disk before. */
export function commitStaging(folder: string): void {
  const staging = stagingFolder(folder);
  const found = readdirSync(staging);
  if (found.toSorted().join() !== restoredParts.join()) throw new Error('the restored desk is not complete');
  for (const name of found) syncFile(join(staging, name));
  syncFolder(staging);
  renameSync(staging, readyFolder(folder));
  syncFolder(folder);
}

/**
 * Finishes what `commitStaging` decided, also after a crash at any point of it: the old files go, the new ones take their
 * names, the database last. Nothing where no desk waits. Nobody has the old desk open.
 */
export function settleRestore(folder: string): void {
  const ready = readyFolder(folder);
  if (!existsSync(ready)) return;
  const waiting = deskParts(ready);
  // The database moves last: until then, what is outside is the old desk's, or one of the new files that wait no more.
  if (waiting.includes('desk.db')) {
    for (const name of deskParts(folder)) if (isOld(name, waiting)) removePart(folder, name);
    for (const name of waiting) renameSync(join(ready, name), join(folder, name));
    syncFolder(folder);
  }
  rmSync(ready, { recursive: true, force: true });
  syncFolder(folder);
}

/** What a desk that was brought back consists of, neither more nor less, while it waits. */
const restoredParts = ['desk.db', 'erasures.json', 'head.bin', 'keys-a.json', 'keys-b.json'];

function isOld(name: string, waiting: readonly string[]): boolean {
  return name !== 'restore.ready' && (waiting.includes(name) || !restoredParts.includes(name));
}

/** A key file is overwritten before it goes: it wraps keys that must be gone. */
function removePart(folder: string, name: string): void {
  if (name.startsWith('keys')) eraseFile(join(folder, name));
  rmSync(join(folder, name), { recursive: true, force: true });
}
