// What the deadline board shows: the open cases with all that their month tracks need, and the load of the coming weeks.

import type { Day } from '#core/base/day.ts';
import type { HolidayNames } from '#core/clock/holiday.ts';
import type { SuspensionGround } from '#core/clock/suspension.ts';
import type { Right } from '#core/law/right.ts';
import type { CaseObstacle } from '#core/case/obstacle.ts';
import type { ReceiptEvidence } from '#core/case/receipt.ts';
import type { Phase } from '#core/case/state.ts';
import type { Reading } from '#core/clock/reading.ts';
import type { CaseRow, JournalRow } from './views.ts';

/** Why nobody here can go on: the person was asked who they are, what they mean, or to pay (GDPR Art. 12(5) and (6)). */
export type WaitingGround = SuspensionGround | 'fee';

/** Lanes go by time; `waiting` holds those where the next word is the person's, unless they are overdue or due within three days. */
export const boardLanes = ['overdue', 'soonest', 'this-week', 'next-week', 'later', 'waiting'] as const;

/** soonest: today and the two days after it. Weeks are ISO 8601 weeks, from Monday. */
export type BoardLane = (typeof boardLanes)[number];

/** The one act that a case wants next; the board offers it as a button. */
export type NextAct = 'acknowledge' | 'settle-identity' | 'decide' | 'extend-or-answer' | 'answer' | 'close';

export interface BoardRow extends CaseRow {
  readonly lane: BoardLane;
  /** Three months after receipt: the latest day that an extension can reach (GDPR Art. 12(3)). */
  readonly extendedDue: Day;
  /** The last day to tell of an extension has not passed, and none was told. */
  readonly isExtensionOpen: boolean;
  readonly waiting: { readonly ground: WaitingGround; readonly since: Day } | undefined;
  /** When the person was asked who they are or what they mean, and answered; the month track hatches these days. */
  readonly pauses: readonly { readonly from: Day; readonly until: Day | undefined }[];
  readonly nextAct: NextAct;
}

export interface WorkloadWeek {
  /** ISO 8601 week number. */
  readonly week: number;
  /** Its Monday. */
  readonly from: Day;
  readonly due: number;
  /** A case with several rights counts once, by its first right in the order of the articles. */
  readonly byRight: readonly { readonly right: Right; readonly due: number }[];
  /** Days of that week, Monday to Friday, on which the controller does not work. */
  readonly holidays: readonly Day[];
}

export interface BoardView {
  readonly today: Day;
  /** Every open case, soonest day first. */
  readonly cases: readonly BoardRow[];
  /** Eight weeks from the current one. */
  readonly workload: readonly WorkloadWeek[];
  /** Median of cases closed per week over the last twelve whole weeks; undefined before four weeks since the first closing. */
  readonly usualPerWeek: number | undefined;
  /** Public holidays of the home controller in the months that the board shows. */
  readonly holidays: readonly { readonly day: Day; readonly names: HolidayNames }[];
}

/** Why a case has the dates that it has. */
export interface WhyView {
  readonly ref: string;
  readonly controller: string;
  readonly phase: Phase;
  readonly receivedDay: Day;
  /** The day in force. */
  readonly due: Day;
  readonly reading: Reading;
  readonly isExtended: boolean;
  readonly evidence: ReceiptEvidence;
  /** Why it cannot be extended now, on an open case. */
  readonly extendBlocked: CaseObstacle | undefined;
  /** What persons did that moved a date, or paused the clock; oldest first. */
  readonly history: readonly JournalRow[];
}
