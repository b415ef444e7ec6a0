// The days that a month's grid shows: whole weeks from Monday (ISO 8601), with what falls on each.

import { addDays, addMonths, weekdayOf, type Day } from '#core/base/day.ts';
import type { BoardRow } from '#core/desk/board-views.ts';

/** The weeks that the month of this day touches, seven days each. */
export function weeksOfMonth(day: Day): readonly (readonly Day[])[] {
  const first = firstOfMonth(day);
  const start = addDays(first, 1 - weekdayOf(first));
  const next = addMonths(first, 1);
  const weeks: Day[][] = [];
  for (let monday = start; monday < next; monday = addDays(monday, 7))
    weeks.push([0, 1, 2, 3, 4, 5, 6].map((offset) => addDays(monday, offset)));
  return weeks;
}

export function firstOfMonth(day: Day): Day {
  return `${day.slice(0, 7)}-01` as Day;
}

/** The day that an arrow or a page key leads to; undefined for another key. */
export function dayAfterKey(day: Day, key: string): Day | undefined {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'Home':
      return addDays(day, 1 - weekdayOf(day));
    case 'End':
      return addDays(day, 7 - weekdayOf(day));
    case 'PageUp':
      return addMonths(day, -1);
    case 'PageDown':
      return addMonths(day, 1);
    default:
      return undefined;
  }
}

export interface DayLoad {
  readonly due: readonly BoardRow[];
  /** Cases in which an extension can still be told, on its last day. */
  readonly notices: number;
}

/** What falls on each day. */
export function loadByDay(rows: readonly BoardRow[]): ReadonlyMap<Day, DayLoad> {
  const loads = new Map<Day, { due: BoardRow[]; notices: number }>();
  const of = (day: Day): { due: BoardRow[]; notices: number } => {
    const known = loads.get(day) ?? { due: [], notices: 0 };
    loads.set(day, known);
    return known;
  };
  for (const row of rows) {
    of(row.due).due.push(row);
    if (row.isExtensionOpen) of(row.noticeBy).notices += 1;
  }
  return loads;
}
