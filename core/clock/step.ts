// The reasoning behind a due date, one step at a time: each names its article and its days, and carries no words.

import type { Day, Instant } from '#core/base/day.ts';

import type { Holiday } from './holiday.ts';
import type { SuspensionGround } from './suspension.ts';

/** The period that a step belongs to: the month, or the three months that an extension makes of it. */
export type Months = 1 | 3;

/** A step with its article, cited in English: `GDPR Art. 12(3)`, `Reg. 1182/71 Art. 3(4)`. */
export type Step = { readonly article: string } & Reasoning;

type Reasoning =
  /** The request reached the controller on `day`: the date of the moment `at` in the legal time of `zone`. */
  | { readonly code: 'received'; readonly day: Day; readonly at?: Instant; readonly zone?: string }
  /** The day of receipt is outside the period; `firstDay` is the first one inside. */
  | { readonly code: 'event-day-not-counted'; readonly day: Day; readonly firstDay: Day }
  /** The period from `from` ends on `day`, which has the same number in its month. */
  | { readonly code: 'same-date'; readonly months: Months; readonly from: Day; readonly day: Day }
  /** No such date in that month: the period from `from` ends on the month's last day, `day`. */
  | { readonly code: 'month-end'; readonly months: Months; readonly from: Day; readonly day: Day }
  /** `day` is a working day: the period ends there. */
  | { readonly code: 'not-rolled'; readonly months: Months; readonly day: Day }
  /** The period cannot end on `skipped` and goes on to the end of `to`, the next working day; a step for each day. */
  | {
      readonly code: 'rolled';
      readonly months: Months;
      readonly skipped: Day;
      readonly because: DayOff;
      /** Also given for a weekend day that is a holiday as well. */
      readonly holiday?: Holiday;
      readonly to: Day;
    }
  /** An extension and its reasons must be told by `day`; on `safeDay`, the month without a roll, nobody can argue. */
  | { readonly code: 'notice-by'; readonly day: Day; readonly safeDay: Day }
  /** The conclusion: the due day in force, of the month or of the extended period. */
  | { readonly code: 'due'; readonly months: Months; readonly day: Day; readonly safeDay: Day }
  /** Asked on `day`, after `latest`, the last of `promptDays` calendar days after receipt: no suspension to argue for. */
  | {
      readonly code: 'suspension-not-arguable';
      readonly ground: SuspensionGround;
      readonly day: Day;
      readonly latest: Day;
      readonly promptDays: number;
    }
  | Suspended;

/** The steps that lead to the arguable dates; none of them is among those that lead to the safe ones. */
type Suspended =
  /** Asked on `from`, complete on `day`: a pause of so many days. */
  | {
      readonly code: 'suspended';
      readonly ground: SuspensionGround;
      readonly from: Day;
      readonly day: Day;
      readonly days: number;
    }
  /** Asked on `from`, and not complete as of `day`: so many days up to now. */
  | {
      readonly code: 'suspension-running';
      readonly ground: SuspensionGround;
      readonly from: Day;
      readonly day: Day;
      readonly days: number;
    }
  /** More than one pause, the last until `day`: so many days together, those in two pauses counted once. */
  | { readonly code: 'suspension-total'; readonly day: Day; readonly days: number }
  /** The days of the pauses, added to the nominal end `from`: the suspended period ends on `day`, before any roll. */
  | {
      readonly code: 'days-added';
      readonly months: Months;
      readonly from: Day;
      readonly days: number;
      readonly day: Day;
    }
  /** The conclusion: the arguable due day, beside the one that holds without the suspension. */
  | { readonly code: 'arguable-due'; readonly months: Months; readonly day: Day; readonly safeDay: Day };

export type DayOff = 'saturday' | 'sunday' | 'holiday';
