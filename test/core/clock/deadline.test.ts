// Where a case stands on a given day.

import { expect, test } from 'vitest';

import { daysLeft, dueDayInForce, isExtensionOpen, urgencyOf } from '#core/clock/deadline.ts';
import { readClockFromDay } from '#core/clock/reading.ts';

import { calendar, day } from './calendar-for-test.ts';

const reading = readClockFromDay({ receivedDay: day('2026-10-01'), calendar: calendar('FR') });

test('GDPR Art. 12(3): the due day in force is the month’s, and after an extension the one that the person was told', () => {
  expect(dueDayInForce(reading, undefined)).toBe('2026-11-02');
  expect(dueDayInForce(reading, day('2027-01-04'))).toBe('2027-01-04');
  expect(dueDayInForce(reading, day('2026-12-18'))).toBe('2026-12-18');
});

test('GDPR Art. 12(3): what was told is kept after a later receipt, and gives no more than three months after an earlier', () => {
  const [later, earlier] = ['2026-10-08', '2026-09-21'].map((receivedDay) =>
    readClockFromDay({ receivedDay: day(receivedDay), calendar: calendar('FR'), isExtended: true }),
  ) as [typeof reading, typeof reading];
  const told = reading.extendedDue;
  expect([later.extendedDue, dueDayInForce(later, told)]).toEqual(['2027-01-08', '2027-01-04']);
  expect([earlier.extendedDue, dueDayInForce(earlier, told)]).toEqual(['2026-12-21', '2026-12-21']);
});

test('days left: none on the due day itself, negative after it', () => {
  expect(daysLeft(reading.due, day('2026-10-30'))).toBe(3);
  expect(daysLeft(reading.due, day('2026-11-02'))).toBe(0);
  expect(daysLeft(reading.due, day('2026-11-03'))).toBe(-1);
});

test('the due day is not overdue before it ends (Reg. 1182/71 Art. 3(2)(c): the last hour)', () => {
  expect([-1, 0, 3, 4, 10, 11].map(urgencyOf)).toEqual(['overdue', 'critical', 'critical', 'soon', 'soon', 'on-track']);
});

test('GDPR Art. 12(3): an extension is open up to and including the last day of the first month', () => {
  expect(isExtensionOpen(reading, day('2026-11-02'))).toBe(true);
  expect(isExtensionOpen(reading, day('2026-11-03'))).toBe(false);
});
