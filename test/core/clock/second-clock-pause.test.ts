// Pauses of every length on every receipt of seventeen years, read by both clocks.

import { describe, expect, test } from 'vitest';

import type { Day } from '#core/base/day.ts';
import { arguableClock } from '#core/clock/arguable-clock.ts';
import { periodFrom } from '#core/clock/period.ts';
import { readClockFromDay } from '#core/clock/reading.ts';
import type { Suspension } from '#core/clock/suspension.ts';

import { calendar } from './calendar-for-test.ts';
import { areSame, daysOf, secondClock, textOf } from './second-clock.ts';

const lengths = Array.from({ length: 21 }, (_, index) => index * 3);
const offsets = [0, 1, 2, 3, 4, 5, 6, 7];

function asked(received: number, offset: number, length: number): readonly [Suspension] {
  const askedOn = textOf(received + offset) as Day;
  return [{ ground: 'identity', askedOn, answeredOn: textOf(received + offset + length) as Day }];
}

describe('EDPB Guidelines 01/2022 §159: both clocks add a pause alike', () => {
  // The periods of a receipt are read once for all of its pauses: the whole reading is what the next test is for.
  test.each(['FR', 'NL', 'DE-BY'])(
    '%s 2024 to 2040: every receipt, every length, the days of asking in turn',
    (code) => {
      const [first, second] = [calendar(code), secondClock(code)];
      const receipts = [...daysOf(2024, 2040)];
      const differing = receipts.flatMap((received, index) => {
        const receivedDay = textOf(received) as Day;
        const periods = { month: periodFrom(receivedDay, 1, first), threeMonths: periodFrom(receivedDay, 3, first) };
        const inputs = { ...periods, receivedDay, asOf: undefined, isExtended: false, calendar: first };
        return lengths
          .filter((length, turn) => {
            const suspensions = asked(received, offsets[(index + turn) % offsets.length] ?? 0, length);
            const clock = arguableClock({ ...inputs, suspensions });
            return clock?.days !== length || !areSame(clock, second.readPaused(received, length));
          })
          .map((length) => `${receivedDay}: ${length} days`);
      });
      expect([receipts.length, differing]).toEqual([6210, []]);
    },
  );

  test('FR 2028: every receipt, every length, every day of asking, and no safe date moves', () => {
    const [first, second] = [calendar('FR'), secondClock('FR')];
    const receipts = [...daysOf(2028, 2028)];
    const differing = receipts.flatMap((received) => {
      const receivedDay = textOf(received) as Day;
      const safe = second.read(received);
      return lengths.flatMap((length) => {
        const arguable = second.readPaused(received, length);
        return offsets
          .filter((offset) => {
            const suspensions = asked(received, offset, length);
            const reading = readClockFromDay({ receivedDay, calendar: first, suspensions });
            const { suspension } = reading;
            return suspension === undefined || !areSame(suspension, arguable) || !areSame(reading, safe);
          })
          .map((offset) => `${receivedDay}: ${length} days, asked after ${offset}`);
      });
    });
    expect([receipts.length, differing]).toEqual([366, []]);
  });
});
