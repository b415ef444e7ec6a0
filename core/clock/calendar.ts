// The working days of the place in which the controller acts: all but holidays, Saturdays and Sundays.

import { addDays, weekdayOf, yearOf } from '#core/base/day.ts';
import type { Day } from '#core/base/day.ts';
import { fail, ok } from '#core/base/result.ts';
import type { Result } from '#core/base/result.ts';

import { holidayDate } from './holiday-date.ts';
import { extraDayId } from './holiday.ts';
import type { Holiday, HolidayNames, HolidayRule } from './holiday.ts';
import { states } from './holidays/states.ts';

/** A state, or a region of a state: `FR`, `FR-57`, `NL`, `DE-BY` (ISO 3166, upper case). */
export type CountryCode = string;

/** A place that the desk has holidays for; `region` is its name in its own language. */
export interface KnownCountry {
  readonly code: CountryCode;
  readonly region?: string;
}

/** A day that the controller added, such as one that a government decreed for a single year. The name may be empty. */
export interface ExtraDay {
  readonly day: Day;
  readonly name: string;
}

export interface Calendar {
  readonly country: CountryCode;
  /** Year and month of the holiday table, and how many days the controller added to it: `2026-11`, `2026-11+2`. */
  readonly version: string;
  readonly holidayOn: (day: Day) => Holiday | undefined;
  /** Reg. 1182/71 Art. 2(2): neither a holiday, nor a Saturday, nor a Sunday. */
  readonly isWorkingDay: (day: Day) => boolean;
}

export interface UnknownCountry {
  readonly code: 'unknown-country';
  readonly country: string;
  readonly known: readonly CountryCode[];
}

/** Every country and region that `calendarOf` knows, each state followed by its regions. */
export const knownCountries: readonly KnownCountry[] = Object.entries(states).flatMap(([state, table]) => [
  { code: state },
  ...Object.entries(table.regions).map(([region, { name }]) => ({
    code: `${state}-${region}`,
    region: name,
  })),
]);

/**
 * The calendar of a country or region, with the days that the controller added. An unknown region is a failure, never
 * its state's calendar: a missed regional holiday must not pass unseen.
 */
export function calendarOf(country: string, extraDays: readonly ExtraDay[] = []): Result<Calendar, UnknownCountry> {
  const place = places.get(country);
  if (place === undefined) return fail({ code: 'unknown-country', country, known: [...places.keys()] });

  const extras = new Map(extraDays.map((extra) => [extra.day, extraHoliday(extra)]));
  const years = new Map<number, ReadonlyMap<Day, Holiday>>();
  const holidayOn = (day: Day): Holiday | undefined => {
    const year = yearOf(day);
    const known = years.get(year) ?? holidaysIn(year, place.rules);
    years.set(year, known);
    return known.get(day) ?? extras.get(day);
  };
  const isWorkingDay = (day: Day): boolean => weekdayOf(day) < 6 && holidayOn(day) === undefined;
  // A day that the table has already keeps its statute, and was not added.
  const added = [...extras.keys()].filter((day) => holidayOn(day)?.id === extraDayId).length;
  const version = added === 0 ? place.version : `${place.version}+${added}`;
  return ok({ country, version, holidayOn, isWorkingDay });
}

interface Place {
  readonly version: string;
  readonly rules: readonly HolidayRule[];
}

const places: ReadonlyMap<CountryCode, Place> = new Map(
  Object.entries(states).flatMap(([state, { version, national, regions }]): [CountryCode, Place][] => [
    [state, { version, rules: national }],
    ...Object.entries(regions).map(([region, { rules }]): [CountryCode, Place] => [
      `${state}-${region}`,
      { version, rules: [...national, ...rules] },
    ]),
  ]),
);

/** Where two holidays fall on one day, the one that the table lists first gives the name. */
function holidaysIn(year: number, rules: readonly HolidayRule[]): ReadonlyMap<Day, Holiday> {
  const holidays = new Map<Day, Holiday>();
  const inForce = rules.filter(({ from = year, until = year }) => year >= from && year <= until);
  for (const { id, names, statute, date } of inForce) {
    const day = holidayDate(date, year);
    if (!holidays.has(day)) holidays.set(day, { id, day, names, statute });
  }
  for (const { id, names, inLieu, date } of inForce) {
    let day = holidayDate(date, year);
    if (inLieu === undefined || weekdayOf(day) < 6) continue;
    while (weekdayOf(day) > 5 || holidays.has(day)) day = addDays(day, 1);
    holidays.set(day, { id: `${id}-in-lieu`, day, names: namesInLieu(names), statute: inLieu });
  }
  return holidays;
}

function namesInLieu({ en, fr, nl }: HolidayNames): HolidayNames {
  return { en: `${en} (in lieu)`, fr: `${fr} (jour de remplacement)`, nl: `${nl} (vervangende dag)` };
}

/** The controller vouches that its state designated the day (Reg. 1182/71 Art. 2(1)); the name is its own, in any language. */
function extraHoliday({ day, name }: ExtraDay): Holiday {
  return {
    id: extraDayId,
    day,
    names: { en: name, fr: name, nl: name },
    statute: 'Reg. 1182/71 Art. 2(1)',
  };
}
