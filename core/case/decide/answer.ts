// The answer: the moment at which the person is told what was decided and done. Every gate of the law stands here.

import { fail, ok } from '#core/base/result.ts';
import { inLegalOrder } from '#core/law/right.ts';
import type { RightCommand } from '../command.ts';
import type { DecideContext } from '../context.ts';
import { completionGate, disclosureGate, feeGate } from '../gate/answer.ts';
import { notIdentifiableGate, refusalTimeGate } from '../gate/refusal.ts';
import type { CaseObstacle } from '../obstacle.ts';
import type { CaseState } from '../state.ts';
import { happenedOn, openWorkOf, type Decided } from './checks.ts';

type AnswerCommand = Extract<RightCommand, { act: 'answer' }>;

export function answer(state: CaseState, command: AnswerCommand, context: DecideContext): Decided {
  const rights = inLegalOrder(command.rights);
  if (rights.length === 0) return fail({ code: 'rights-missing' });
  const on = happenedOn(state, command.on, context);
  if (!on.ok) return on;
  let isRefusal = false;
  for (const right of rights) {
    const work = openWorkOf(state, right);
    if (!work.ok) return work;
    const { decision } = work.value;
    if (decision === undefined) return fail({ code: 'decision-missing', right });
    const isRefused = decision.kind === 'refused' || decision.kind === 'partly-granted';
    isRefusal ||= isRefused;
    // The ground must still hold when it is told: who has shown who they are since then is identifiable.
    const isUnidentified = 'refusal' in decision && decision.refusal.ground === 'not-identifiable';
    const blocked: CaseObstacle | undefined =
      (isUnidentified ? notIdentifiableGate(state) : undefined) ??
      (isRefused ? refusalTimeGate(on.value, command.lateReason, context) : undefined) ??
      (decision.kind === 'refused'
        ? undefined
        : (feeGate(state, right) ??
          disclosureGate(state, right, on.value) ??
          completionGate(state, right, decision.kind, command.format)));
    if (blocked !== undefined) return fail(blocked);
  }
  const isLateRefusal = isRefusal && on.value > context.reading.noticeBy;
  return ok([
    {
      act: 'case.answered',
      rights,
      answer: { on: on.value, channel: command.channel, format: command.format },
      lateReason: isLateRefusal ? command.lateReason?.trim() : undefined,
      reading: context.reading,
    },
  ]);
}
