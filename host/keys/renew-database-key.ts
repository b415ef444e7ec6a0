// Another key for the database file alone, after erasures: an older copy of it does not open with the key files of now (GDPR Art. 17).

import { StorageFault } from '#core/desk/storage-fault.ts';
import { obstacleOfFile } from '../file-obstacle.ts';
import { databasePurpose, type KeyCustody } from './key-custody.ts';
import { renewKeys, swapRenewed, type RenewalStep } from './renew-keys.ts';
import type { Subkeys } from './subkeys.ts';
import type { UnlockedKeys } from './unlock-keys.ts';

/**
 * The desk must be closed. Gives the keys that open it from now on: those of before where there was no room for the copy, and
 * then the renewal is still owed.
 */
export function renewDatabaseKey(
  custody: KeyCustody,
  keys: Subkeys,
  spare: UnlockedKeys['spare'],
  onStep: (step: RenewalStep) => void = () => undefined,
): Subkeys {
  const { folder } = custody;
  const generation = custody.file().database.generation + 1;
  const renewed = { ...keys, database: spare.database };
  const commit = () =>
    custody.amend('database', {
      database: { generation, sealed: custody.seal(spare.secret, databasePurpose(generation)) },
    });
  try {
    renewKeys({ folder, from: keys, to: renewed, commit, onStep });
  } catch (fault) {
    if (!(fault instanceof StorageFault) && obstacleOfFile(fault) === undefined) throw fault;
    if (custody.file().database.generation < generation) return keys;
    swapRenewed(folder);
  }
  keys.database.fill(0);
  return renewed;
}
