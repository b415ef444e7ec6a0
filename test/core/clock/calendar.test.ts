// Which places have a calendar, and what the statutes of each make a holiday.

import { describe, expect, test } from 'vitest';

import { calendarOf, knownCountries } from '#core/clock/calendar.ts';

import { calendar, day } from './calendar-for-test.ts';

function holiday(country: string, on: string): string | undefined {
  return calendar(country).holidayOn(day(on))?.id;
}

describe('a place', () => {
  test.each(['XX', 'GB', 'FR-99', 'FR-75', 'DE-XX', 'FR-GES', 'FR-', '-57', 'fr', 'FR-57-1', '', 'constructor'])(
    '%j is unknown: a failure, never the calendar of the state',
    (country) => {
      const known = knownCountries.map(({ code }) => code);
      expect(calendarOf(country)).toEqual({ ok: false, failure: { code: 'unknown-country', country, known } });
    },
  );

  test.each(knownCountries)('$code has New Year’s Day, a statute for every holiday, and its own code', ({ code }) => {
    const { country, version, holidayOn } = calendar(code);
    expect(country).toBe(code);
    expect(version).toMatch(/^20\d\d-\d\d$/);
    expect(holidayOn(day('2026-01-01'))).toMatchObject({ id: 'new-year', statute: expect.stringMatching(/./) });
  });

  test('a region is named in its own language', () => {
    expect(knownCountries).toContainEqual({ code: 'DE-BY', region: 'Bayern' });
    expect(knownCountries).toContainEqual({ code: 'FR' });
  });
});

describe('Reg. 1182/71 Art. 2(2): working days', () => {
  test('are all days but holidays, Saturdays and Sundays', () => {
    const { isWorkingDay } = calendar('FR');
    expect(isWorkingDay(day('2026-07-13'))).toBe(true);
    expect(isWorkingDay(day('2026-07-14'))).toBe(false);
    expect(isWorkingDay(day('2026-07-18'))).toBe(false);
    expect(isWorkingDay(day('2026-07-19'))).toBe(false);
  });

  test('leave out what the controller added', () => {
    const added = calendar('NL', [{ day: day('2026-05-15'), name: 'Vrijdag na Hemelvaart' }]);
    expect(added.isWorkingDay(day('2026-05-15'))).toBe(false);
    expect(added.holidayOn(day('2026-05-15'))).toEqual({
      id: 'extra-day',
      day: '2026-05-15',
      names: { en: 'Vrijdag na Hemelvaart', fr: 'Vrijdag na Hemelvaart', nl: 'Vrijdag na Hemelvaart' },
      statute: 'Reg. 1182/71 Art. 2(1)',
    });
    expect(added.isWorkingDay(day('2027-05-14'))).toBe(true);
  });

  test('a day added on a holiday keeps the holiday’s statute', () => {
    const added = calendar('NL', [{ day: day('2026-04-27'), name: 'Koningsdag' }]);
    expect(added.holidayOn(day('2026-04-27'))?.id).toBe('kings-day');
  });
});

describe('the version of a calendar', () => {
  const { version } = calendar('NL');

  test('is that of its table', () => {
    expect(version).toMatch(/^20\d\d-\d\d$/);
    expect(calendar('NL', []).version).toBe(version);
  });

  test('says how many days the controller added', () => {
    const days = [
      { day: day('2026-05-15'), name: 'Vrijdag na Hemelvaart' },
      { day: day('2027-05-07'), name: '' },
    ];
    expect(calendar('NL', days).version).toBe(`${version}+2`);
    expect(calendar('NL', [...days, ...days]).version).toBe(`${version}+2`);
  });

  test('does not count a day that the table has already', () => {
    expect(calendar('NL', [{ day: day('2026-04-27'), name: 'Koningsdag' }]).version).toBe(version);
  });
});

describe('the statutes', () => {
  test('Code du travail L3133-1: Whit Monday is a holiday in spite of the journée de solidarité', () => {
    expect(holiday('FR', '2026-05-25')).toBe('whit-monday');
  });

  test('Code du travail L3134-13: Good Friday and 26 December in Alsace-Moselle only', () => {
    for (const region of ['FR-57', 'FR-67', 'FR-68']) {
      expect([holiday(region, '2026-04-03'), holiday(region, '2025-12-26')]).toEqual([
        'good-friday',
        'second-christmas-day',
      ]);
    }
    expect([holiday('FR', '2026-04-03'), holiday('FR', '2025-12-26')]).toEqual([undefined, undefined]);
    expect(calendar('FR-67').holidayOn(day('2026-04-03'))?.statute).toContain('communes');
  });

  test('Code du travail L3422-2: the abolition day of each overseas department', () => {
    expect(holiday('FR-971', '2026-05-27')).toBe('abolition');
    expect(holiday('FR-972', '2026-05-22')).toBe('abolition');
    expect(holiday('FR-973', '2026-06-10')).toBe('abolition');
    expect(holiday('FR-974', '2026-12-20')).toBe('abolition');
    expect(holiday('FR-976', '2026-04-27')).toBe('abolition');
    expect(holiday('FR-971', '2026-05-22')).toBeUndefined();
  });

  test('Algemene termijnenwet art. 3(1): every 5 May; art. 3(2): Good Friday', () => {
    expect([2024, 2025, 2026, 2027].map((year) => holiday('NL', `${year}-05-05`))).toEqual(
      Array(4).fill('liberation-day'),
    );
    expect(calendar('NL').holidayOn(day('2026-04-03'))?.statute).toBe('Algemene termijnenwet art. 3 lid 2');
  });

  test('King’s Day: 27 April, on the Saturday before when that is a Sunday', () => {
    expect(holiday('NL', '2026-04-27')).toBe('kings-day');
    expect([holiday('NL', '2025-04-26'), holiday('NL', '2025-04-27')]).toEqual(['kings-day', undefined]);
    expect(holiday('NL', '2013-04-30')).toBe('queens-day');
  });

  test('Code du travail L.232-2: Europe Day in Luxembourg since 2019', () => {
    expect([holiday('LU', '2018-05-09'), holiday('LU', '2019-05-09')]).toEqual([undefined, 'europe-day']);
  });

  test('S.I. No. 50/2022: St Brigid on the first Monday of February, or on 1 February when that is a Friday', () => {
    const days = ['2023-02-06', '2024-02-05', '2025-02-03', '2026-02-02', '2027-02-01', '2030-02-01'];
    expect(days.map((on) => holiday('IE', on))).toEqual(Array(6).fill('st-brigid'));
    expect([holiday('IE', '2030-02-04'), holiday('IE', '2022-02-07')]).toEqual([undefined, undefined]);
  });

  test('Organisation of Working Time Act 1997: a holiday on a weekend gets no substitute day', () => {
    expect(holiday('IE', '2024-03-18')).toBeUndefined();
  });

  test('Germany: Reformation Day everywhere once, in the north since 2018', () => {
    expect(['DE', 'DE-BY', 'DE-NI', 'DE-SN'].map((place) => holiday(place, '2017-10-31'))).toEqual(
      Array(4).fill('reformation-day'),
    );
    expect(['DE', 'DE-BY', 'DE-NI', 'DE-SN'].map((place) => holiday(place, '2018-10-31'))).toEqual([
      undefined,
      undefined,
      'reformation-day',
      'reformation-day',
    ]);
  });

  test('SächsSFG § 1: Buß- und Bettag on the Wednesday before 23 November', () => {
    expect(['2025-11-19', '2026-11-18', '2028-11-22'].map((on) => holiday('DE-SN', on))).toEqual(
      Array(3).fill('repentance-day'),
    );
  });

  test('two holidays on one day: the table’s first gives the name', () => {
    expect(holiday('LU', '2024-05-09')).toBe('europe-day');
  });
});
