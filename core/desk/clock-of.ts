// The clock of a case or of a message that may become one.

import { dayIn, type Day, type Instant } from '#core/base/day.ts';
import type { CaseState } from '#core/case/state.ts';
import { calendarOf } from '#core/clock/calendar.ts';
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
export function clockOfCase(state: CaseState): Reading {
  const calendar = calendarOf(state.country);
  if (!calendar.ok) throw new Error(`no calendar for ${state.country}`);
  const isExtended = state.extension !== undefined;
  return isOwnDay(state)
    ? readClock({ receivedAt: state.receivedAt, zone: state.zone, calendar: calendar.value, isExtended })
    : readClockFromDay({ receivedDay: state.receivedDay, calendar: calendar.value, isExtended });
}

function isOwnDay(state: { receivedAt: Instant; receivedDay: Day; zone: string }): boolean {
  return dayIn(state.receivedAt, state.zone) === state.receivedDay;
}
