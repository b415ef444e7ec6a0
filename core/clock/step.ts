// The reasoning behind a due date, one step at a time: each names its article and its days, and carries no words.

import type { Day, Instant } from '#core/base/day.ts';

import type { Holiday } from './holiday.ts';

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
  | { readonly code: 'due'; readonly months: Months; readonly day: Day; readonly safeDay: Day };

export type DayOff = 'saturday' | 'sunday' | 'holiday';
