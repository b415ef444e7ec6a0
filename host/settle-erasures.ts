// After an erasure: the key that wrapped the erased keys is destroyed, so that no older copy of them opens with the key files of now.

import { forgetOwedErasures, owedErasures } from '#db/log/owed-erasures.ts';
import { rewrapKeys } from '#db/rewrap.ts';
import { writeFact } from '#db/facts.ts';
import type { ShredKey } from '#db/vault-keys.ts';
import { StorageFault } from '#core/desk/storage-fault.ts';
import { removeMigrationCopies } from '#db/migration-copies.ts';
import { createShredKeyFile } from './keys/shred-keys.ts';
import type { OpenDesk } from './open-desk.ts';
import { obstacleOfFile } from './file-obstacle.ts';

/** Keys that are wrapped anew in one transaction. */
const batch = 2000;

/**
 * Does what is owed, if anything. Safe to be killed at any point: the next call goes on where this one was. Throws
 * `StorageFault`; then it is still owed. `pause` is awaited between batches.
 */
export async function settleErasures(
  open: OpenDesk,
  pause: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const { database, audit, desk } = open;
  // While an alarm stands nothing is written.
  if (owedErasures(database) === undefined || audit.alarm() !== undefined) return;
  const { vault } = database;
  const files = createShredKeyFile(open.custody);
  const isCurrent = () => (owedErasures(database)?.generation ?? 0) < newestOf(vault.shredKeys()).generation;
  try {
    // A generation that was there before the erasure may have wrapped what is erased.
    if (!isCurrent()) vault.useShredKeys(files.renew());
    const to = newestOf(vault.shredKeys());
    while (desk.transact(() => rewrapKeys(database, { from: vault.shredKeys(), to, limit: batch })) > 0) await pause();
    // Something was erased in a pause: what it was is wrapped under the new key too.
    if (!isCurrent()) return await settleErasures(open, pause);
    database.noteErasure();
    database.settleErasures();
    vault.useShredKeys(files.dropOld());
    removeMigrationCopies(database.sqlite.name);
    desk.transact(() => {
      const lines = owedErasures(database)?.lines ?? 0;
      forgetOwedErasures(database);
      writeFact(database, 'rekey-owed', 'yes');
      desk.journal.append('desk', { act: 'desk.erasures-settled', lines }, 'app');
    });
  } catch (fault) {
    const obstacle = fault instanceof StorageFault ? undefined : obstacleOfFile(fault);
    throw obstacle === undefined ? fault : new StorageFault(obstacle);
  }
}

function newestOf(keys: readonly ShredKey[]): ShredKey {
  const newest = keys.at(-1);
  if (newest === undefined) throw new Error('the desk has no shred key');
  return newest;
}
