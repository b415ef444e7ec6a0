// The stretch of time that the timeline shows, and where a day lies on it.

import { addDays, addMonths, daysBetween, type Day } from '#core/base/day.ts';

export interface TimeWindow {
  readonly from: Day;
  readonly until: Day;
  /** In per cent of the whole, cut off at both ends. */
  at(day: Day): number;
  readonly monthStarts: readonly Day[];
}

/** So many months, a good quarter of them behind today: what is due matters more than what was. */
export function windowAround(today: Day, months: number): TimeWindow {
  const length = daysBetween(today, addMonths(today, months));
  const from = addDays(today, -Math.round(length * 0.28));
  const until = addDays(from, length);
  const first = `${from.slice(0, 7)}-01` as Day;
  return {
    from,
    until,
    at: (day) => Math.min(100, Math.max(0, (daysBetween(from, day) / length) * 100)),
    monthStarts: Array.from({ length: months + 2 }, (_unused, index) => addMonths(first, index)).filter(
      (day) => day >= from && day < until,
    ),
  };
}
