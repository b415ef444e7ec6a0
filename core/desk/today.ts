// Which day it is for the controller.

import { dayIn, type Day } from '#core/base/day.ts';
import type { Desk } from './ports.ts';

/** Today in the zone of a controller or of a case; in that of the home controller for the desk itself. */
export function todayOf(desk: Desk, place: { readonly zone: string } = desk.controllers.home()): Day {
  return dayIn(desk.now(), place.zone);
}
