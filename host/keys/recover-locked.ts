// Another passphrase for a desk that nobody has open, by the recovery words alone.

import type { Instant } from '#core/base/day.ts';
import { fail, type Result } from '#core/base/result.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { hasDesk } from '../desk-files.ts';
import { obstacleOfFile } from '../file-obstacle.ts';
import { resetPassphrase } from './change-keys.ts';
import { wipeKeys } from './subkeys.ts';
import { unlockKeys } from './unlock-keys.ts';

/** Changes the key files only; the next opening records it in the log. Words that do not fit change nothing. */
export async function recoverLocked(
  folder: string,
  words: { readonly recoveryKey: string; readonly next: string; readonly now: Instant },
): Promise<Result<undefined, Obstacle>> {
  if (!hasDesk(folder)) return fail({ code: 'desk-absent' });
  const unlocked = await unlockKeys(folder, words.recoveryKey);
  if (!unlocked.ok) return unlocked;
  const { custody, keys, spare } = unlocked.value;
  try {
    return await resetPassphrase(custody, words);
  } catch (fault) {
    const obstacle = obstacleOfFile(fault);
    if (obstacle === undefined) throw fault;
    return fail(obstacle);
  } finally {
    wipeKeys(keys);
    spare.secret.fill(0);
    spare.database.fill(0);
    custody.close();
  }
}
