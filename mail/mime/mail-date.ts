// Reads the dates that mail bears: RFC 5322 3.3 with its obsolete forms, and what mbox lines and sloppy programs write.

import { instantOf, type Instant } from '#core/base/day.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Minutes east of Greenwich. The first line is RFC 5322 4.3; the rest is what European programs write. */
const zones: Readonly<Record<string, number>> = Object.fromEntries(
  (
    'UT 0 GMT 0 UTC 0 Z 0 EST -5 EDT -4 CST -6 CDT -5 MST -7 MDT -6 PST -8 PDT -7 ' +
    'WET 0 WEST 1 BST 1 CET 1 CEST 2 MET 1 MEST 2 MEZ 1 MESZ 2 EET 2 EEST 3'
  )
    .split(/ (?=[A-Z])/u)
    .map((entry) => entry.split(' '))
    .map(([name = '', hours]) => [name, Number(hours) * 60]),
);

/** `5 Mar 2026 10:00:00 +0100`, the day of the week before it or not. */
const dayFirst =
  /(?<day>\d{1,2})[\s-]+(?<month>[a-z]{3})[a-z]*\.?[\s-]+(?<year>\d{2,4}),?\s+(?<time>\d{1,2}[:.]\d{2}(?:[:.]\d{2})?)(?:\.\d+)?\s*(?<zone>[+-]\d{2}:?\d{2}|[a-z]{1,5}\b)?/iu;
/** `Thu Mar  5 10:00:00 2026`: asctime, with a zone before or after the year or none. */
const monthFirst =
  /\b(?<month>[a-z]{3})[a-z]*\.?\s+(?<day>\d{1,2}),?\s+(?<time>\d{1,2}:\d{2}(?::\d{2})?)(?:\s+(?<early>[+-]\d{4}|[a-z]{1,5}))?\s+(?<year>\d{4})\b(?:\s+(?<zone>[+-]\d{4}|[a-z]{1,5}\b))?/iu;
const iso = /\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?<zone>Z|[+-]\d{2}:?\d{2})?/u;

/**
 * The moment that a date field names; undefined where it names none. A missing or unknown zone counts as UTC
 * (RFC 5322 4.3). Comments may stand anywhere.
 */
export function parseMailDate(text: string): Instant | undefined {
  const plain = withoutComments(text.slice(0, 1_000));
  const groups = (dayFirst.exec(plain) ?? monthFirst.exec(plain))?.groups;
  if (groups === undefined) return isoDate(plain);
  const { day = '', month = '', year = '', time = '', zone, early } = groups;
  const [hour = 0, minute = 0, second = 0] = time.split(/[:.]/u).map(Number);
  const index = months.indexOf(month.toLowerCase());
  if (index < 0 || hour > 23 || minute > 59 || second > 60) return undefined;
  const date = new Date(0);
  date.setUTCFullYear(fullYear(year), index, Number(day));
  if (date.getUTCMonth() !== index || date.getUTCDate() !== Number(day)) return undefined;
  // A leap second (60) is the second before it: no clock of ours counts it.
  date.setUTCHours(hour, minute, Math.min(second, 59));
  return instantOf(date.getTime() - offsetOf(zone ?? early ?? '') * 60_000);
}

/** The time that a Received field states: what stands behind its last semicolon (RFC 5322 3.6.7). */
export function parseReceivedDate(field: string): Instant | undefined {
  const plain = withoutComments(field);
  return parseMailDate(plain.slice(plain.lastIndexOf(';') + 1).slice(-200));
}

function isoDate(text: string): Instant | undefined {
  const found = iso.exec(text);
  if (found === null) return undefined;
  const zone = found.groups?.['zone'];
  const time = Date.parse(
    found[0].replace(/\s+(?=Z|[+-]\d{2}:?\d{2}$)/u, '').replace(' ', 'T') + (zone === undefined ? 'Z' : ''),
  );
  return Number.isNaN(time) ? undefined : instantOf(time);
}

/** RFC 5322 4.3: two digits 00 to 49 mean 2000 on, other short years count from 1900. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length >= 4) return year;
  return digits.length === 2 && year < 50 ? 2000 + year : 1900 + year;
}

function offsetOf(zone: string): number {
  const digits = /^([+-])(\d{2}):?(\d{2})$/u.exec(zone);
  if (digits === null) return zones[zone.toUpperCase()] ?? 0;
  const minutes = Number(digits[2]) * 60 + Number(digits[3]);
  // No place on earth is farther off; what says so is damaged, and UTC is nearer to the truth.
  return minutes > 14 * 60 ? 0 : digits[1] === '-' ? -minutes : minutes;
}

/** Comments nest (RFC 5322 3.2.2); one that is not closed reaches to the end. */
function withoutComments(text: string): string {
  let depth = 0;
  let plain = '';
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === '\\') index += 1;
    else if (character === '(') depth += 1;
    else if (character === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) plain += character;
    if (character === ')' && depth === 0) plain += ' ';
  }
  return plain;
}
