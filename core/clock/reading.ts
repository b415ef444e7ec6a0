// Reads the statutory clock: from the receipt of a request to its due dates, with the reasoning that leads there.

import { addDays, dayIn, yearOf } from '#core/base/day.ts';
import type { Day, Instant } from '#core/base/day.ts';

import { arguableClock, stepsOfLateAsks } from './arguable-clock.ts';
import type { ArguableClock } from './arguable-clock.ts';
import type { Calendar } from './calendar.ts';
import { periodFrom } from './period.ts';
import type { Step } from './step.ts';
import { checkSuspension } from './suspension.ts';
import type { Suspension } from './suspension.ts';

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
  /** The dates with the pauses that can be argued for; absent where none can. No other date depends on it. */
  readonly suspension?: ArguableClock;
}

/** What the clock is read from, but for the receipt. */
export interface ClockInput {
  readonly calendar: Calendar;
  /** Decides only with which of the two due days the steps conclude. */
  readonly isExtended?: boolean;
  /** When the person was asked who they are or what they mean, in any order. */
  readonly suspensions?: readonly Suspension[];
  /** The day up to which a suspension that is still running counts; without it, such a one counts no day yet. */
  readonly asOf?: Day | undefined;
}

/**
 * Names the rules below: the act that they follow, and a number that grows whenever they would give another date or a
 * further one. `.1` had the two periods; `.2` has the arguable dates of a suspension beside them, and the same periods.
 */
export const ruleVersion = 'reg-1182-71.2';

/** The years in which a receipt can be read: a wide berth round those since 2018 that the holiday tables are made for. */
export const readableYears = { first: 2000, last: 2099 } as const;

/** True when the clock can be read from this day. */
export function isReadable(receivedDay: Day): boolean {
  return yearOf(receivedDay) >= readableYears.first && yearOf(receivedDay) <= readableYears.last;
}

const dutyToAnswer = 'GDPR Art. 12(3)';
const eventDay = 'Reg. 1182/71 Art. 3(1)';

/**
 * The clock of a request that arrived at `receivedAt`; its day is the one that `zone` (IANA, the controller's legal
 * time) shows. Throws a RangeError outside `readableYears`, on an unknown zone, and on a suspension in which
 * `checkSuspension` finds a fault.
 */
export function readClock(
  input: ClockInput & {
    readonly receivedAt: Instant;
    readonly zone: string;
  },
): Reading {
  const { receivedAt, zone } = input;
  const day = dayIn(receivedAt, zone);
  return { ...readFrom(day, { code: 'received', article: dutyToAnswer, day, at: receivedAt, zone }, input), zone };
}

/** The clock of a request of which only the day of receipt is known: by post, by phone, or corrected by hand. */
export function readClockFromDay(input: ClockInput & { readonly receivedDay: Day }): Reading {
  const { receivedDay } = input;
  return readFrom(receivedDay, { code: 'received', article: dutyToAnswer, day: receivedDay }, input);
}

function readFrom(receivedDay: Day, received: Step, input: ClockInput): Reading {
  const { calendar, isExtended = false, suspensions = [], asOf } = input;
  if (!isReadable(receivedDay)) throw new RangeError(`no clock for a receipt in the year ${yearOf(receivedDay)}`);
  for (const suspension of suspensions) {
    const fault = checkSuspension(suspension, receivedDay);
    if (fault !== undefined) throw new RangeError(`no clock for a suspension that was ${fault}`);
  }

  const month = periodFrom(receivedDay, 1, calendar);
  // "That period may be extended": one period of three months from receipt, never a second one from a rolled day.
  const threeMonths = periodFrom(receivedDay, 3, calendar);
  const inForce = isExtended ? threeMonths : month;
  const suspension = arguableClock({ receivedDay, suspensions, asOf, month, threeMonths, isExtended, calendar });
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
      ...stepsOfLateAsks(receivedDay, suspensions, calendar.country),
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
    ...(suspension === undefined ? {} : { suspension }),
  };
}
