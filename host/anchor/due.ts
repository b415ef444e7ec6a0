// When anchors are due: often enough that little can be rewritten, seldom enough that nobody's mailbox fills.

import { epochOf, type Instant } from '#core/base/day.ts';

const hour = 3_600_000;

const anchorEvery = 24 * hour;
/** Lines after which an anchor does not wait for the day to pass. */
const anchorAfterLines = 500;
/** All anchors are read again so often, and not only the new ones. */
export const wholeLookEvery = 7 * 24 * hour;
/** On a connection that stays, the folder is read again so often. */
export const lookEvery = 6 * hour;

/** True also where the clock went back: what was is then unknown. */
export function isOlder(then: Instant | undefined, now: Instant, milliseconds: number): boolean {
  if (then === undefined) return true;
  const age = epochOf(now) - epochOf(then);
  return age < 0 || age >= milliseconds;
}

/** @param work lines since the last anchor that the log did not write about itself */
export function isAnchorDue(last: Instant | undefined, now: Instant, work: number): boolean {
  return work >= anchorAfterLines || (work > 0 && isOlder(last, now, anchorEvery));
}
