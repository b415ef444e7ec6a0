// The few words in which the holiday tables are written.

import type { Weekday } from '#core/base/day.ts';

import type { Feast, HolidayDate, HolidayRule } from './holiday.ts';

/** A feast with its English, French and Dutch name, and its local one where that is another. */
export function feast(id: string, date: HolidayDate, en: string, fr: string, nl: string, local?: string): Feast {
  return { id, date, names: local === undefined ? { en, fr, nl } : { en, fr, nl, local } };
}

/** These feasts are holidays under this statute. */
export function under(statute: string, feasts: readonly Feast[]): readonly HolidayRule[] {
  return feasts.map((each) => ({ ...each, statute }));
}

/** The feast is a holiday in this year and later. */
export function since(year: number, each: Feast): Feast {
  return { ...each, from: year };
}

/** The feast is a holiday up to this year. */
export function until(year: number, each: Feast): Feast {
  return { ...each, until: year };
}

/** The feast is a holiday in this one year. */
export function only(year: number, each: Feast): Feast {
  return { ...each, from: year, until: year };
}

/** On a Saturday or Sunday, the feast also makes the next working day a holiday, under this statute. */
export function orNextWorkingDay(statute: string, each: Feast): Feast {
  return { ...each, inLieu: statute };
}

/** The same day of the same month every year. */
export function fixed(month: number, day: number): HolidayDate {
  return { kind: 'fixed', month, day };
}

/** A date that the statute moves by some days when it falls on certain weekdays (1 is Monday). */
export function moved(month: number, day: number, daysWhenOn: Partial<Record<Weekday, number>>): HolidayDate {
  return { kind: 'moved', month, day, daysWhenOn };
}

/** Days after western Easter Sunday; negative: before. */
export function easter(offset: number): HolidayDate {
  return { kind: 'easter', offset, church: 'western' };
}

/** Days after orthodox Easter Sunday; negative: before. */
export function orthodoxEaster(offset: number): HolidayDate {
  return { kind: 'easter', offset, church: 'orthodox' };
}

/** The first such weekday (1 is Monday) on or after a date. */
export function weekdayFrom(weekday: Weekday, month: number, day: number): HolidayDate {
  return { kind: 'weekday-from', weekday, month, day };
}

/** The last such weekday (1 is Monday) on or before a date. */
export function weekdayUntil(weekday: Weekday, month: number, day: number): HolidayDate {
  return { kind: 'weekday-until', weekday, month, day };
}
