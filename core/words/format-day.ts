// Writes days and moments as a reader of each language expects them.

import { epochOf } from '#core/base/day.ts';
import type { Day, Instant } from '#core/base/day.ts';
import { formatTag } from './locale.ts';
import type { Locale } from './locale.ts';
import { numeralTagOf } from './region.ts';
import type { Region } from './region.ts';

/**
 * full: Friday 4 December 2026; weekday: Friday 4 December; medium: 4 Dec 2026; short: 4 Dec;
 * register: 4 Dec 2026 · Fri, as the registers set it; weekdayName: Friday; weekdayShort: Fri; month: December 2026;
 * monthShort: Dec.
 */
export type DayStyle =
  | 'full'
  | 'weekday'
  | 'medium'
  | 'short'
  | 'register'
  | 'weekdayName'
  | 'weekdayShort'
  | 'month'
  | 'monthShort';

const shapes: Readonly<Record<Exclude<DayStyle, 'register'>, Intl.DateTimeFormatOptions>> = {
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
  medium: { day: 'numeric', month: 'short', year: 'numeric' },
  short: { day: 'numeric', month: 'short' },
  weekdayName: { weekday: 'long' },
  weekdayShort: { weekday: 'short' },
  month: { month: 'long', year: 'numeric' },
  monthShort: { month: 'short' },
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** A day in figures as the region types it: 23/11/2026, 23-11-2026, 23.11.2026; in the language's home without one. */
export function formatNumericDay(day: Day, locale: Locale, region?: Region): string {
  return new Intl.DateTimeFormat(numeralTagOf(locale, region), {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(noonOf(day));
}

export function formatDay(day: Day, locale: Locale, style: DayStyle): string {
  if (style === 'register') {
    const weekday = formatOf(locale, 'UTC', { weekday: 'short' }).format(noonOf(day)).replace('.', '');
    return `${formatDay(day, locale, 'medium')} · ${weekday}`;
  }
  return written(formatOf(locale, 'UTC', shapes[style]), noonOf(day), locale);
}

/** A moment as the wall clock of `zone` (IANA) shows it: Mon 31 Aug 2026, 16:42. */
export function formatInstant(instant: Instant, zone: string, locale: Locale): string {
  const day: Intl.DateTimeFormatOptions = {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  };
  const date = new Date(epochOf(instant));
  return `${written(formatOf(locale, zone, day), date, locale)}, ${formatTime(instant, zone, locale)}`;
}

/** The wall clock time of `zone` (IANA), 24 hours: 16:42. */
export function formatTime(instant: Instant, zone: string, locale: Locale): string {
  return formatOf(locale, zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(epochOf(instant));
}

/** French writes the first of a month "1er"; Intl does not. */
function written(format: Intl.DateTimeFormat, date: Date, locale: Locale): string {
  return format
    .formatToParts(date)
    .map((part) => (locale === 'fr' && part.type === 'day' && part.value === '1' ? '1er' : part.value))
    .join('')
    .replace(/^(\p{L}+),/u, '$1');
}

function noonOf(day: Day): Date {
  return new Date(`${day}T12:00:00Z`);
}

function formatOf(locale: Locale, zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${zone} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(formatTag[locale], { ...options, timeZone: zone });
  formats.set(key, format);
  return format;
}
