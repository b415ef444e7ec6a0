// Finds the day on which a holiday rule falls in a year.

import { gregorianEaster, orthodoxEaster } from 'date-easter';

import { addDays, dayOf, weekdayOf } from '#core/base/day.ts';
import type { Day, Weekday } from '#core/base/day.ts';
import { unreachable } from '#core/base/result.ts';

import type { HolidayDate } from './holiday.ts';

/** The day in this year on which the rule falls. */
export function holidayDate(date: HolidayDate, year: number): Day {
  switch (date.kind) {
    case 'fixed':
      return dayOf(year, date.month, date.day);
    case 'easter': {
      const easter = date.church === 'western' ? gregorianEaster(year) : orthodoxEaster(year);
      return addDays(dayOf(year, easter.month, easter.day), date.offset);
    }
    case 'weekday-from': {
      const start = dayOf(year, date.month, date.day);
      return addDays(start, daysUntil(weekdayOf(start), date.weekday));
    }
    case 'weekday-until': {
      const end = dayOf(year, date.month, date.day);
      return addDays(end, -daysUntil(date.weekday, weekdayOf(end)));
    }
    case 'moved': {
      const day = dayOf(year, date.month, date.day);
      return addDays(day, date.daysWhenOn[weekdayOf(day)] ?? 0);
    }
    default:
      return unreachable(date);
  }
}

/** Days from one weekday to the next such weekday: 0 to 6. */
function daysUntil(from: Weekday, to: Weekday): number {
  return (to - from + 7) % 7;
}
