// Opens the files of a desk with a secret: the key files, then the database, each brought to where a crash left off.

import { fail, ok, type Result } from '#core/base/result.ts';
import type { Instant } from '#core/base/day.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { StorageFault } from '#core/desk/storage-fault.ts';
import { readFact } from '#db/facts.ts';
import { openDatabase, type DeskDatabase } from '#db/open.ts';
import { areShredKeysOf } from '#db/rewrap.ts';
import { databaseFile, settleDraft } from '../desk-files.ts';
import { obstacleOfFile } from '../file-obstacle.ts';
import type { KeyCustody } from './key-custody.ts';
import { renewDatabaseKey } from './renew-database-key.ts';
import { settleKeyFiles, settleRenewal } from './settle-renewal.ts';
import type { Secret } from './slots.ts';
import { wipeKeys, type Subkeys } from './subkeys.ts';
import { unlockKeys, type UnlockedKeys } from './unlock-keys.ts';

export interface OpenFiles {
  readonly database: DeskDatabase;
  readonly keys: Subkeys;
  readonly custody: KeyCustody;
}

/** A wrong secret changes no file. A renewal of the database's key that is owed is made up for first. */
export async function openFiles(
  folder: string,
  secret: Secret,
  now: () => Instant,
): Promise<Result<OpenFiles, Obstacle>> {
  const unlocked = await unlockKeys(folder, secret);
  if (!unlocked.ok) return unlocked;
  const { custody, keys } = unlocked.value;
  try {
    const opened = openWith(folder, unlocked.value);
    if (opened.ok) settleKeyFiles(opened.value.database, custody, now());
    else forget(unlocked.value);
    return opened;
  } catch (fault) {
    wipeKeys(keys);
    forget(unlocked.value);
    const obstacle = fault instanceof StorageFault ? fault.obstacle : obstacleOfFile(fault);
    if (obstacle === undefined) throw fault;
    return fail(obstacle);
  }
}

function openWith(folder: string, unlocked: UnlockedKeys): Result<OpenFiles, Obstacle> {
  const { custody, keys, spare } = unlocked;
  settleDraft(folder);
  const settled = settleRenewal(custody, keys);
  if (!settled.ok) return settled;
  const opened = openDatabase(databaseFile(folder), keys, { create: false });
  if (!opened.ok) return opened;
  if (!areShredKeysOf(opened.value, keys.shred)) {
    opened.value.close();
    return fail({ code: 'desk-damaged' });
  }
  if (readFact(opened.value, 'rekey-owed') === undefined) return ok({ database: opened.value, keys, custody });
  opened.value.close();
  const renewed = renewDatabaseKey(custody, keys, spare);
  const again = openDatabase(databaseFile(folder), renewed, { create: false });
  return again.ok ? ok({ database: again.value, keys: renewed, custody }) : again;
}

function forget({ custody, spare }: UnlockedKeys): void {
  custody.close();
  spare.secret.fill(0);
  spare.database.fill(0);
}
