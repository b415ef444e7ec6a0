// How a case ends: with an answer to every right, a withdrawal, or an end that is recorded in words. Never by silence.

import { fail, ok } from '#core/base/result.ts';
import type { CaseEvent } from '../case-event.ts';
import type { EndCommand } from '../command.ts';
import type { DecideContext } from '../context.ts';
import { closingGate } from '../gate/ending.ts';
import { evolveRights } from '../evolve-rights.ts';
import { outcomeOfAll } from '../outcome.ts';
import { isSettled } from '../right-work.ts';
import type { CaseState } from '../state.ts';
import { withReason, type Decided } from './checks.ts';
import { deletionsOf } from './identity.ts';

export function decideEnding(
  state: CaseState,
  command: Exclude<EndCommand, { act: 'reopen' }>,
  context: DecideContext,
): Decided {
  const ending = command.act === 'close' ? close(state, command, context) : discard(state, command.reason, context);
  // No identity document outlives its case (EDPB Guidelines 01/2022 §79).
  return ending.ok ? ok([...deletionsOf(state), ...ending.value]) : ending;
}

export function reopen(state: CaseState, reason: string): Decided {
  if (state.phase === 'discarded') return fail({ code: 'case-discarded', ref: state.ref });
  if (state.phase !== 'closed') return fail({ code: 'case-not-closed', ref: state.ref });
  return withReason(reason, (text) => ({ act: 'case.reopened', reason: text }));
}

/** For a case that was opened by mistake; one in which the person was told something is none. */
function discard(state: CaseState, stated: string, { today: on }: DecideContext): Decided {
  const isTold = state.extension !== undefined || Object.values(state.work).some(({ answer, fee }) => answer ?? fee);
  if (isTold) return fail({ code: 'case-told', ref: state.ref });
  return withReason(stated, (reason) => ({ act: 'case.discarded', reason, on }));
}

/** GDPR Art. 12(3)-(4): silence is no ending. */
function close(state: CaseState, command: Extract<EndCommand, { act: 'close' }>, { today }: DecideContext): Decided {
  const note = command.note.trim();
  const closed = (outcome: Extract<CaseEvent, { act: 'case.closed' }>['outcome']): CaseEvent => ({
    act: 'case.closed',
    outcome,
    note,
    on: today,
  });
  const unanswered = closingGate(state);
  if (unanswered === undefined) {
    const outcome = outcomeOfAll(Object.values(state.work)) ?? 'other';
    return command.outcome === undefined || command.outcome === outcome
      ? ok([closed(outcome)])
      : fail({ code: 'outcome-contradicts', outcome });
  }
  if (command.outcome !== 'withdrawn' && command.outcome !== 'other') return fail(unanswered);
  // Without a name of its own, or on the person's word, an end is told in words.
  if (note === '') return fail({ code: 'outcome-missing' });
  if (command.outcome === 'other') return ok([closed('other')]);
  const rights = state.rights.filter((right) => {
    const work = state.work[right];
    return work === undefined || !isSettled(work);
  });
  const withdrawn = { act: 'case.right-withdrawn', rights, note } as const;
  const { work } = evolveRights(state, withdrawn);
  return ok([withdrawn, closed(outcomeOfAll(Object.values(work)) ?? 'withdrawn')]);
}
