// One transaction: all of it or nothing, and storage failures as obstacles.

import { StorageFault } from '#core/desk/storage-fault.ts';
import type { DeskDatabase } from './open.ts';
import { isUnknownCommit, obstacleOfSqlite } from './sqlite-obstacle.ts';

/**
 * Runs `work` in an immediate transaction. Throws `StorageFault` for a full disk and the like, once locked, and after a commit
 * of which nobody knows whether it took place.
 */
export function transact<T>(database: DeskDatabase, work: () => T): T {
  // Work that began before the desk was locked ends here.
  if (!database.sqlite.open) throw new StorageFault({ code: 'desk-locked' });
  if (database.hasFailed()) throw new StorageFault({ code: 'disk-failing' });
  const isOutermost = !database.sqlite.inTransaction;
  let hasWorked = false;
  try {
    const result = database.sqlite
      .transaction(() => {
        const worked = work();
        hasWorked = true;
        return worked;
      })
      .immediate();
    try {
      if (isOutermost) database.noteCommit();
    } finally {
      database.settleErasures();
    }
    return result;
  } catch (fault) {
    if (isOutermost) database.noteRollback();
    if (isOutermost && hasWorked && isUnknownCommit(fault)) {
      database.noteFailure();
      throw new StorageFault({ code: 'disk-failing' });
    }
    const obstacle = obstacleOfSqlite(fault);
    throw obstacle === undefined ? fault : new StorageFault(obstacle);
  }
}
