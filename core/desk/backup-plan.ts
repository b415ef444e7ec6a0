// When a backup is due, and which of the older ones are kept.

import { epochOf, type Instant } from '#core/base/day.ts';
import type { BackupPlan } from './backup-views.ts';

/** What was erased may be in a backup for so long: one month, as for the answer itself (Art. 12(3)). */
export const longestKeptDays = 30;

const hour = 3_600_000;
const day = 24 * hour;
const week = 7 * day;

export const noPlan: BackupPlan = { folder: undefined, everyHours: 24, keepDaily: 7, keepWeekly: 4 };

/** `last`: when the newest good backup was made. One that lies ahead of the clock says nothing. */
export function isBackupDue({ folder, everyHours }: BackupPlan, last: Instant | undefined, now: Instant): boolean {
  return folder !== undefined && !isWithin(last, now, everyHours * hour);
}

/** Due for a day more than the plan allows. */
export function isBackupOverdue({ folder, everyHours }: BackupPlan, last: Instant | undefined, now: Instant): boolean {
  return folder !== undefined && !isWithin(last, now, everyHours * hour + day);
}

function isWithin(last: Instant | undefined, now: Instant, span: number): boolean {
  if (last === undefined) return false;
  const elapsed = epochOf(now) - epochOf(last);
  return elapsed >= 0 && elapsed < span;
}

/**
 * The backups to be deleted: not the newest of one of the last days or weeks (both counted in UTC), or too old. The newest
 * of all stays however old it is.
 */
export function surplusBackups<B extends { readonly at: Instant }>(
  backups: readonly B[],
  { keepDaily, keepWeekly }: BackupPlan,
  now: Instant,
): readonly B[] {
  const newestFirst = backups.toSorted((one, other) => epochOf(other.at) - epochOf(one.at));
  const kept = new Set([
    ...newestFirst.slice(0, 1),
    ...newestOfEach(newestFirst, day, keepDaily),
    ...newestOfEach(newestFirst, week, keepWeekly),
  ]);
  const oldest = epochOf(now) - longestKeptDays * day;
  return newestFirst.filter((backup, place) => !kept.has(backup) || (place > 0 && epochOf(backup.at) < oldest));
}

/** The newest of each of the last `many` spans that have one. */
function newestOfEach<B extends { readonly at: Instant }>(
  newestFirst: readonly B[],
  span: number,
  many: number,
): readonly B[] {
  const bySpan = new Map<number, B>();
  for (const backup of newestFirst) {
    // Weeks begin on Monday; 1 January 1970 was a Thursday.
    const place = Math.floor((epochOf(backup.at) + (span === week ? 3 * day : 0)) / span);
    if (!bySpan.has(place)) bySpan.set(place, backup);
  }
  return [...bySpan.values()].slice(0, many);
}
