// Checks the whole log in slices, so that the desk can be worked with meanwhile, and keeps what came out.

import { setTimeout as pause } from 'node:timers/promises';
import type { Instant } from '#core/base/day.ts';
import { readFact, writeFact } from '#db/facts.ts';
import type { DeskDatabase } from '#db/open.ts';
import { verifyInSlices, type DeskVerdict } from '#db/verify-desk.ts';
import type { OpenDesk } from '../open-desk.ts';
import { readMemory } from './anchor-memory.ts';

export interface Verified {
  readonly at: Instant;
  readonly ok: boolean;
  readonly entries: number;
}

/** The last whole check; undefined where there never was one. */
export function lastVerified(database: DeskDatabase): Verified | undefined {
  const kept = readFact(database, 'verified');
  return kept === undefined ? undefined : (JSON.parse(kept) as Verified);
}

/**
 * Raises the alarm when something does not hold; one that a person went on after is not raised again.
 * @param rest milliseconds between two slices: 0 for somebody who waits
 * @returns undefined when called off
 */
export async function verifyLog(
  open: OpenDesk,
  options: {
    readonly rest: number;
    readonly signal: AbortSignal;
    readonly onProgress?: (done: number, total: number) => void;
  },
): Promise<DeskVerdict | undefined> {
  const { database, desk, audit } = open;
  const steps = verifyInSlices(database);
  try {
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done === true) {
        const { ok, entries } = step.value;
        desk.transact(() =>
          writeFact(database, 'verified', JSON.stringify({ at: desk.now(), ok, entries } satisfies Verified)),
        );
        const isSettled = readMemory(database).settledBreaks.includes(step.value.firstBroken ?? -1);
        if (!ok && !isSettled && audit.alarm() === undefined) audit.raiseAlarm(alarmAt(step.value));
        return step.value;
      }
      options.onProgress?.(step.value.done, step.value.total);
      await pause(options.rest);
      if (options.signal.aborted || !database.sqlite.open) return undefined;
    }
  } finally {
    steps.return({ ok: false, entries: 0, erased: 0, firstBroken: undefined });
  }
}

function alarmAt({ firstBroken }: DeskVerdict) {
  return {
    kind: 'broken',
    seq: firstBroken,
    missing: undefined,
    anchor: undefined,
    lastWrittenAt: undefined,
  } as const;
}
