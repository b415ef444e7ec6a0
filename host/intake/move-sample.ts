// Moves an invented mail by whole months, so that a sample taken in years later still shows running clocks.

import { addMonths, addDays, parseDay, weekdayOf, type Day } from '#core/base/day.ts';

/** The sample inbox was written as if it were this day. */
const writtenOn = parseDay('2026-11-22') as Day;

/** Whole months from the sample's own day to today, such that nothing lies in the future. Never negative. */
export function monthsToMove(today: Day): number {
  let months = 0;
  while (addMonths(writtenOn, months + 1) <= today) months += 1;
  return months;
}

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const weekdayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
/** RFC 5322 3.3 date, as it stands in Date and Received fields. */
const dateInHeader =
  /\b(?:(Mon|Tue|Wed|Thu|Fri|Sat|Sun), )(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4})\b/g;

/** The same mail with the dates of its header moved; the body stays as it is. Month ends stay month ends. */
export function moveMail(raw: Buffer, months: number): Buffer {
  if (months === 0) return raw;
  const end = raw.indexOf('\r\n\r\n');
  if (end < 0) return raw;
  // latin1 maps every byte to one character and back.
  const header = raw.subarray(0, end).toString('latin1');
  return Buffer.concat([Buffer.from(header.replaceAll(dateInHeader, moveDate), 'latin1'), raw.subarray(end)]);

  function moveDate(text: string, _weekday: string, date: string, month: string, year: string): string {
    const number = String(monthNames.indexOf(month) + 1).padStart(2, '0');
    const day = parseDay(`${year}-${number}-${date.padStart(2, '0')}`);
    if (day === undefined) return text;
    const moved = moveDay(day, months);
    const name = weekdayNames[weekdayOf(moved) - 1];
    return `${name}, ${Number(moved.slice(8))} ${monthNames[Number(moved.slice(5, 7)) - 1]} ${moved.slice(0, 4)}`;
  }
}

function moveDay(day: Day, months: number): Day {
  const isMonthEnd = addDays(day, 1).slice(8) === '01';
  const moved = addMonths(day, months);
  if (!isMonthEnd) return moved;
  return addDays(addMonths(`${moved.slice(0, 7)}-01` as Day, 1), -1);
}
