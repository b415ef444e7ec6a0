// Answers where a case stands today: its due day, the days left, how urgent that is, and whether it may be extended.

import { daysBetween } from '#core/base/day.ts';
import type { Day } from '#core/base/day.ts';

import type { Reading } from './reading.ts';

export type Urgency = 'overdue' | 'critical' | 'soon' | 'on-track';

/** Up to this many days left, a case is critical, or due soon. */
export const urgencyLimits = { critical: 3, soon: 10 } as const;

/** The due day in force. */
export function dueDay(reading: Reading, isExtended: boolean): Day {
  return isExtended ? reading.extendedDue : reading.due;
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
