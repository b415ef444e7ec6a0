// A second clock, written from the text of Regulation 1182/71 alone and on Julian day numbers: it shares no code with the
// desk's, and so a date that both give was not made wrong by one of them.

import { dateOf, numberOf, secondCalendar } from './second-calendar.ts';
import type { DayNumber } from './second-calendar.ts';

export interface SecondReading {
  readonly nominalDue: string;
  readonly due: string;
  readonly nominalExtendedDue: string;
  readonly extendedDue: string;
}

export interface SecondClock {
  readonly read: (received: DayNumber) => SecondReading;
  /** The same, with so many days of a pause added to both nominal ends before the roll. */
  readonly readPaused: (received: DayNumber, days: number) => SecondReading;
}

/** The clock of a place; each place keeps the days off that it has worked out. */
export function secondClock(place: string): SecondClock {
  const isWorkingDay = secondCalendar(place);
  const readPaused = (received: DayNumber, days: number): SecondReading => {
    const [month, quarter] = [endOf(received, 1) + days, endOf(received, 3) + days];
    return {
      nominalDue: textOf(month),
      due: textOf(nextWorkingDay(month, isWorkingDay)),
      nominalExtendedDue: textOf(quarter),
      extendedDue: textOf(nextWorkingDay(quarter, isWorkingDay)),
    };
  };
  return { read: (received) => readPaused(received, 0), readPaused };
}

/** True when all four dates are the same texts. */
export function areSame(one: SecondReading, other: SecondReading): boolean {
  return (
    one.nominalDue === other.nominalDue &&
    one.due === other.due &&
    one.nominalExtendedDue === other.nominalExtendedDue &&
    one.extendedDue === other.extendedDue
  );
}

/** Every day number from the first to the last day of a span of years. */
export function* daysOf(firstYear: number, lastYear: number): Generator<DayNumber> {
  for (let number = numberOf(firstYear, 1, 1); number <= numberOf(lastYear, 12, 31); number += 1) yield number;
}

/** `YYYY-MM-DD`. */
export function textOf(number: DayNumber): string {
  const { year, month, day } = dateOf(number);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Art. 3(2)(c): the day with the date of the event, or the last day of a month that has no such date. */
function endOf(received: DayNumber, months: number): DayNumber {
  const { year, month, day } = dateOf(received);
  const monthIndex = month - 1 + months;
  const endYear = year + Math.floor(monthIndex / 12);
  const endMonth = (monthIndex % 12) + 1;
  const lastOfMonth = numberOf(endYear + Math.floor(endMonth / 12), (endMonth % 12) + 1, 1) - 1;
  return Math.min(numberOf(endYear, endMonth, day), lastOfMonth);
}

/** Art. 3(4): a holiday, a Sunday or a Saturday carries the end over to the next working day. */
function nextWorkingDay(number: DayNumber, isWorkingDay: (number: DayNumber) => boolean): DayNumber {
  let end = number;
  while (!isWorkingDay(end)) end += 1;
  return end;
}
