// What can be seen without opening the window: badge, tray, and the notification of the morning. References, never names.

import type { Day } from '#core/base/day.ts';

export interface GlanceView {
  readonly today: Day;
  readonly overdue: number;
  readonly dueToday: number;
  /** The next three deadlines, soonest first. */
  readonly next: readonly { readonly ref: string; readonly due: Day; readonly daysLeft: number }[];
  readonly trayRequests: number;
}
