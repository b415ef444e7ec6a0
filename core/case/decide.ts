// What an act of the DPO leads to: the events to record, or the obstacle that stands in its way.

import type { Day } from '#core/base/day.ts';
import { fail, ok, unreachable, type Result } from '#core/base/result.ts';
import { inLegalOrder } from '#core/law/right.ts';
import type { CaseCommand } from './command.ts';
import type { CaseEvent } from './event.ts';
import type { CaseObstacle } from './obstacle.ts';
import type { CaseState } from './state.ts';

/** What the clock says of the case today; the caller reads it, so that deciding stays free of calendars. */
export interface ClockFacts {
  readonly today: Day;
  /** Last day on which an extension can still be announced (GDPR Art. 12(3)). */
  readonly noticeBy: Day;
  readonly extendedDue: Day;
}

type Decision = Result<readonly CaseEvent[], CaseObstacle>;

/** Decides without side effects. An accepted act is one or more events; a refused one is an obstacle with its code. */
export function decide(state: CaseState, command: CaseCommand, clock: ClockFacts): Decision {
  if (command.act === 'reopen') return reopen(state, command.reason);
  if (state.phase !== 'open') return fail({ code: 'case-closed', ref: state.ref });
  switch (command.act) {
    case 'correct-rights':
      if (command.rights.length === 0) return fail({ code: 'rights-missing' });
      return withReason(command.reason, (reason) => ({
        act: 'case.rights-corrected',
        rights: inLegalOrder(command.rights),
        reason,
      }));
    case 'doubt-identity':
      // GDPR Art. 12(6): only reasonable doubts, so the ground is stated before anything is asked.
      if (state.identity === 'doubted') return fail({ code: 'identity-already-doubted' });
      return withReason(command.ground, (ground) => ({ act: 'case.identity-doubted', ground }));
    case 'verify-identity':
      if (state.identity !== 'doubted') return fail({ code: 'identity-not-doubted' });
      return withReason(command.method, (method) => ({ act: 'case.identity-verified', method }));
    case 'extend':
      return extend(state, command, clock);
    case 'release-mail':
      if (!state.messageIds.includes(command.messageId))
        return fail({ code: 'message-not-in-case', id: command.messageId });
      if (state.messageIds[0] === command.messageId) return fail({ code: 'message-is-first', id: command.messageId });
      return withReason(command.reason, (reason) => ({
        act: 'case.mail-released',
        messageId: command.messageId,
        reason,
      }));
    case 'close':
      // GDPR Art. 12(3)-(4): silence is no ending; one that has no name of its own is told in words.
      if (command.outcome === 'other' && command.note.trim() === '') return fail({ code: 'outcome-missing' });
      return ok([{ act: 'case.closed', outcome: command.outcome, note: command.note.trim() }]);
    case 'discard':
      return withReason(command.reason, (reason) => ({ act: 'case.discarded', reason }));
    default:
      return unreachable(command);
  }
}

/** GDPR Art. 12(3): once, to three months in total, with its reasons, told within the first month. */
function extend(state: CaseState, command: Extract<CaseCommand, { act: 'extend' }>, clock: ClockFacts): Decision {
  if (state.extension !== undefined) return fail({ code: 'already-extended', until: state.extension.until });
  if (clock.today > clock.noticeBy) return fail({ code: 'extension-too-late', noticeBy: clock.noticeBy });
  return withReason(command.reason, (reason) => ({
    act: 'case.extended',
    ground: command.ground,
    reason,
    until: clock.extendedDue,
  }));
}

function reopen(state: CaseState, reason: string): Decision {
  if (state.phase !== 'closed') return fail({ code: 'case-not-closed', ref: state.ref });
  return withReason(reason, (text) => ({ act: 'case.reopened', reason: text }));
}

function withReason(text: string, event: (reason: string) => CaseEvent): Decision {
  const reason = text.trim();
  return reason === '' ? fail({ code: 'reason-missing' }) : ok([event(reason)]);
}
