// Answers where a case stands today: its due day, the days left, how urgent that is, and whether it may be extended.

import { daysBetween } from '#core/base/day.ts';
import type { Day } from '#core/base/day.ts';

import type { Reading } from './reading.ts';

export type Urgency = 'overdue' | 'critical' | 'soon' | 'on-track';

/** Up to this many days left, a case is critical, or due soon. */
export const urgencyLimits = { critical: 3, soon: 10 } as const;

/**
 * The due day in force. `toldUntil` is the new due day that an extension told the person (GDPR Art. 12(3)); undefined
 * without an extension. The earlier of it and the three months: a promise is kept even when a corrected receipt would
 * give more time, and is no excuse when it gives less.
 */
export function dueDayInForce(reading: Pick<Reading, 'due' | 'extendedDue'>, toldUntil: Day | undefined): Day {
  if (toldUntil === undefined) return reading.due;
  return toldUntil < reading.extendedDue ? toldUntil : reading.extendedDue;
}

/** Calendar days from today to the due day: 0 on the due day itself, negative once overdue. */
export function daysLeft(due: Day, today: Day): number {
  return daysBetween(today, due);
}

/** How near a due day is that lies this many days ahead. */
export function urgencyOf(days: number): Urgency {
  if (days < 0) return 'overdue';
  if (days <= urgencyLimits.critical) return 'critical';
  return days <= urgencyLimits.soon ? 'soon' : 'on-track';
}

/** True while the person can still be told of an extension in time (GDPR Art. 12(3)); the limit's own day counts. */
export function isExtensionOpen(reading: Reading, today: Day): boolean {
  return today <= reading.noticeBy;
}
