// Finishes at the opening what a crash cut short among the files of a desk's keys, once the secret has proved to be right.

import { existsSync } from 'node:fs';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { writeFact } from '#db/facts.ts';
import type { DeskDatabase } from '#db/open.ts';
import { isOpenElsewhere } from '#db/rekey.ts';
import { databaseFile } from '../desk-files.ts';
import { obstacleOfFile } from '../file-obstacle.ts';
import { clearDeviceSecret } from './device-slot.ts';
import type { KeyCustody } from './key-custody.ts';
import { clearKeyDrafts } from './key-file.ts';
import { clearRenewal, isSwapOwed, swapRenewed } from './renew-keys.ts';
import type { Subkeys } from './subkeys.ts';

/** Before the database is opened: where the key files are newer than it, its renewed copy takes its place. */
export function settleRenewal({ folder, mend }: KeyCustody, keys: Subkeys): Result<undefined, Obstacle> {
  if (!isSwapOwed(folder, keys.database)) return ok(undefined);
  // Whoever renews holds the old file open until the keys are written.
  if (existsSync(databaseFile(folder)) && isOpenElsewhere(databaseFile(folder))) return fail({ code: 'desk-in-use' });
  // First the second key file: once the old database is gone, the old keys open nothing.
  mend();
  swapRenewed(folder);
  return ok(undefined);
}

/** After the database has opened: it is the one, so what lies beside it is left over, and both key files are as they must be. */
export function settleKeyFiles(database: DeskDatabase, custody: KeyCustody, at: string): void {
  try {
    clearRenewal(custody.folder);
    clearKeyDrafts(custody.folder);
    clearDeviceSecret(custody);
    if (custody.mend()) writeFact(database, 'keys-mended', at);
  } catch (fault) {
    // A disk that takes nothing more keeps no desk from being read.
    if (obstacleOfFile(fault) === undefined) throw fault;
  }
}
