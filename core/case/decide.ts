// What an act of the DPO leads to: the events to record, or the obstacle that stands in its way.

import { fail, unreachable } from '#core/base/result.ts';
import type { CaseCommand } from './command.ts';
import type { DecideContext } from './context.ts';
import { decideCourse } from './decide/course.ts';
import { decideEnding, reopen } from './decide/ending.ts';
import { decideIdentity } from './decide/identity.ts';
import { decideRestriction } from './decide/restriction.ts';
import { decideRetention } from './decide/retention.ts';
import { decideRight } from './decide/right.ts';
import { decideSnooze } from './decide/snooze.ts';
import { decideTask } from './decide/task.ts';
import type { Decided } from './decide/checks.ts';
import { handoverGate } from './gate/handover.ts';
import type { CaseState } from './state.ts';

/** Decides without side effects. An accepted act is one or more events; a refused one is an obstacle with its code. */
export function decide(state: CaseState, command: CaseCommand, context: DecideContext): Decided {
  const elsewhere = handoverGate(state);
  if (elsewhere !== undefined && !isAllowedElsewhere(state, command)) return fail(elsewhere);
  if (state.phase !== 'open' && !isAllowedOnceClosed(command))
    return fail({ code: state.phase === 'closed' ? 'case-closed' : 'case-discarded', ref: state.ref });
  switch (command.act) {
    case 'correct-rights':
    case 'correct-receipt':
    case 'correct-persons':
    case 'show-authority':
    case 'note':
    case 'release-mail':
    case 'ask-clarification':
    case 'receive-clarification':
    case 'extend':
      return decideCourse(state, command, context);
    case 'doubt-identity':
    case 'ask-identity':
    case 'receive-identity-document':
    case 'delete-identity-document':
    case 'verify-identity':
    case 'reject-identity':
      return decideIdentity(state, command, context);
    case 'decide':
    case 'answer':
    case 'withdraw-right':
    case 'take-up-again':
    case 'ask-fee':
    case 'settle-fee':
    case 'settle-duty':
      return decideRight(state, command, context);
    case 'plan-tasks':
    case 'add-task':
    case 'assign-task':
    case 'ask-task':
    case 'chase-task':
    case 'finish-task':
    case 'drop-task':
      return decideTask(state, command, context);
    case 'start-restriction':
    case 'lift-restriction':
      return decideRestriction(state, command, context);
    case 'hold':
    case 'release-hold':
    case 'erase':
      return decideRetention(state, command, context);
    case 'snooze-reminder':
      return decideSnooze(state, command, context);
    case 'reopen':
      return reopen(state, command.reason);
    case 'close':
    case 'discard':
      return decideEnding(state, command, context);
    default:
      return unreachable(command);
  }
}

/** A note stays possible at home; what was given back can only be erased here. */
function isAllowedElsewhere({ handover }: CaseState, { act }: CaseCommand): boolean {
  return act === (handover?.side === 'away' ? 'note' : 'erase');
}

/** A closed case can still be kept, erased or reopened, and a restriction outlives the answer. */
function isAllowedOnceClosed({ act }: CaseCommand): boolean {
  return (
    act === 'reopen' ||
    act === 'hold' ||
    act === 'release-hold' ||
    act === 'erase' ||
    act === 'lift-restriction' ||
    act === 'snooze-reminder' ||
    act === 'note'
  );
}
