// Calendar days: text `YYYY-MM-DD` without a time or a zone, and the few sums that legal periods need.

// One module each: the package's index would load three hundred files, a second of every start.
import { addDays as addDaysTo } from 'date-fns/addDays';
import { addMonths as addMonthsTo } from 'date-fns/addMonths';
import { format } from 'date-fns/format';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import { TZDate } from '@date-fns/tz';
import { UTCDate } from '@date-fns/utc';

/** A calendar day as `YYYY-MM-DD`. Days compare and sort as text. */
export type Day = string & { readonly Day: unique symbol };

/** A moment as ISO 8601 text with an offset (`Z` or `+01:00`). */
export type Instant = string & { readonly Instant: unique symbol };

/** ISO 8601: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})$/;

/** Reads `YYYY-MM-DD`; undefined when the text is not an existing day. */
export function parseDay(text: string): Day | undefined {
  if (!dayPattern.test(text)) return undefined;
  const date = new UTCDate(`${text}T00:00:00Z`);
  return isValid(date) && format(date, 'yyyy-MM-dd') === text ? (text as Day) : undefined;
}

/** Reads an ISO 8601 moment; undefined when it names no offset or no existing moment. */
export function parseInstant(text: string): Instant | undefined {
  return instantPattern.test(text) && parseDay(text.slice(0, 10)) !== undefined && isValid(parseISO(text))
    ? (text as Instant)
    : undefined;
}

/** The instant of an epoch time in milliseconds, in UTC. */
export function instantOf(epochMilliseconds: number): Instant {
  return new Date(epochMilliseconds).toISOString() as Instant;
}

/** Milliseconds since 1970-01-01T00:00:00Z. */
export function epochOf(instant: Instant): number {
  return parseISO(instant).getTime();
}

/** True when the runtime knows this IANA time zone name. */
export function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** The calendar day that the wall clock of `zone` (IANA) shows at this moment. */
export function dayIn(instant: Instant, zone: string): Day {
  return format(new TZDate(epochOf(instant), zone), 'yyyy-MM-dd') as Day;
}

/** The day of a year, a month (1 to 12) and a day of that month, which must exist. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  return format(new UTCDate(year, month - 1, dayOfMonth), 'yyyy-MM-dd') as Day;
}

export function addDays(day: Day, days: number): Day {
  return dayOfUtc(addDaysTo(utc(day), days));
}

/** The same day number `months` later, or the last day of that month where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  return dayOfUtc(addMonthsTo(utc(day), months));
}

const dayLength = 86_400_000;

/** Whole days from `from` to `to`; negative when `to` lies before. */
export function daysBetween(from: Day, to: Day): number {
  // By number: every list does thousands, and dates as objects cost fifty times as much.
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayLength;
}

export function weekdayOf(day: Day): Weekday {
  // Sunday is 0 to JavaScript and 7 to ISO 8601.
  return (utc(day).getUTCDay() || 7) as Weekday;
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** Cut from the ISO text: formatting by a pattern costs more than the sum itself, and every list does thousands. */
function dayOfUtc(date: Date): Day {
  return date.toISOString().slice(0, 10) as Day;
}

function utc(day: Day): UTCDate {
  return new UTCDate(`${day}T00:00:00Z`);
}
