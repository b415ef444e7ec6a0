// A person looked at the alarm and goes on: the log says so, and the anchors that told of it are not asked again.

import { ok, type Result } from '#core/base/result.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { OpenDesk } from '../open-desk.ts';
import { readMemory, remember } from './anchor-memory.ts';

/** Settled already is settled. Throws `StorageFault` as every write does. */
export function settleAlarm(open: OpenDesk, reason: string): Result<{ readonly settled: true }, Obstacle> {
  const { database, desk, audit } = open;
  const alarm = audit.alarm();
  if (alarm === undefined) return ok({ settled: true });
  const isByAnchor = alarm.kind === 'anchor-ahead' || alarm.kind === 'anchor-forked';
  const { settled, settledBreaks, disagreeing } = readMemory(database);
  desk.transact(() => {
    audit.settleAlarm(reason);
    // Another alarm stood before them: what the anchors know is still to be looked at.
    if (isByAnchor) remember(database, { settled: [...settled, ...disagreeing], disagreeing: [] });
    // The check of every day would find it again.
    if (alarm.kind === 'broken') remember(database, { settledBreaks: [...settledBreaks, alarm.seq ?? -1] });
  });
  return ok({ settled: true });
}
