// Every receipt of seventeen years in every place that the desk knows, read by both clocks.

import { describe, expect, test } from 'vitest';

import type { Day } from '#core/base/day.ts';
import { knownCountries } from '#core/clock/calendar.ts';
import { readClockFromDay } from '#core/clock/reading.ts';

import { calendar } from './calendar-for-test.ts';
import { areSame, daysOf, secondClock, textOf } from './second-clock.ts';

const receipts = [...daysOf(2024, 2040)].map((number) => ({ number, day: textOf(number) as Day }));

describe('Reg. 1182/71 Art. 3: both clocks agree on every receipt from 2024 to 2040', () => {
  test('all days are tried, in all places', () => {
    expect([receipts.length, receipts[0]?.day, receipts.at(-1)?.day]).toEqual([6210, '2024-01-01', '2040-12-31']);
    expect(new Set(receipts.map(({ day }) => day)).size).toBe(6210);
    expect(knownCountries.length).toBeGreaterThanOrEqual(53);
  });

  test.each(knownCountries.map(({ code }) => code))('%s', (code) => {
    const [first, second] = [calendar(code), secondClock(code)];
    const differing = receipts.filter(({ number, day }) => {
      const reading = readClockFromDay({ receivedDay: day, calendar: first });
      // GDPR Art. 12(3): the notice of an extension has the month too.
      return reading.noticeBy !== second.read(number).due || !areSame(reading, second.read(number));
    });
    expect(differing.map(({ day }) => day)).toEqual([]);
  });

  test('the second clock knows no place without a list of its own', () => {
    expect(() => secondClock('FR-99').read(receipts[0]?.number ?? 0)).toThrow('no list');
    expect(() => secondClock('XK').read(receipts[0]?.number ?? 0)).toThrow('no list');
  });
});
