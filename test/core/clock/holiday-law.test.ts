// Changes of holiday law, one-off holidays and odd rules: the days that a table gets wrong first.

import { describe, expect, test } from 'vitest';

import { calendar, day } from './calendar-for-test.ts';

function holiday(country: string, on: string): string | undefined {
  return calendar(country).holidayOn(day(on))?.id;
}

describe('a change of law begins and ends in its year', () => {
  test.each([
    ['CZ', 'since 2016', 'good-friday', '2018-03-30', '2015-04-03'],
    ['DE-BE', 'since 2019', 'womens-day', '2019-03-08', '2018-03-08'],
    ['DE-MV', 'since 2023', 'womens-day', '2023-03-08', '2022-03-08'],
    ['DE-TH', 'since 2019', 'childrens-day', '2019-09-20', '2018-09-20'],
    ['DK', 'until 2023 (Lov nr. 214 af 6. marts 2023)', 'prayer-day', '2023-05-05', '2024-04-26'],
    ['HR', 'since 2020', 'statehood-day', '2020-05-30', '2019-05-30'],
    ['HR', 'until 2019', 'independence-day', '2019-10-08', '2020-10-08'],
    ['IE', 'in 2022 only (S.I. No. 50/2022)', 'remembrance', '2022-03-18', '2023-03-18'],
    ['IT', 'since 2026 (Legge 151/2025)', 'st-francis', '2027-10-04', '2025-10-04'],
    ['LT', 'since 2020', 'all-souls', '2020-11-02', '2019-11-02'],
    ['PL', 'since 2025', 'christmas-eve', '2025-12-24', '2024-12-24'],
    ['RO', 'since 2024', 'epiphany', '2024-01-06', '2023-01-06'],
    ['SK', 'until 2024', 'freedom-day', '2024-11-17', '2025-11-17'],
    ['SK', 'until 2025', 'victory-day', '2025-05-08', '2026-05-08'],
  ])('%s %s: %s on %s, not on %s', (country, _since, id, on, notOn) => {
    expect([holiday(country, on), holiday(country, notOn)]).toEqual([id, undefined]);
  });

  test('Berlin: anniversaries that are holidays once', () => {
    const days = ['2020-05-08', '2025-05-08', '2028-06-17', '2026-05-08', '2029-06-17'];
    expect(days.map((on) => holiday('DE-BE', on))).toEqual([
      'liberation-day',
      'liberation-day',
      'uprising-of-1953',
      undefined,
      undefined,
    ]);
  });
});

describe('a holiday on a weekend', () => {
  test('Кодекс на труда чл. 154 ал. 2: gives the next working day in Bulgaria', () => {
    expect(calendar('BG').holidayOn(day('2024-03-04'))).toEqual({
      id: 'liberation-day-in-lieu',
      day: '2024-03-04',
      names: {
        en: 'Liberation Day (in lieu)',
        fr: 'Jour de la Libération (jour de remplacement)',
        nl: 'Bevrijdingsdag (vervangende dag)',
      },
      statute: 'Кодекс на труда чл. 154 ал. 2',
    });
  });

  test('Кодекс на труда чл. 154 ал. 2: the first two working days for two, past the holidays between', () => {
    expect(['2022-12-26', '2022-12-27', '2022-12-28', '2022-12-29'].map((on) => holiday('BG', on))).toEqual([
      'second-christmas-day',
      'christmas-eve-in-lieu',
      'christmas-in-lieu',
      undefined,
    ]);
    // 1 May on Holy Saturday: Easter Monday is taken, so Tuesday.
    expect(['2021-05-03', '2021-05-04'].map((on) => holiday('BG', on))).toEqual([
      'easter-monday',
      'labour-day-in-lieu',
    ]);
  });

  test('Latvia: gives the next working day for two of its holidays, and not for others', () => {
    expect(holiday('LV', '2025-05-05')).toBe('restoration-day-in-lieu');
    expect(holiday('LV', '2028-11-20')).toBe('proclamation-day-in-lieu');
    expect(holiday('LV', '2024-06-25')).toBeUndefined();
  });
});

describe('a holiday that moves', () => {
  test('orthodox Easter in Greece, Bulgaria and Romania', () => {
    expect(['GR', 'BG', 'RO'].map((country) => holiday(country, '2024-05-06'))).toEqual([
      'easter-monday',
      'st-george',
      'easter-monday',
    ]);
    expect(holiday('GR', '2024-03-18')).toBe('clean-monday');
  });

  test('the same Easter in both reckonings in 2025', () => {
    expect(['GR', 'FR'].map((country) => holiday(country, '2025-04-21'))).toEqual(['easter-monday', 'easter-monday']);
  });

  test('Iceland: the first day of summer is the first Thursday after 18 April', () => {
    expect(['2024-04-18', '2024-04-25', '2025-04-24'].map((on) => holiday('IS', on))).toEqual([
      undefined,
      'first-summer-day',
      'first-summer-day',
    ]);
  });

  test('Ireland: the last Monday of October, whether the month has four or five', () => {
    expect(['2024-10-28', '2025-10-27', '2022-10-31'].map((on) => holiday('IE', on))).toEqual(
      Array(3).fill('october-holiday'),
    );
  });
});
