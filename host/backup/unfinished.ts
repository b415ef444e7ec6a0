// What a backup or a restore that was killed leaves in the desk's folder: ciphertext only, and of no use.

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { stagingFolder } from './put-in-place.ts';

/** Holds a copy of the desk while it is proved. */
export const checkFolder = (folder: string) => join(folder, 'backup.check');

/** Removes it. Only whoever has the desk open may: another process could be at work on it. */
export function clearUnfinished(folder: string): void {
  for (const left of [checkFolder(folder), stagingFolder(folder)]) rmSync(left, { recursive: true, force: true });
}
