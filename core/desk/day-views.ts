// The start and the end of a day at the desk: what happened since somebody last looked, and what is still open tonight.

import type { Day, Instant } from '#core/base/day.ts';
import type { Mailbox } from '#core/base/mailbox.ts';
import type { WaitingGround } from './board-views.ts';

/** A mail that came into a case that is open. */
export interface ReplyRow {
  readonly ref: string;
  readonly from: Mailbox;
  readonly receivedDay: Day;
  /** What the person was asked, where the case waits for their word. */
  readonly waiting: WaitingGround | undefined;
}

export interface DayView {
  readonly today: Day;
  /** When somebody last looked before they came back; undefined on the first day. */
  readonly since: Instant | undefined;
  readonly sinceDay: Day | undefined;
  /** Open cases whose day passed since then. */
  readonly becameOverdue: number;
  /** Open cases that fall due today, where that was still ahead then. */
  readonly dueToday: number;
  /** Open cases that came within a week of their day since then. */
  readonly cameNear: number;
  /** Messages stored since then. */
  readonly cameIn: number;
  /** Those of them that came into an open case, newest first, at most 6. */
  readonly replies: readonly ReplyRow[];
  readonly tonight: Tonight;
}

/** What a person looks at before they leave. */
export interface Tonight {
  readonly tray: number;
  /** The cases of letters that are still drafts, oldest first; one that has two is named twice. */
  readonly letterDrafts: readonly string[];
  readonly dueToday: readonly string[];
  /** The next day on which the controller works. */
  readonly nextDay: Day;
  /** References of the cases due on it or on the days off before it. */
  readonly dueNext: readonly string[];
}
