// Every key anew, because the passphrase, the recovery words or a device may be known to others.

import type { Instant } from '#core/base/day.ts';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { StorageFault } from '#core/desk/storage-fault.ts';
import { obstacleOfFile } from '../file-obstacle.ts';
import { createKeys } from './create-keys.ts';
import { writeKeyFiles } from './key-file.ts';
import { renewKeys, type RenewalStep } from './renew-keys.ts';
import { settleRenewal } from './settle-renewal.ts';
import { wipeKeys } from './subkeys.ts';
import { unlockKeys } from './unlock-keys.ts';

/**
 * The desk must be closed. Afterwards only `next` and the new recovery words open it, and no older copy of its database opens with
 * its key files. When it fails, the desk opens as before; when it is cut short, with one of the two passphrases.
 */
export async function renewAllKeys(request: {
  readonly folder: string;
  readonly current: string;
  readonly next: string;
  readonly now: Instant;
  readonly onStep: (step: RenewalStep) => void;
}): Promise<Result<{ readonly recoveryKey: string }, Obstacle>> {
  const { folder, current, next, now, onStep } = request;
  const unlocked = await unlockKeys(folder, current);
  if (!unlocked.ok) return unlocked;
  const { custody, keys } = unlocked.value;
  const { memoryKiB, passes, lanes } = custody.file().slots.passphrase.header;
  const cost = { memoryKiB, passes, lanes };
  // A key that others may know is not carried over, but one: nothing could compute the hashes of erased mails anew.
  const dedupe = keys.dedupe.slice();
  const made = await createKeys({ passphrase: next, now, cost, before: custody.file(), dedupe });
  try {
    if (!made.ok) return made;
    const { keys: to, file, recoveryKey } = made.value;
    const settled = settleRenewal(custody, keys);
    if (!settled.ok) return settled;
    renewKeys({ folder, from: keys, to, commit: () => writeKeyFiles(folder, file), onStep });
    return ok({ recoveryKey });
  } catch (fault) {
    const obstacle = fault instanceof StorageFault ? fault.obstacle : obstacleOfFile(fault);
    if (obstacle === undefined) throw fault;
    return fail(obstacle);
  } finally {
    custody.close();
    wipeKeys(keys);
    if (made.ok) wipeKeys(made.value.keys);
  }
}
