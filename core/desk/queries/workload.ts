// What the coming weeks hold: how many answers fall due in each, by right, and how many cases a week usually ends.

import { getISOWeek } from 'date-fns/getISOWeek';
import { UTCDate } from '@date-fns/utc';
import { addDays, daysBetween, weekdayOf, type Day } from '#core/base/day.ts';
import type { Calendar } from '#core/clock/calendar.ts';
import { inLegalOrder, type Right } from '#core/law/right.ts';
import type { WorkloadWeek } from '../board-views.ts';

const weeksAhead = 8;
/** Whole weeks that the usual is taken from: at most, and at least. */
const weeksBehind = { most: 12, least: 4 } as const;

export interface Owed {
  readonly due: Day;
  readonly rights: readonly Right[];
}

/** Eight ISO 8601 weeks, the first that of today. What is overdue from before its Monday is in none of them. */
export function workloadFrom(today: Day, open: readonly Owed[], calendar: Calendar): readonly WorkloadWeek[] {
  const monday = mondayOf(today);
  return Array.from({ length: weeksAhead }, (_unused, index) => weekFrom(addDays(monday, 7 * index), open, calendar));
}

function weekFrom(from: Day, open: readonly Owed[], calendar: Calendar): WorkloadWeek {
  const until = addDays(from, 6);
  const owed = open.filter(({ due }) => due >= from && due <= until);
  const counts = new Map<Right, number>();
  for (const { rights } of owed) {
    const [first] = inLegalOrder(rights);
    if (first !== undefined) counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  return {
    week: getISOWeek(new UTCDate(`${from}T00:00:00Z`)),
    from,
    due: owed.length,
    byRight: inLegalOrder(counts.keys()).map((right) => ({ right, due: counts.get(right) ?? 0 })),
    holidays: [0, 1, 2, 3, 4]
      .map((offset) => addDays(from, offset))
      .filter((day) => calendar.holidayOn(day) !== undefined),
  };
}

/** The Monday of the first week that the usual is taken from. */
export function firstUsualWeek(today: Day): Day {
  return addDays(mondayOf(today), -7 * weeksBehind.most);
}

/**
 * The median of cases closed per week, over the last twelve whole weeks, or those since the first case was ever closed.
 * A median, so that one clearing of old cases makes no promise for the weeks to come.
 */
export function usualPerWeek(today: Day, closed: readonly Day[], firstEver: Day | undefined): number | undefined {
  if (firstEver === undefined) return undefined;
  const end = mondayOf(today);
  const earliest = firstUsualWeek(today);
  const begin = firstEver > earliest ? nextMonday(firstEver) : earliest;
  const weeks = daysBetween(begin, end) / 7;
  if (weeks < weeksBehind.least) return undefined;
  const counts = Array.from({ length: weeks }, (_unused, index) => {
    const from = addDays(begin, 7 * index);
    return closed.filter((day) => day >= from && day < addDays(from, 7)).length;
  }).toSorted((a, b) => a - b);
  const middle = Math.floor(weeks / 2);
  const upper = counts[middle] ?? 0;
  return weeks % 2 === 1 ? upper : Math.round(((counts[middle - 1] ?? 0) + upper) / 2);
}

function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day));
}

/** The day itself, where it is a Monday. */
function nextMonday(day: Day): Day {
  return addDays(mondayOf(day), weekdayOf(day) === 1 ? 0 : 7);
}
