// What holds for every receipt in every known place, tried on many.

import { assert, constantFrom, integer, oneof, property, tuple } from 'fast-check';
import type { IPropertyWithHooks } from 'fast-check';
import { describe, test } from 'vitest';

import { addDays, addMonths, dayIn, daysBetween, instantOf } from '#core/base/day.ts';
import type { Day } from '#core/base/day.ts';
import { knownCountries } from '#core/clock/calendar.ts';
import type { Calendar } from '#core/clock/calendar.ts';
import { readClock, readClockFromDay } from '#core/clock/reading.ts';

import { calendar, day } from './calendar-for-test.ts';

const calendars = knownCountries.map(({ code }) => calendar(code));
const aCalendar = constantFrom(...calendars);
const firstDay = day('2018-05-25');
const lastDay = day('2099-12-30');
const aDay = integer({ min: 0, max: daysBetween(firstDay, lastDay) }).map((days) => addDays(firstDay, days));
const aZone = constantFrom('Europe/Paris', 'Europe/Dublin', 'Europe/Helsinki', 'Atlantic/Azores', 'Indian/Reunion');
const anInstant = integer({ min: Date.parse('2018-05-25T12:00:00Z'), max: Date.parse('2099-12-30T00:00:00Z') }).map(
  instantOf,
);

const manyRuns = { numRuns: 2000 };

function always(check: (receivedDay: Day, calendar: Calendar) => boolean): IPropertyWithHooks<[Day, Calendar]> {
  return property(aDay, aCalendar, check);
}

function read(receivedDay: Day, of: Calendar) {
  return readClockFromDay({ receivedDay, calendar: of });
}

describe('Reg. 1182/71 Art. 3(4)', () => {
  test('a due day is a working day', () => {
    assert(
      always((received, of) => {
        const { due, extendedDue } = read(received, of);
        return of.isWorkingDay(due) && of.isWorkingDay(extendedDue);
      }),
      manyRuns,
    );
  });

  test('no working day lies between the nominal day and the due day', () => {
    assert(
      always((received, of) => {
        const { nominalDue, due } = read(received, of);
        const between = Array.from({ length: daysBetween(nominalDue, due) }, (_, days) => addDays(nominalDue, days));
        return due >= nominalDue && !between.some((skipped) => of.isWorkingDay(skipped));
      }),
      manyRuns,
    );
  });

  test('the steps name exactly the days that were skipped, and lead to the due day', () => {
    assert(
      always((received, of) => {
        const { steps, nominalExtendedDue, extendedDue } = read(received, of);
        const rolled = steps.filter((step) => step.code === 'rolled' && step.months === 3);
        return (
          rolled.length === daysBetween(nominalExtendedDue, extendedDue) &&
          rolled.every((step, days) => 'skipped' in step && step.skipped === addDays(nominalExtendedDue, days)) &&
          rolled.every((step) => 'to' in step && step.to === extendedDue)
        );
      }),
      manyRuns,
    );
  });
});

describe('Reg. 1182/71 Art. 3(2)(c)', () => {
  test('the nominal day has the day number of the receipt, or is the last of its month', () => {
    assert(
      always((received, of) => {
        const { nominalDue } = read(received, of);
        const isLastOfMonth = addDays(nominalDue, 1).endsWith('-01');
        return nominalDue.slice(8) === received.slice(8) || (isLastOfMonth && nominalDue.slice(8) < received.slice(8));
      }),
      manyRuns,
    );
  });
});

describe('GDPR Art. 12(3)', () => {
  test('three months run from receipt', () => {
    assert(
      always((received, of) => read(received, of).nominalExtendedDue === addMonths(received, 3)),
      manyRuns,
    );
  });

  test('a month and its roll never reach a second month, nor the extended day', () => {
    assert(
      always((received, of) => {
        const { due, extendedDue } = read(received, of);
        return due < addMonths(received, 2) && due < extendedDue;
      }),
      manyRuns,
    );
  });

  test('a later receipt never has an earlier due day', () => {
    assert(
      always((received, of) => {
        const earlier = read(received, of);
        const later = read(addDays(received, 1), of);
        return earlier.due <= later.due && earlier.extendedDue <= later.extendedDue;
      }),
      manyRuns,
    );
  });
});

test('the day of receipt is the one that Intl shows in the zone, also around the change of summer time', () => {
  const changes = tuple(integer({ min: 2018, max: 2037 }), constantFrom('03', '10'));
  const aDayAround = integer({ min: -90_000_000, max: 90_000_000 });
  const around = tuple(changes, aDayAround).map(([[year, month], milliseconds]) =>
    instantOf(Date.parse(`${lastSundayOf(year, month)}T01:00:00Z`) + milliseconds),
  );
  assert(
    property(oneof(anInstant, around), aZone, aCalendar, (receivedAt, zone, of) => {
      const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(
        new Date(receivedAt),
      );
      const reading = readClock({ receivedAt, zone, calendar: of });
      return reading.receivedDay === shown && reading.receivedDay === dayIn(receivedAt, zone);
    }),
    manyRuns,
  );
});

/** The last Sunday of a 31-day month, when summer time begins and ends. */
function lastSundayOf(year: number, month: string): string {
  const weekday = new Date(`${year}-${month}-31T00:00:00Z`).getUTCDay();
  return `${year}-${month}-${31 - weekday}`;
}
