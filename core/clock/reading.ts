// Reads the statutory clock: from the receipt of a request to its due dates, with the reasoning that leads there.

import { addDays, addMonths, dayIn, weekdayOf, yearOf } from '#core/base/day.ts';
import type { Day, Instant } from '#core/base/day.ts';

import type { Calendar } from './calendar.ts';
import type { Holiday } from './holiday.ts';
import type { DayOff, Months, Step } from './step.ts';

/**
 * The clock of one request. Every day ends at 24:00 in the legal time of the controller. The nominal days are the
 * periods before any roll over a weekend or holiday: the safe dates.
 */
export interface Reading {
  readonly receivedDay: Day;
  readonly nominalDue: Day;
  readonly due: Day;
  readonly nominalExtendedDue: Day;
  readonly extendedDue: Day;
  /** The last day to tell the person of an extension and its reasons (GDPR Art. 12(3)). */
  readonly noticeBy: Day;
  readonly steps: readonly Step[];
  readonly ruleVersion: string;
  readonly calendarVersion: string;
  readonly country: string;
  readonly zone?: string;
}

/** Names the rules below; a new name whenever they would give another date. */
export const ruleVersion = 'reg-1182-71.1';

/** The years in which a receipt can be read: a wide berth round those since 2018 that the holiday tables are made for. */
export const readableYears = { first: 2000, last: 2099 } as const;

/** True when the clock can be read from this day. */
export function isReadable(receivedDay: Day): boolean {
  return yearOf(receivedDay) >= readableYears.first && yearOf(receivedDay) <= readableYears.last;
}

const dutyToAnswer = 'GDPR Art. 12(3)';
const eventDay = 'Reg. 1182/71 Art. 3(1)';
const lengthOfMonths = 'Reg. 1182/71 Art. 3(2)(c); CJEU C-171/03 Toeters';
const lastDay = 'Reg. 1182/71 Art. 3(4)';

/**
 * The clock of a request that arrived at `receivedAt`; its day is the one that `zone` (IANA, the controller's legal
 * time) shows. `isExtended` decides only with which of the two due days the steps conclude. Throws outside
 * `readableYears`, and on an unknown zone.
 */
export function readClock(input: {
  readonly receivedAt: Instant;
  readonly zone: string;
  readonly calendar: Calendar;
  readonly isExtended?: boolean;
}): Reading {
  const { receivedAt, zone, calendar, isExtended = false } = input;
  const day = dayIn(receivedAt, zone);
  const received: Step = { code: 'received', article: dutyToAnswer, day, at: receivedAt, zone };
  return { ...readFrom(day, received, calendar, isExtended), zone };
}

/** The clock of a request of which only the day of receipt is known: by post, by phone, or corrected by hand. */
export function readClockFromDay(input: {
  readonly receivedDay: Day;
  readonly calendar: Calendar;
  readonly isExtended?: boolean;
}): Reading {
  const { receivedDay, calendar, isExtended = false } = input;
  return readFrom(receivedDay, { code: 'received', article: dutyToAnswer, day: receivedDay }, calendar, isExtended);
}

function readFrom(receivedDay: Day, received: Step, calendar: Calendar, isExtended: boolean): Reading {
  if (!isReadable(receivedDay)) throw new RangeError(`no clock for a receipt in the year ${yearOf(receivedDay)}`);

  const month = periodFrom(receivedDay, 1, calendar);
  // "That period may be extended": one period of three months from receipt, never a second one from a rolled day.
  const threeMonths = periodFrom(receivedDay, 3, calendar);
  const inForce = isExtended ? threeMonths : month;
  return {
    receivedDay,
    nominalDue: month.nominalDue,
    due: month.due,
    nominalExtendedDue: threeMonths.nominalDue,
    extendedDue: threeMonths.due,
    // Within one month of receipt as well: the same period, rolled the same way.
    noticeBy: month.due,
    steps: [
      received,
      {
        code: 'event-day-not-counted',
        article: eventDay,
        day: receivedDay,
        firstDay: addDays(receivedDay, 1),
      },
      ...month.steps,
      { code: 'notice-by', article: dutyToAnswer, day: month.due, safeDay: month.nominalDue },
      ...threeMonths.steps,
      {
        code: 'due',
        article: dutyToAnswer,
        months: inForce.months,
        day: inForce.due,
        safeDay: inForce.nominalDue,
      },
    ],
    ruleVersion,
    calendarVersion: calendar.version,
    country: calendar.country,
  };
}

interface Period {
  readonly months: Months;
  readonly nominalDue: Day;
  readonly due: Day;
  readonly steps: readonly Step[];
}

function periodFrom(receivedDay: Day, months: Months, calendar: Calendar): Period {
  const nominalDue = addMonths(receivedDay, months);
  const isSameDate = nominalDue.slice(8) === receivedDay.slice(8);
  const skipped = daysOffFrom(nominalDue, calendar);
  const due = addDays(nominalDue, skipped.length);
  const ended = { article: lengthOfMonths, months, from: receivedDay, day: nominalDue };
  const rolled = skipped.map((day): Step => {
    return { code: 'rolled', article: lastDay, months, skipped: day, ...causeOf(day, calendar), to: due };
  });
  const notRolled: Step = { code: 'not-rolled', article: lastDay, months, day: due };
  return {
    months,
    nominalDue,
    due,
    steps: [{ code: isSameDate ? 'same-date' : 'month-end', ...ended }, ...(rolled.length > 0 ? rolled : [notRolled])],
  };
}

/** The unbroken run of days off that begins with this day; empty when it is a working day. */
function daysOffFrom(day: Day, calendar: Calendar): readonly Day[] {
  const days: Day[] = [];
  for (let next = day; !calendar.isWorkingDay(next); next = addDays(next, 1)) days.push(next);
  return days;
}

/** A weekend day keeps its weekday as the cause; that it is a holiday too is told beside. */
function causeOf(day: Day, calendar: Calendar): { readonly because: DayOff; readonly holiday?: Holiday } {
  const weekday = weekdayOf(day);
  const because = weekday === 6 ? 'saturday' : weekday === 7 ? 'sunday' : 'holiday';
  const holiday = calendar.holidayOn(day);
  return holiday === undefined ? { because } : { because, holiday };
}
