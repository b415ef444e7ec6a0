// "What if": which dates another receipt, calendar or suspension would change, and by how much.

import { expect, test } from 'vitest';

import { compareReadings } from '#core/clock/compare-readings.ts';
import { readClockFromDay } from '#core/clock/reading.ts';

import { calendar, day } from './calendar-for-test.ts';

const now = readClockFromDay({ receivedDay: day('2026-03-02'), calendar: calendar('FR') });

test('the same reading changes nothing, and neither does an extension: its dates stand in every reading', () => {
  expect(compareReadings(now, now)).toEqual([]);
  const extended = readClockFromDay({ receivedDay: day('2026-03-02'), calendar: calendar('FR'), isExtended: true });
  expect(compareReadings(now, extended)).toEqual([]);
});

test('another receipt: every date that it moves, with its days', () => {
  const then = readClockFromDay({ receivedDay: day('2026-02-27'), calendar: calendar('FR') });
  expect(compareReadings(now, then)).toEqual([
    { field: 'receivedDay', from: '2026-03-02', to: '2026-02-27', days: -3 },
    { field: 'nominalDue', from: '2026-04-02', to: '2026-03-27', days: -6 },
    { field: 'due', from: '2026-04-02', to: '2026-03-27', days: -6 },
    { field: 'noticeBy', from: '2026-04-02', to: '2026-03-27', days: -6 },
    { field: 'nominalExtendedDue', from: '2026-06-02', to: '2026-05-27', days: -6 },
    { field: 'extendedDue', from: '2026-06-02', to: '2026-05-27', days: -6 },
  ]);
});

test('an added day: only the dates after the roll', () => {
  const withDay = calendar('FR', [{ day: day('2026-04-02'), name: 'Fermeture' }]);
  const then = readClockFromDay({ receivedDay: day('2026-03-02'), calendar: withDay });
  expect(compareReadings(now, then)).toEqual([
    { field: 'due', from: '2026-04-02', to: '2026-04-03', days: 1 },
    { field: 'noticeBy', from: '2026-04-02', to: '2026-04-03', days: 1 },
  ]);
});

test('a suspension: only the arguable dates, from the safe ones; and back', () => {
  const then = readClockFromDay({
    receivedDay: day('2026-03-02'),
    calendar: calendar('FR'),
    suspensions: [{ ground: 'identity', askedOn: day('2026-03-04'), answeredOn: day('2026-03-14') }],
  });
  expect(compareReadings(now, then)).toEqual([
    { field: 'arguableDue', from: '2026-04-02', to: '2026-04-13', days: 11 },
    { field: 'arguableExtendedDue', from: '2026-06-02', to: '2026-06-12', days: 10 },
  ]);
  expect(compareReadings(then, now).map(({ days }) => days)).toEqual([-11, -10]);
});
