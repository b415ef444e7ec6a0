// Puts a reminder of a case off: with a reason, never beyond the day that it is about.

import { fail } from '#core/base/result.ts';
import type { SnoozeCommand } from '../command.ts';
import type { DecideContext } from '../context.ts';
import { latestSnooze } from '../gate/snooze.ts';
import { isDeskReminder, type ReminderKind } from '../reminder-kind.ts';
import type { CaseState } from '../state.ts';
import { withReason, type Decided } from './checks.ts';

export function decideSnooze(state: CaseState, command: SnoozeCommand, context: DecideContext): Decided {
  const { reminder, until } = command;
  const { today, due, reading } = context;
  if (state.phase !== 'open' && !outlives(state, reminder))
    return fail({ code: state.phase === 'closed' ? 'case-closed' : 'case-discarded', ref: state.ref });
  if (isDeskReminder(reminder)) return fail({ code: 'reminder-not-of-case', reminder });
  const latest = latestSnooze(state, reminder, { today, due, noticeBy: reading.noticeBy });
  if (latest === undefined)
    return fail({ code: 'snooze-too-near', due: reminder === 'notice' ? reading.noticeBy : due });
  if (until <= today) return fail({ code: 'snooze-in-past', day: until });
  if (until > latest) return fail({ code: 'snooze-too-long', latest });
  return withReason(command.reason, (reason) => ({ act: 'case.reminder-snoozed', reminder, until, reason }));
}

/** Of a closed case the desk reminds only for its hold, and of an answer that came back. */
function outlives({ phase }: CaseState, reminder: ReminderKind): boolean {
  return phase === 'closed' && (reminder === 'hold-review' || reminder === 'letter-stuck');
}
