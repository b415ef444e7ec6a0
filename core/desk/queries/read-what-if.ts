// What if: the clock for another receipt, another country, an extension or a pause, without touching any case.

import type { Day } from '#core/base/day.ts';
import { fail, ok, type Result } from '#core/base/result.ts';
import { calendarOf } from '#core/clock/calendar.ts';
import { isReadable, readClockFromDay, type Reading } from '#core/clock/reading.ts';
import { checkSuspension, type Suspension } from '#core/clock/suspension.ts';
import type { Obstacle } from '../obstacle.ts';
import type { Desk } from '../ports.ts';
import { todayOf } from '../today.ts';

export interface WhatIf {
  readonly receivedDay: Day;
  readonly country: string;
  readonly isExtended: boolean;
  readonly suspension?: Suspension | undefined;
  /** Takes the days along that this controller added, if it acts in that country. */
  readonly controller?: string | undefined;
}

export function readWhatIf(desk: Desk, input: WhatIf): Result<Reading, Obstacle> {
  const { receivedDay, country, isExtended, suspension } = input;
  if (!isReadable(receivedDay)) return fail({ code: 'receipt-out-of-range', day: receivedDay });
  const fault = suspension && checkSuspension(suspension, receivedDay);
  if (suspension !== undefined && fault === 'asked-before-receipt')
    return fail({ code: 'day-before-receipt', day: suspension.askedOn, receivedDay });
  if (suspension !== undefined && fault !== undefined)
    return fail({
      code: 'day-before-receipt',
      day: suspension.answeredOn ?? receivedDay,
      receivedDay: suspension.askedOn,
    });
  const controller = input.controller === undefined ? undefined : desk.controllers.byId(input.controller);
  const calendar = calendarOf(country, controller?.country === country ? controller.addedDays : []);
  if (!calendar.ok) return fail({ code: 'country-unknown', country });
  const suspensions = suspension === undefined ? [] : [suspension];
  return ok(readClockFromDay({ receivedDay, calendar: calendar.value, isExtended, suspensions, asOf: todayOf(desk) }));
}
