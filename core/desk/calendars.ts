// The calendars of the controllers, each worked out once: a calendar keeps the holidays of every year that was asked for.

import { calendarOf, type Calendar, type CountryCode } from '#core/clock/calendar.ts';
import type { ControllerProfile } from '#core/law/controller.ts';

export type FindCalendar = (profile: ControllerProfile, country?: CountryCode) => Calendar;

/**
 * Follows the profile: a day that it adds, or another country, makes another calendar. The days that it adds belong to its
 * present country only. The calendar found throws for a country that this version does not know.
 */
export function createCalendars(): FindCalendar {
  const known = new Map<string, { readonly days: string; readonly calendar: Calendar }>();
  return ({ id, country: home, addedDays }, country = home) => {
    const added = country === home ? addedDays : [];
    const key = `${id} ${country}`;
    const days = JSON.stringify(added);
    const found = known.get(key);
    if (found?.days === days) return found.calendar;
    const calendar = calendarOf(country, added);
    if (!calendar.ok) throw new Error(`no calendar for ${country}`);
    known.set(key, { days, calendar: calendar.value });
    return calendar.value;
  };
}
