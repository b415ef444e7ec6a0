// Writes the days of the cases as iCalendar (RFC 5545): whole days, references only, alarms before what is due.

import ical, { ICalAlarmType, ICalEventStatus } from 'ical-generator';
import { addDays } from '#core/base/day.ts';
import { calendarEntries, type CalendarEntry, type CalendarKind } from '#core/export/calendar-entries.ts';
import type { Desk } from '#core/desk/ports.ts';
import type { Locale } from '#core/words/locale.ts';
import { createSay } from '#core/words/say.ts';

export const calendarType = 'text/calendar; charset=utf-8';
export const calendarFile = 'dpo-desk.ics';

/** Hours before midnight with which the day begins: nine in the morning of that many days before. */
const alarmHours: Readonly<Record<CalendarKind, readonly number[]>> = {
  due: [6 * 24 + 15, 15],
  notice: [2 * 24 + 15],
  'hold-review': [15],
};

const hour = 3600;
/** How often a program that follows the calendar may ask for it anew, in seconds. */
const refreshEvery = hour;

/** The same octets for the same desk: nothing of it depends on when it is written. */
export function writeCalendar(desk: Desk, locale: Locale): string {
  const say = createSay(locale);
  const calendar = ical({
    name: say('calendar.name'),
    prodId: { company: 'DPO Desk', product: 'Deadlines', language: locale.toUpperCase() },
    ttl: refreshEvery,
  });
  for (const entry of calendarEntries(desk)) add(entry, say(`calendar.${entry.kind}`, { ref: entry.ref }));

  function add({ uid, sequence, stamp, day, kind, isCancelled }: CalendarEntry, summary: string): void {
    const event = calendar.createEvent({
      id: uid,
      sequence,
      stamp: new Date(stamp),
      allDay: true,
      start: new Date(`${day}T00:00:00Z`),
      // Exclusive (RFC 5545 §3.6.1).
      end: new Date(`${addDays(day, 1)}T00:00:00Z`),
      summary,
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
    if (isCancelled) return;
    for (const hours of alarmHours[kind])
      event.createAlarm({ type: ICalAlarmType.display, triggerBefore: hours * hour, description: summary });
  }
  return calendar.toString();
}
