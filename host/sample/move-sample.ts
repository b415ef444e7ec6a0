// Moves an invented mail by whole weeks, so that a sample taken in at any time shows running clocks.

import { addDays, daysBetween, parseDay, weekdayOf, type Day } from '#core/base/day.ts';

/** The sample inbox was written as if it were this day, a Sunday. */
const writtenOn = parseDay('2026-11-22') as Day;

/** Whole weeks, in days, such that nothing lies in the future and weekdays stay what they are. Negative before that day. */
export function daysToMove(today: Day): number {
  return Math.floor(daysBetween(writtenOn, today) / 7) * 7;
}

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const weekdayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
/** RFC 5322 3.3 date, as it stands in Date and Received fields. */
const dateInHeader =
  /\b(?:(Mon|Tue|Wed|Thu|Fri|Sat|Sun), )(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4})\b/g;

/** The same mail with the dates of its header moved; the body stays as it is. */
export function moveMail(raw: Buffer, days: number): Buffer {
  if (days === 0) return raw;
  const end = raw.indexOf('\r\n\r\n');
  if (end < 0) return raw;
  // latin1 maps every byte to one character and back.
  const header = raw.subarray(0, end).toString('latin1');
  return Buffer.concat([Buffer.from(header.replaceAll(dateInHeader, moveDate), 'latin1'), raw.subarray(end)]);

  function moveDate(text: string, _weekday: string, date: string, month: string, year: string): string {
    const number = String(monthNames.indexOf(month) + 1).padStart(2, '0');
    const day = parseDay(`${year}-${number}-${date.padStart(2, '0')}`);
    if (day === undefined) return text;
    const moved = addDays(day, days);
    const name = weekdayNames[weekdayOf(moved) - 1];
    return `${name}, ${Number(moved.slice(8))} ${monthNames[Number(moved.slice(5, 7)) - 1]} ${moved.slice(0, 4)}`;
  }
}
