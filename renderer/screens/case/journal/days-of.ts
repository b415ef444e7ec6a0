// The lines of a journal under the days on which they were written, in the case's legal time.

import { dayIn, type Day } from '#core/base/day.ts';
import type { JournalRow } from '#core/desk/views.ts';

export interface JournalDay {
  readonly on: Day;
  readonly rows: readonly JournalRow[];
}

/** The rows come oldest first, and stay so. */
export function daysOf(rows: readonly JournalRow[], zone: string): readonly JournalDay[] {
  const days = Map.groupBy(rows, ({ at }) => dayIn(at, zone));
  return [...days].map(([on, ofDay]) => ({ on, rows: ofDay }));
}
