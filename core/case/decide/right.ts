// Acts on one right of a case: its decision, its fee, its checklist, its withdrawal.

import { fail, ok, unreachable } from '#core/base/result.ts';
import { dutyRule } from '#core/law/duty.ts';
import { exceptionRule } from '#core/law/exception.ts';
import { inLegalOrder } from '#core/law/right.ts';
import type { RightCommand } from '../command.ts';
import type { DecideContext } from '../context.ts';
import { feeGate } from '../gate/answer.ts';
import { abuseGate, feeTimeGate, groundGate, remediesOf } from '../gate/refusal.ts';
import type { Decision } from '../refusal.ts';
import type { CaseState } from '../state.ts';
import { answer } from './answer.ts';
import { openWorkOf, withReason, workOf, type Decided } from './checks.ts';

export function decideRight(state: CaseState, command: RightCommand, context: DecideContext): Decided {
  switch (command.act) {
    case 'decide':
      return decideOn(state, command, context);
    case 'answer':
      return answer(state, command, context);
    case 'withdraw-right':
      return withdraw(state, command);
    case 'take-up-again': {
      const found = workOf(state, command.right);
      if (!found.ok) return found;
      const { answer: told, withdrawn } = found.value;
      if (told === undefined && withdrawn === undefined)
        return fail({ code: 'right-not-settled', right: command.right });
      return withReason(command.reason, (reason) => ({ act: 'case.right-taken-up', right: command.right, reason }));
    }
    case 'ask-fee':
      return askFee(state, command, context);
    case 'settle-fee': {
      const found = workOf(state, command.right);
      if (!found.ok) return found;
      const { fee } = found.value;
      if (fee === undefined || fee.settled !== undefined) return fail({ code: 'fee-not-asked', right: command.right });
      return ok([{ act: 'case.fee-settled', right: command.right, how: command.how }]);
    }
    case 'settle-duty':
      return settleDuty(state, command);
    default:
      return unreachable(command);
  }
}

type Of<Act extends RightCommand['act']> = Extract<RightCommand, { act: Act }>;

function decideOn(state: CaseState, command: Of<'decide'>, context: DecideContext): Decided {
  const { right, kind } = command;
  const work = openWorkOf(state, right);
  if (!work.ok) return work;
  const note = command.note.trim();
  const decided = (decision: Decision): Decided => ok([{ act: 'case.right-decided', right, decision }]);
  // A refusal may follow an unpaid fee; acting may not, for then the fee was none.
  const unpaid = kind === 'refused' ? undefined : feeGate(state, right);
  if (unpaid !== undefined) return fail(unpaid);
  if (kind === 'granted' || kind === 'no-data-held') return decided({ kind, note });
  const { ground } = command;
  if (ground === undefined) return fail({ code: 'ground-missing' });
  // What belongs to another ground or another right is no part of this refusal, and no letter may name it.
  const exception = ground === 'exception' ? command.exception : undefined;
  const concerns = right === 'objection' ? command.concerns : undefined;
  const facts = (command.facts ?? '').trim();
  // The burden of proof is the controller's (GDPR Art. 12(5)): a ground without facts is none.
  if (facts === '') return fail({ code: 'facts-missing' });
  const blocked = groundGate(
    state,
    { right, kind },
    { ground, exception, concerns },
    exception && exceptionRule(exception).right,
  );
  if (blocked !== undefined) return fail(blocked);
  const remedies = remediesOf(context.profile);
  if (remedies === undefined) return fail({ code: 'remedies-missing', controller: context.profile.name });
  const refusal = { ground, exception, concerns, facts, remedies };
  return decided(kind === 'refused' ? { kind, refusal } : { kind, note, refusal });
}

function withdraw(state: CaseState, { rights, note }: Of<'withdraw-right'>): Decided {
  if (rights.length === 0) return fail({ code: 'rights-missing' });
  for (const right of rights) {
    const work = openWorkOf(state, right);
    if (!work.ok) return work;
  }
  return withReason(note, (text) => ({ act: 'case.right-withdrawn', rights: inLegalOrder(rights), note: text }));
}

/** GDPR Art. 12(5): a reasonable fee instead of a refusal, only where the request is manifestly unfounded or excessive. */
function askFee(state: CaseState, command: Of<'ask-fee'>, context: DecideContext): Decided {
  const { right, ground } = command;
  const work = openWorkOf(state, right);
  if (!work.ok) return work;
  if (work.value.fee !== undefined) return fail({ code: 'fee-already-asked', right });
  const blocked = feeTimeGate(context) ?? abuseGate(right);
  if (blocked !== undefined) return fail(blocked);
  const facts = command.facts.trim();
  const amount = command.amount.trim();
  if (facts === '' || amount === '') return fail({ code: 'facts-missing' });
  return ok([{ act: 'case.fee-asked', right, ground, facts, amount, on: context.today }]);
}

/** A duty that always applies can be done, not waved away; one that may not arise says why it does not. */
function settleDuty(state: CaseState, { duty, state: settled, note }: Of<'settle-duty'>): Decided {
  const { right, need } = dutyRule(duty);
  const work = openWorkOf(state, right);
  if (!work.ok) return work;
  const text = note.trim();
  if (settled === 'not-applicable') {
    if (need === 'always') return fail({ code: 'duty-applies', duty });
    if (text === '') return fail({ code: 'reason-missing' });
  }
  return ok([{ act: 'case.duty-settled', right, duty, state: settled, note: text }]);
}
