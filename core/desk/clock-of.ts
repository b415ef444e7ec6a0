// The clock of a case or of a message that may become one.

import { dayIn, type Day, type Instant } from '#core/base/day.ts';
import type { CaseState } from '#core/case/state.ts';
import { calendarOf, type Calendar } from '#core/clock/calendar.ts';
import { readClock, readClockFromDay, type Reading } from '#core/clock/reading.ts';
import type { Desk } from './ports.ts';

/** The reading of a message if it is a request: from its receipt, by the desk's own calendar and zone. */
export function clockOfReceipt(desk: Desk, receivedAt: Instant): Reading {
  return readClock({ receivedAt, zone: desk.controller.zone, calendar: desk.calendar });
}

/**
 * The reading of a case, by the calendar and zone that it was opened with.
 * Throws when the case names a country that this version does not know.
 */
export function clockOfCase(desk: Desk, state: CaseState): Reading {
  const calendar = calendarFor(desk, state.country);
  const isExtended = state.extension !== undefined;
  return isOwnDay(state)
    ? readClock({ receivedAt: state.receivedAt, zone: state.zone, calendar, isExtended })
    : readClockFromDay({ receivedDay: state.receivedDay, calendar, isExtended });
}

/** The desk's own calendar has its holidays worked out already. */
function calendarFor(desk: Desk, country: string): Calendar {
  if (country === desk.calendar.country) return desk.calendar;
  const calendar = calendarOf(country);
  if (!calendar.ok) throw new Error(`no calendar for ${country}`);
  return calendar.value;
}

function isOwnDay(state: { receivedAt: Instant; receivedDay: Day; zone: string }): boolean {
  return dayIn(state.receivedAt, state.zone) === state.receivedDay;
}
