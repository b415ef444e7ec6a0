// Replaces a file whole and overwrites what it said before, as far as the system lets us.

import { closeSync, constants, fstatSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Written beside it, synced, renamed over it. */
export function replaceAndErase(file: string, bytes: Uint8Array): void {
  writeDraftOf(file, bytes);
  putDraftInPlace(file);
}

/** Writes what is to become `file` beside it. Throws what the system says, with nothing left behind. */
export function writeDraftOf(file: string, bytes: Uint8Array): void {
  const draft = draftOf(file);
  rmSync(draft, { force: true });
  try {
    writeNew(draft, bytes);
  } catch (fault) {
    rmSync(draft, { force: true });
    throw fault;
  }
}

export function removeDraftOf(file: string): void {
  rmSync(draftOf(file), { force: true });
}

/**
 * Renames the draft over the file. The old octets are overwritten through a handle from before, so that no crash meets a name
 * without a whole file. A copy-on-write file system or an SSD may keep them all the same; Windows lets no open file be replaced.
 */
export function putDraftInPlace(file: string): void {
  const draft = draftOf(file);
  const old = process.platform === 'win32' ? undefined : openExisting(file);
  try {
    renameSync(draft, file);
    syncFolder(dirname(file));
    if (old !== undefined) overwrite(old);
  } finally {
    if (old !== undefined) closeSync(old);
  }
}

const draftOf = (file: string) => `${file}.new`;

/** Overwrites a file and removes it; nothing where there is none. */
export function eraseFile(file: string): void {
  const handle = openExisting(file);
  if (handle === undefined) return;
  try {
    overwrite(handle);
  } finally {
    closeSync(handle);
  }
  rmSync(file, { force: true });
  syncFolder(dirname(file));
}

/** Makes renames and removals in a folder last. Windows opens no folders; its renames are durable enough by themselves. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  syncFile(folder);
}

/** Makes what was written to a file last. */
export function syncFile(file: string): void {
  const handle = openSync(file, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function writeNew(file: string, bytes: Uint8Array): void {
  // Only the owner may read, and a link planted under the name is not followed.
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0);
  const handle = openSync(file, flags, 0o600);
  try {
    writeAll(handle, bytes);
  } finally {
    closeSync(handle);
  }
}

function openExisting(file: string): number | undefined {
  try {
    return openSync(file, constants.O_RDWR | (constants.O_NOFOLLOW ?? 0));
  } catch {
    return undefined;
  }
}

function overwrite(handle: number): void {
  writeAll(handle, new Uint8Array(fstatSync(handle).size));
}

function writeAll(handle: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.byteLength;) written += writeSync(handle, bytes, written, undefined, written);
  fsyncSync(handle);
}
