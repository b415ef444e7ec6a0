// Counts the days of pauses: each day once, however many pauses it lies in.

import { daysBetween } from '#core/base/day.ts';
import type { Day } from '#core/base/day.ts';

/** A pause from the day of asking to the day of the answer; it lasts as many days as lie between the two. */
export interface Pause {
  readonly from: Day;
  readonly to: Day;
}

/** The days of all pauses together. */
export function pausedDays(pauses: readonly Pause[]): number {
  let days = 0;
  let countedTo: Day | undefined;
  for (const { from, to } of pauses.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const start = countedTo !== undefined && countedTo > from ? countedTo : from;
    if (to <= start) continue;
    days += daysBetween(start, to);
    countedTo = to;
  }
  return days;
}
