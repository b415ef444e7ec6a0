// One transaction: all of it or nothing, and storage failures as obstacles.

import { StorageFault } from '#core/desk/storage-fault.ts';
import type { DeskDatabase } from './open.ts';
import { obstacleOfSqlite } from './sqlite-obstacle.ts';

/** Runs `work` in an immediate transaction. Throws `StorageFault` for a full disk and the like, and once locked. */
export function transact<T>(database: DeskDatabase, work: () => T): T {
  // Work that began before the desk was locked ends here.
  if (!database.sqlite.open) throw new StorageFault({ code: 'desk-locked' });
  try {
    const result = database.sqlite.transaction(work).immediate();
    database.settleErasures();
    return result;
  } catch (fault) {
    const obstacle = obstacleOfSqlite(fault);
    throw obstacle === undefined ? fault : new StorageFault(obstacle);
  }
}
