// What the desk remembers of its key files: the newest generation, and in its log what was changed.

import { StorageFault } from '#core/desk/storage-fault.ts';
import { readFact, writeFact } from '#db/facts.ts';
import type { DeskDatabase } from '#db/open.ts';
import { keyChanges, type KeyChange } from '#core/case/desk-event.ts';
import type { OpenDesk } from '../open-desk.ts';
import type { KeyFileChange } from './key-file.ts';

/** True when the desk has seen newer key files than these: somebody put older ones back. */
export function isKeysOlder(database: DeskDatabase, generation: number): boolean {
  return generation < generationSeen(database);
}

/** After each change of the keys, and at each opening for a change that a crash kept from being recorded. */
export function recordKeys({ desk, database, custody }: OpenDesk): void {
  const { generation, change } = custody.file();
  if (generation <= generationSeen(database)) return;
  try {
    desk.transact(() => {
      if (isRecorded(change)) desk.journal.append('desk', { act: 'desk.keys-changed', what: change }, 'user');
      writeFact(database, 'keys', String(generation));
    });
  } catch (fault) {
    // A desk that cannot be written, or waits for a person to look at its alarm, is opened all the same: next time, then.
    if (!(fault instanceof StorageFault)) throw fault;
  }
}

function generationSeen(database: DeskDatabase): number {
  return Number(readFact(database, 'keys') ?? 0);
}

/** Shred and database generations change with erasures, which the log has by themselves. */
function isRecorded(change: KeyFileChange): change is KeyChange {
  return keyChanges.some((recorded) => recorded === change);
}
