// What is erased in the database and still has to be destroyed with the key that wrapped it.

import { forgetFact, readFact, writeFact } from '../facts.ts';
import type { DeskDatabase } from '../open.ts';

export interface OwedErasures {
  /** Lines whose content is gone, and raw mails. */
  readonly lines: number;
  /** The newest shred key at the last erasure: settled once only later ones are left. */
  readonly generation: number;
}

/** Inside the erasure's own transaction. */
export function noteOwedErasure(database: DeskDatabase, lines: number): void {
  const generation = database.vault.shredKeys().at(-1)?.generation ?? 0;
  const owed: OwedErasures = { lines: (owedErasures(database)?.lines ?? 0) + lines, generation };
  writeFact(database, 'erasures', JSON.stringify(owed));
}

/** undefined where nothing is owed. */
export function owedErasures(database: DeskDatabase): OwedErasures | undefined {
  const kept = readFact(database, 'erasures');
  return kept === undefined ? undefined : (JSON.parse(kept) as OwedErasures);
}

export function forgetOwedErasures(database: DeskDatabase): void {
  forgetFact(database, 'erasures');
}
