// The clock of a receipt as the command line states it: every text is checked here, and a bad one is one clear line.

import { dayIn, isZone, parseDay, parseInstant, type Day, type Instant } from '#core/base/day.ts';
import { calendarOf, type Calendar, type ExtraDay } from '#core/clock/calendar.ts';
import { isReadable, readableYears, readClock, readClockFromDay, type Reading } from '#core/clock/reading.ts';
import { checkSuspension, type Suspension, type SuspensionGround } from '#core/clock/suspension.ts';
import { BadInput } from './stop.ts';

/** Texts as given; an empty one counts as absent. */
export interface StatedReceipt {
  /** A moment with an offset, or a day where no moment is known: by post, by phone. */
  readonly received: string;
  /** Needed with a moment. */
  readonly zone: string | undefined;
  readonly country: string;
  readonly asked: string | undefined;
  readonly answered: string | undefined;
  readonly isExtended: boolean;
}

/** What holds for every receipt of one call. */
export interface StatedTerms {
  readonly ground: SuspensionGround;
  /** The day up to which a pause without an answer counts; today in the receipt's zone, where not given. */
  readonly asOf: Day | undefined;
  readonly extraDays: readonly ExtraDay[];
  readonly now: Instant;
}

/** The reading of a receipt. Throws `BadInput`. */
export function readReceipt(stated: StatedReceipt, terms: StatedTerms): Reading {
  const { isExtended } = stated;
  const received = readMoment(stated);
  const calendar = readCalendar(stated.country, terms.extraDays);
  if (!isReadable(received.day)) throw new BadInput(`the receipt must lie ${betweenYears}`);
  const suspensions = readSuspensions(stated, terms.ground, received.day);
  const asOf = terms.asOf ?? dayIn(terms.now, received.zone ?? 'UTC');
  const clock = { calendar, isExtended, suspensions, asOf };
  return 'at' in received
    ? readClock({ ...clock, receivedAt: received.at, zone: received.zone })
    : readClockFromDay({ ...clock, receivedDay: received.day });
}

/** A day between the years that a clock can be read in. Throws `BadInput`, which names the option or column. */
export function readDay(text: string, name: string): Day {
  const day = parseDay(text);
  if (day === undefined) throw new BadInput(`${name}: "${text}" is no day, such as 2026-03-05`);
  if (!isReadable(day)) throw new BadInput(`${name}: the day must lie ${betweenYears}`);
  return day;
}

const betweenYears = `between ${readableYears.first} and ${readableYears.last}`;

type Received =
  | { readonly day: Day; readonly at: Instant; readonly zone: string }
  | { readonly day: Day; readonly zone: string | undefined };

function readMoment({ received, zone }: StatedReceipt): Received {
  const day = parseDay(received);
  const at = parseInstant(received);
  if (day === undefined && at === undefined)
    throw new BadInput(
      `"${received}" is neither an ISO 8601 moment with an offset, such as 2026-03-05T09:00:00+01:00, nor a day, such as 2026-03-05`,
    );
  const given = zone || undefined;
  if (at !== undefined && given === undefined) throw new BadInput('--zone is missing; in a batch, it is the column tz');
  if (given !== undefined && !isZone(given))
    throw new BadInput(`"${given}" is no IANA time zone, such as Europe/Paris`);
  if (at === undefined || given === undefined) return { day: day as Day, zone: given };
  return { day: dayIn(at, given), at, zone: given };
}

function readCalendar(country: string, extraDays: readonly ExtraDay[]): Calendar {
  const calendar = calendarOf(country, extraDays);
  if (calendar.ok) return calendar.value;
  const known = calendar.failure.known.join(', ');
  throw new BadInput(`"${country}" is no known country or region; known are ${known}`);
}

const faults = {
  'asked-before-receipt': 'asked: the day lies before the receipt',
  'answered-before-asked': 'answered: the day lies before the one of asking',
} as const;

function readSuspensions(stated: StatedReceipt, ground: SuspensionGround, receivedDay: Day): readonly Suspension[] {
  const { asked = '', answered = '' } = stated;
  if (asked === '') {
    if (answered !== '') throw new BadInput('answered: there is no day of asking');
    return [];
  }
  const answeredOn = answered === '' ? undefined : readDay(answered, 'answered');
  const suspension = { ground, askedOn: readDay(asked, 'asked'), answeredOn };
  const fault = checkSuspension(suspension, receivedDay);
  if (fault !== undefined) throw new BadInput(faults[fault]);
  return [suspension];
}
