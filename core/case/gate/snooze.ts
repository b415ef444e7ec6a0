// How long may a reminder be put off? To the day before what it reminds of, so that no deadline ever passes unsaid (GDPR Art. 12(3)).

import { addDays, type Day } from '#core/base/day.ts';
import type { ReminderKind } from '../reminder-kind.ts';
import { isSettled } from '../right-work.ts';
import type { CaseState } from '../state.ts';

/** Where no deadline limits it, as once the person has been answered. In days. */
const longestSnooze = 30;

export interface SnoozeDates {
  readonly today: Day;
  /** The day in force on which the person must be answered. */
  readonly due: Day;
  /** The last day to tell of an extension. */
  readonly noticeBy: Day;
}

/**
 * The last day on which a reminder of this kind that is put off comes again; undefined where it cannot be put off any more. What
 * looms tomorrow is not put off; what is late, or of another kind in the last two days, only to tomorrow.
 */
export function latestSnooze(
  state: CaseState,
  kind: ReminderKind,
  { today, due, noticeBy }: SnoozeDates,
): Day | undefined {
  const tomorrow = addDays(today, 1);
  if (kind === 'overdue') return tomorrow;
  if (kind === 'due' || kind === 'notice') {
    const dayBefore = addDays(kind === 'due' ? due : noticeBy, -1);
    return dayBefore > today ? dayBefore : undefined;
  }
  if (state.phase !== 'open' || Object.values(state.work).every(isSettled)) return addDays(today, longestSnooze);
  const dayBefore = addDays(due, -1);
  return dayBefore > tomorrow ? dayBefore : tomorrow;
}

/** The first day on which a snooze gives way, whatever it was granted for: a day that moved forward takes it along. */
export function endOfSnooze(until: Day, kind: ReminderKind, { due, noticeBy }: Omit<SnoozeDates, 'today'>): Day {
  const limit = kind === 'due' ? addDays(due, -1) : kind === 'notice' ? addDays(noticeBy, -1) : undefined;
  return limit !== undefined && limit < until ? limit : until;
}
