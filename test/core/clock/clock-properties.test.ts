// What holds for every receipt in every known place, tried on many.

import fc from 'fast-check';
import { describe, test } from 'vitest';

import { addDays, addMonths, dayIn, daysBetween, instantOf } from '#core/base/day.ts';
import type { Day } from '#core/base/day.ts';
import { knownCountries } from '#core/clock/calendar.ts';
import type { Calendar } from '#core/clock/calendar.ts';
import { readClock, readClockFromDay } from '#core/clock/reading.ts';

import { calendar, day } from './calendar-for-test.ts';

const calendars = knownCountries.map(({ code }) => calendar(code));
const aCalendar = fc.constantFrom(...calendars);
const firstDay = day('2018-05-25');
const aDay = fc
  .integer({ min: 0, max: daysBetween(firstDay, day('2099-12-31')) })
  .map((days) => addDays(firstDay, days));
const aZone = fc.constantFrom('Europe/Paris', 'Europe/Dublin', 'Europe/Helsinki', 'Atlantic/Azores', 'Indian/Reunion');
const anInstant = fc
  .date({ min: new Date('2018-05-25T12:00:00Z'), max: new Date('2099-12-30T00:00:00Z'), noInvalidDate: true })
  .map((date) => instantOf(date.getTime()));

function holds(property: (receivedDay: Day, calendar: Calendar) => boolean): void {
  fc.assert(fc.property(aDay, aCalendar, property), { numRuns: 2000 });
}

function read(receivedDay: Day, of: Calendar) {
  return readClockFromDay({ receivedDay, calendar: of });
}

describe('Reg. 1182/71 Art. 3(4)', () => {
  test('a due day is a working day', () => {
    holds((received, of) => {
      const { due, extendedDue } = read(received, of);
      return of.isWorkingDay(due) && of.isWorkingDay(extendedDue);
    });
  });

  test('no working day lies between the nominal day and the due day', () => {
    holds((received, of) => {
      const { nominalDue, due } = read(received, of);
      const between = Array.from({ length: daysBetween(nominalDue, due) }, (_, days) => addDays(nominalDue, days));
      return due >= nominalDue && !between.some((skipped) => of.isWorkingDay(skipped));
    });
  });

  test('the steps name exactly the days that were skipped, and lead to the due day', () => {
    holds((received, of) => {
      const { steps, nominalExtendedDue, extendedDue } = read(received, of);
      const rolled = steps.filter((step) => step.code === 'rolled' && step.months === 3);
      return (
        rolled.length === daysBetween(nominalExtendedDue, extendedDue) &&
        rolled.every((step, days) => 'skipped' in step && step.skipped === addDays(nominalExtendedDue, days)) &&
        rolled.every((step) => 'to' in step && step.to === extendedDue)
      );
    });
  });
});

describe('Reg. 1182/71 Art. 3(2)(c)', () => {
  test('the nominal day has the day number of the receipt, or is the last of its month', () => {
    holds((received, of) => {
      const { nominalDue } = read(received, of);
      const isLastOfMonth = addDays(nominalDue, 1).endsWith('-01');
      return nominalDue.slice(8) === received.slice(8) || (isLastOfMonth && nominalDue.slice(8) < received.slice(8));
    });
  });
});

describe('GDPR Art. 12(3)', () => {
  test('three months run from receipt', () => {
    holds((received, of) => read(received, of).nominalExtendedDue === addMonths(received, 3));
  });

  test('a month and its roll never reach a second month, nor the extended day', () => {
    holds((received, of) => {
      const { due, extendedDue } = read(received, of);
      return due < addMonths(received, 2) && due < extendedDue;
    });
  });

  test('a later receipt never has an earlier due day', () => {
    holds((received, of) => {
      const earlier = read(received, of);
      const later = read(addDays(received, 1).startsWith('2100') ? received : addDays(received, 1), of);
      return earlier.due <= later.due && earlier.extendedDue <= later.extendedDue;
    });
  });
});

test('the day of receipt is the one that Intl shows in the zone, also around the change of summer time', () => {
  const around = fc
    .tuple(fc.integer({ min: 2018, max: 2037 }), fc.constantFrom('03', '10'), fc.integer({ min: -90_000, max: 90_000 }))
    .map(([year, month, seconds]) => {
      const lastSunday = lastSundayOf(year, month);
      return instantOf(Date.parse(`${lastSunday}T01:00:00Z`) + seconds * 1000);
    });
  fc.assert(
    fc.property(fc.oneof(anInstant, around), aZone, aCalendar, (receivedAt, zone, of) => {
      const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(
        new Date(receivedAt),
      );
      const reading = readClock({ receivedAt, zone, calendar: of });
      return reading.receivedDay === shown && reading.receivedDay === dayIn(receivedAt, zone);
    }),
    { numRuns: 2000 },
  );
});

/** The last Sunday of a 31-day month, when summer time begins and ends. */
function lastSundayOf(year: number, month: string): string {
  const weekday = new Date(`${year}-${month}-31T00:00:00Z`).getUTCDay();
  return `${year}-${month}-${31 - weekday}`;
}
