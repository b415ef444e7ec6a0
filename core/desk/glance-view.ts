// What can be seen without opening the window: badge, tray, and the notification of the morning. References, never names.

import type { Day } from '#core/base/day.ts';

export interface GlanceDeadline {
  readonly ref: string;
  readonly due: Day;
  readonly daysLeft: number;
}

export interface GlanceView {
  readonly today: Day;
  readonly overdue: number;
  readonly dueToday: number;
  /** The next three deadlines, soonest first. */
  readonly next: readonly GlanceDeadline[];
  readonly trayRequests: number;
  /** Overdue or due within three days, soonest first, at most twenty: what the notices speak of. */
  readonly pressing: readonly GlanceDeadline[];
  /** Cases that a mail answers which still waits for a person, each once. */
  readonly heldReplies: readonly string[];
  /** Cases in which the person was asked something and has written since. */
  readonly answers: readonly string[];
}

/** What the badge counts: only what cannot wait until tomorrow. */
export function badgeCount({ overdue, dueToday }: GlanceView): number {
  return overdue + dueToday;
}

/** The badge in signs; empty for nothing, and no longer than a small circle holds. */
export function badgeText(glance: GlanceView): string {
  const count = badgeCount(glance);
  return count === 0 ? '' : count > 99 ? '99+' : String(count);
}
