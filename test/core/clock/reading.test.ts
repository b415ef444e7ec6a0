// The clock of single requests, and the reasoning that a screen shows for "Why this date?".

import { describe, expect, test } from 'vitest';

import { parseInstant } from '#core/base/day.ts';
import type { Instant } from '#core/base/day.ts';
import { isReadable, readClock, readClockFromDay, ruleVersion } from '#core/clock/reading.ts';
import type { Step } from '#core/clock/step.ts';

import { calendar, day } from './calendar-for-test.ts';

function from(received: string, country = 'FR', isExtended = false) {
  return readClockFromDay({ receivedDay: day(received), calendar: calendar(country), isExtended });
}

function at(received: string, zone: string) {
  return readClock({ receivedAt: instant(received), zone, calendar: calendar('FR') });
}

function instant(text: string): Instant {
  const parsed = parseInstant(text);
  if (parsed === undefined) throw new Error(`${text} is not an instant`);
  return parsed;
}

function stepsOf(steps: readonly Step[], months: 1 | 3): readonly Step[] {
  return steps.filter((step) => 'months' in step && step.months === months && step.code !== 'due');
}

describe('the length of the period', () => {
  test('EDPB Guidelines 01/2022 example 32, GDPR Art. 12(3): received 5 March, due until and including 5 April', () => {
    expect(from('2024-03-05').due).toBe('2024-04-05');
  });

  test('EDPB Guidelines 01/2022 example 33, Reg. 1182/71 Art. 3(2)(c): received 31 August, due 30 September', () => {
    expect(from('2024-08-31')).toMatchObject({ nominalDue: '2024-09-30', due: '2024-09-30' });
  });

  test('Reg. 1182/71 Art. 3(2)(c), CJEU C-171/03 Toeters §33: the same date, not the day after it', () => {
    expect(from('2026-03-03').due).toBe('2026-04-03');
  });

  test('Reg. 1182/71 Art. 3(2)(c): 31 January ends on the last day of February, in leap years on the 29th', () => {
    expect(from('2027-01-31').nominalDue).toBe('2027-02-28');
    expect(from('2028-01-31').nominalDue).toBe('2028-02-29');
  });

  test('GDPR Art. 12(3): three months are one period from receipt, not the clamped month and two more', () => {
    expect(from('2026-01-31')).toMatchObject({ due: '2026-03-02', nominalExtendedDue: '2026-04-30' });
  });

  test('GDPR Art. 12(3): three months run from receipt, not from the rolled day', () => {
    // The month rolls from Sunday 11 October to the 12th; the three months still end on 11 December.
    expect(from('2026-09-11')).toMatchObject({ due: '2026-10-12', extendedDue: '2026-12-11' });
  });
});

describe('the day of receipt', () => {
  test('is the date that the controller’s legal time shows, not the sender’s and not UTC', () => {
    expect(at('2026-03-31T22:30:00Z', 'Europe/Paris').receivedDay).toBe('2026-04-01');
    expect(at('2026-03-01T06:00:00+09:00', 'Europe/Paris').receivedDay).toBe('2026-02-28');
  });

  test('ends at midnight, summer and winter', () => {
    expect(at('2026-07-01T21:59:59Z', 'Europe/Paris').receivedDay).toBe('2026-07-01');
    expect(at('2026-07-01T22:00:00Z', 'Europe/Paris').receivedDay).toBe('2026-07-02');
    expect(at('2026-12-01T22:59:59Z', 'Europe/Paris').receivedDay).toBe('2026-12-01');
    expect(at('2026-12-01T23:00:00Z', 'Europe/Paris').receivedDay).toBe('2026-12-02');
  });

  test('survives the hour that summer time skips and the one that winter time repeats', () => {
    expect(at('2026-03-29T00:59:59Z', 'Europe/Paris').receivedDay).toBe('2026-03-29');
    expect(at('2026-03-29T01:00:00Z', 'Europe/Paris').receivedDay).toBe('2026-03-29');
    expect(at('2026-10-25T02:30:00+02:00', 'Europe/Paris').receivedDay).toBe('2026-10-25');
    expect(at('2026-10-25T02:30:00+01:00', 'Europe/Paris').receivedDay).toBe('2026-10-25');
    expect(at('2026-10-24T22:00:00Z', 'Europe/Paris').receivedDay).toBe('2026-10-25');
  });

  test('differs by zone for one moment', () => {
    expect(at('2026-06-30T23:30:00+02:00', 'Europe/Dublin').receivedDay).toBe('2026-06-30');
    expect(at('2026-06-30T23:30:00+02:00', 'Europe/Helsinki').receivedDay).toBe('2026-07-01');
  });

  test('may be all that is known: the reading then has no zone, and the same dates', () => {
    const { zone, steps, ...byDay } = from('2026-04-01');
    expect(zone).toBeUndefined();
    expect(at('2026-03-31T22:30:00Z', 'Europe/Paris')).toMatchObject(byDay);
    expect(steps[0]).toEqual({ code: 'received', article: 'GDPR Art. 12(3)', day: '2026-04-01' });
  });

  test('an unknown zone is a broken invariant, never a silent UTC', () => {
    expect(() => at('2026-03-31T22:30:00Z', 'Europe/Nowhere')).toThrow(RangeError);
  });

  test('lies in the years that the holiday tables speak for', () => {
    expect(isReadable(day('2000-01-01')) && isReadable(day('2099-12-31'))).toBe(true);
    expect(isReadable(day('1999-12-31')) || isReadable(day('2100-01-01'))).toBe(false);
    expect(() => from('1999-12-31')).toThrow(RangeError);
    expect(from('2099-12-31').extendedDue).toBe('2100-03-31');
  });
});

describe('Reg. 1182/71 Art. 3(4): the end of the period', () => {
  test('rolls over a holiday, a Saturday and a Sunday in one run', () => {
    // Good Friday, the weekend, Easter Monday.
    expect(from('2026-03-03', 'NL')).toMatchObject({ nominalDue: '2026-04-03', due: '2026-04-07' });
  });

  test('does not roll over a holiday of another state', () => {
    expect(from('2026-03-03', 'IE').due).toBe('2026-04-03');
  });

  test('rolls over a day that the controller added', () => {
    const extraDays = [{ day: day('2026-05-15'), name: 'Brugdag' }];
    const reading = readClockFromDay({ receivedDay: day('2026-04-15'), calendar: calendar('NL', extraDays) });
    expect(reading.due).toBe('2026-05-18');
    expect(stepsOf(reading.steps, 1)[1]).toMatchObject({ because: 'holiday', holiday: { id: 'extra-day' } });
  });
});

describe('the reasoning', () => {
  test('goes from receipt to the due day in force, each step with its article', () => {
    expect(at('2026-03-31T22:30:00Z', 'Europe/Paris').steps).toEqual([
      {
        code: 'received',
        article: 'GDPR Art. 12(3)',
        day: '2026-04-01',
        at: '2026-03-31T22:30:00Z',
        zone: 'Europe/Paris',
      },
      {
        code: 'event-day-not-counted',
        article: 'Reg. 1182/71 Art. 3(1)',
        day: '2026-04-01',
        firstDay: '2026-04-02',
      },
      {
        code: 'same-date',
        article: 'Reg. 1182/71 Art. 3(2)(c); CJEU C-171/03 Toeters',
        months: 1,
        from: '2026-04-01',
        day: '2026-05-01',
      },
      {
        code: 'rolled',
        article: 'Reg. 1182/71 Art. 3(4)',
        months: 1,
        skipped: '2026-05-01',
        because: 'holiday',
        holiday: {
          id: 'labour-day',
          day: '2026-05-01',
          names: { en: 'Labour Day', fr: 'Fête du Travail', nl: 'Dag van de Arbeid' },
          statute: 'Code du travail L3133-1',
        },
        to: '2026-05-04',
      },
      {
        code: 'rolled',
        article: 'Reg. 1182/71 Art. 3(4)',
        months: 1,
        skipped: '2026-05-02',
        because: 'saturday',
        to: '2026-05-04',
      },
      {
        code: 'rolled',
        article: 'Reg. 1182/71 Art. 3(4)',
        months: 1,
        skipped: '2026-05-03',
        because: 'sunday',
        to: '2026-05-04',
      },
      { code: 'notice-by', article: 'GDPR Art. 12(3)', day: '2026-05-04', safeDay: '2026-05-01' },
      {
        code: 'same-date',
        article: 'Reg. 1182/71 Art. 3(2)(c); CJEU C-171/03 Toeters',
        months: 3,
        from: '2026-04-01',
        day: '2026-07-01',
      },
      { code: 'not-rolled', article: 'Reg. 1182/71 Art. 3(4)', months: 3, day: '2026-07-01' },
      { code: 'due', article: 'GDPR Art. 12(3)', months: 1, day: '2026-05-04', safeDay: '2026-05-01' },
    ]);
  });

  test('a month without that date says so', () => {
    expect(stepsOf(from('2026-01-31').steps, 3)[0]).toMatchObject({ code: 'month-end', day: '2026-04-30' });
  });

  test('a Sunday that is a holiday too names both', () => {
    const [, allSaints] = stepsOf(from('2026-10-01').steps, 1);
    expect(allSaints).toMatchObject({ skipped: '2026-11-01', because: 'sunday', holiday: { id: 'all-saints' } });
  });

  test('GDPR Art. 12(3): the notice of an extension is owed within the same month', () => {
    const reading = from('2026-10-01');
    expect(reading.noticeBy).toBe(reading.due);
    expect(reading.steps).toContainEqual({
      code: 'notice-by',
      article: 'GDPR Art. 12(3)',
      day: '2026-11-02',
      safeDay: '2026-11-01',
    });
  });

  test('an extended case concludes with the three months', () => {
    expect(from('2026-10-01', 'FR', true).steps.at(-1)).toMatchObject({ code: 'due', months: 3, day: '2027-01-04' });
  });

  test('carries what an old case needs to be explained later', () => {
    expect(at('2026-03-31T22:30:00Z', 'Europe/Paris')).toMatchObject({
      ruleVersion,
      calendarVersion: '2026-11',
      country: 'FR',
      zone: 'Europe/Paris',
    });
  });
});
