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
  /** Every pause that counts; none where absent. */
  readonly suspensions?: readonly Suspension[] | undefined;
  /** Takes the days along that this controller added, if it acts in that country. */
  readonly controller?: string | undefined;
}

export function readWhatIf(desk: Desk, input: WhatIf): Result<Reading, Obstacle> {
  const { receivedDay, country, isExtended, suspensions = [] } = input;
  if (!isReadable(receivedDay)) return fail({ code: 'receipt-out-of-range', day: receivedDay });
  for (const { askedOn, answeredOn, ...rest } of suspensions) {
    const fault = checkSuspension({ askedOn, answeredOn, ...rest }, receivedDay);
    if (fault === 'asked-before-receipt') return fail({ code: 'day-before-receipt', day: askedOn, receivedDay });
    if (fault !== undefined)
      return fail({ code: 'day-before-receipt', day: answeredOn ?? receivedDay, receivedDay: askedOn });
  }
  const controller = input.controller === undefined ? undefined : desk.controllers.byId(input.controller);
  const calendar = calendarOf(country, controller?.country === country ? controller.addedDays : []);
  if (!calendar.ok) return fail({ code: 'country-unknown', country });
  return ok(readClockFromDay({ receivedDay, calendar: calendar.value, isExtended, suspensions, asOf: todayOf(desk) }));
}
