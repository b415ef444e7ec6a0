// Which hour the wall clock of a zone shows.

import { epochOf, type Instant } from '#core/base/day.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** 0 to 23, by the legal time of `zone` (IANA), summer time included. Throws a RangeError on an unknown zone. */
export function hourIn(now: Instant, zone: string): number {
  const format =
    formats.get(zone) ?? new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', hourCycle: 'h23' });
  formats.set(zone, format);
  return Number(format.format(epochOf(now)));
}
