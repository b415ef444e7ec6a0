// Writes a file that is either whole or not there: beside it first, synced, then renamed.

import { randomBytes } from 'node:crypto';
import { closeSync, constants, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Replaces an existing file. Throws what the system says, with nothing left behind. */
export function writeFileWhole(file: string, bytes: Uint8Array): void {
  const draft = `${file}.${randomBytes(4).toString('hex')}.part`;
  // Only the owner may read, and a link planted under the name is not followed.
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0);
  const handle = openSync(draft, flags, 0o600);
  try {
    try {
      for (let written = 0; written < bytes.byteLength;) written += writeSync(handle, bytes, written);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
  syncFolder(dirname(file));
}

function syncFolder(folder: string): void {
  // Windows opens no folders; its rename is durable enough by itself.
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
