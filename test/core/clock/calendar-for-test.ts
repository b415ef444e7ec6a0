// The calendar of a country that the desk knows, and a day from its text: tests name both as plain text.

import { parseDay } from '#core/base/day.ts';
import type { Day } from '#core/base/day.ts';
import { calendarOf } from '#core/clock/calendar.ts';
import type { Calendar, ExtraDay } from '#core/clock/calendar.ts';

export function calendar(country: string, extraDays: readonly ExtraDay[] = []): Calendar {
  const result = calendarOf(country, extraDays);
  if (!result.ok) throw new Error(`no calendar for ${country}`);
  return result.value;
}

export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(`${text} is not a day`);
  return parsed;
}
