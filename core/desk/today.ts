// Which day it is for the controller.

import { dayIn, type Day } from '#core/base/day.ts';
import type { Desk } from './ports.ts';

/** Today in the controller's zone. */
export function todayOf(desk: Desk): Day {
  return dayIn(desk.now(), desk.controller.zone);
}
