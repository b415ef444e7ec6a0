// Compares every holiday table with an independent one (date-holidays); each difference is listed with its reason.

import HolidayOracle from 'date-holidays';
import { describe, expect, test } from 'vitest';

import { addDays } from '#core/base/day.ts';
import type { Day } from '#core/base/day.ts';
import { knownCountries } from '#core/clock/calendar.ts';

import { calendar, day } from './calendar-for-test.ts';
import { differencesOf } from './holiday-differences.ts';

const years = { first: 2018, last: 2035 };

/** The other table's names for our regions, where they are not the ISO ones. */
const oracleRegions: Readonly<Record<string, string>> = {
  'FR-971': 'GP',
  'FR-972': 'MQ',
  'FR-973': 'GF',
  'FR-974': 'RE',
  'FR-976': 'YT',
};

describe(`public holidays ${years.first} to ${years.last}`, () => {
  test.each(knownCountries.map(({ code }) => code))('%s differs from date-holidays only where listed', (code) => {
    expect(foundDifferences(code)).toEqual(Object.keys(differencesOf(code)).toSorted());
  });
});

/** `+ our-id` for a day that only we know, `- Their name` for one that only the other table knows. */
function foundDifferences(code: string): string[] {
  const ours = ourHolidays(code);
  const theirs = theirHolidays(code);
  const differences = [
    ...[...ours].filter(([on]) => !theirs.has(on)).map(([, id]) => `+ ${id}`),
    ...[...theirs].filter(([on]) => !ours.has(on)).map(([, name]) => `- ${name}`),
  ];
  return [...new Set(differences)].toSorted();
}

function ourHolidays(code: string): Map<Day, string> {
  const { holidayOn } = calendar(code);
  const found = new Map<Day, string>();
  for (let on = day(`${years.first}-01-01`); on <= `${years.last}-12-31`; on = addDays(on, 1)) {
    const holiday = holidayOn(on);
    if (holiday !== undefined) found.set(on, holiday.id);
  }
  return found;
}

function theirHolidays(code: string): Map<Day, string> {
  const [state = '', region = ''] = code.split('-');
  const oracle = new HolidayOracle(state, oracleRegions[code] ?? region);
  const found = new Map<Day, string>();
  for (let year = years.first; year <= years.last; year += 1) {
    for (const { date, start, end, type, name } of oracle.getHolidays(year, 'en')) {
      if (type !== 'public') continue;
      const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / 86_400_000));
      for (let offset = 0; offset < length; offset += 1) found.set(addDays(day(date.slice(0, 10)), offset), name);
    }
  }
  return found;
}
