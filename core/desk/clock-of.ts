// The clock of a case or of a message that may become one.

import { dayIn, type Day, type Instant } from '#core/base/day.ts';
import type { DecideContext } from '#core/case/context.ts';
import type { CaseState } from '#core/case/state.ts';
import { dueDayInForce } from '#core/clock/deadline.ts';
import { readClock, readClockFromDay, type Reading } from '#core/clock/reading.ts';
import { checkSuspension } from '#core/clock/suspension.ts';
import type { ControllerProfile } from '#core/law/controller.ts';
import { controllerOfCase } from './controller-of.ts';
import type { Desk } from './ports.ts';
import { todayOf } from './today.ts';

/** The reading of a message if it is a request to this controller: from its receipt, by its calendar and zone. */
export function clockOfReceipt(desk: Desk, { id, zone }: ControllerProfile, receivedAt: Instant): Reading {
  return readClock({ receivedAt, zone, calendar: desk.controllers.calendarOf(id) });
}

/**
 * The reading of a case, by the country and zone that it was opened with: a controller that moves takes its old cases along
 * as they are. A day that the controller adds counts for its open cases too. Throws for a country or controller unknown here.
 */
export function clockOfCase(desk: Desk, state: CaseState): Reading {
  const { receivedAt, receivedDay, zone } = state;
  const input = {
    calendar: desk.controllers.calendarOf(state.controller, state.country),
    isExtended: state.extension !== undefined,
    // A corrected receipt may lie after an ask: then that ask can pause nothing.
    suspensions: state.suspensions.filter((one) => checkSuspension(one, receivedDay) === undefined),
    asOf: todayOf(desk, state),
  };
  // A moment that lies on another day than the case's own was corrected by a person; without one, the day is all there is.
  return receivedAt !== undefined && dayIn(receivedAt, zone) === receivedDay
    ? readClock({ receivedAt, zone, ...input })
    : readClockFromDay({ receivedDay, ...input });
}

export type CaseDates = Pick<Reading, 'due' | 'extendedDue' | 'noticeBy'>;

/** The dates of many cases: those received on one day by one controller are read once. A suspension moves none of them. */
export function datesOfCases(
  desk: Desk,
): (state: Pick<CaseState, 'controller' | 'country' | 'receivedDay'>) => CaseDates {
  const known = new Map<string, CaseDates>();
  return ({ controller, country, receivedDay }) => {
    const key = `${controller} ${country} ${receivedDay}`;
    const dates =
      known.get(key) ?? readClockFromDay({ receivedDay, calendar: desk.controllers.calendarOf(controller, country) });
    known.set(key, dates);
    return dates;
  };
}

/** The day by which the person must be answered: the month, or what an extension promised. */
export function dueOfCase(state: CaseState, reading: CaseDates): Day {
  return dueDayInForce(reading, state.extension?.until);
}

/** What deciding an act on this case needs of the desk. */
export function contextOf(desk: Desk, state: CaseState): DecideContext {
  const reading = clockOfCase(desk, state);
  return {
    today: todayOf(desk, state),
    reading,
    due: dueOfCase(state, reading),
    profile: controllerOfCase(desk, state),
  };
}
