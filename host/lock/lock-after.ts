// After how many minutes the desk locks by itself: kept in the desk, where nobody changes it who cannot open it.

import { readFact, writeFact } from '#db/facts.ts';
import type { DeskDatabase } from '#db/open.ts';
import { usualLockAfter } from './idle-lock.ts';

/** 0 for never. */
export function readLockAfter(database: DeskDatabase): number {
  const kept = readFact(database, 'lock-after');
  return kept === undefined ? usualLockAfter : Number(kept);
}

export function keepLockAfter(database: DeskDatabase, minutes: number): void {
  writeFact(database, 'lock-after', String(minutes));
}
