// What a letter is about where nobody says more: its rights, and the act that is recorded when it leaves.

import type { CaseCommand } from '#core/case/command.ts';
import type { LetterKind } from '#core/case/letter-kind.ts';
import type { DecisionKind } from '#core/case/refusal.ts';
import { isSettled } from '#core/case/right-work.ts';
import type { CaseState } from '#core/case/state.ts';
import type { Right } from '#core/law/right.ts';
import { informsRecipients } from '#core/law/task-kind.ts';

const told: Readonly<Partial<Record<LetterKind, readonly DecisionKind[]>>> = {
  refusal: ['refused', 'partly-granted'],
  completion: ['granted', 'partly-granted', 'refused', 'no-data-held'],
  'no-data': ['no-data-held'],
};

/** An answer is about the rights that were decided so and not told yet; every other letter about all of the case's. */
export function rightsFor(state: CaseState, kind: LetterKind): readonly Right[] {
  if (kind === 'recipients-notice') return state.rights.filter(informsRecipients);
  const kinds = told[kind];
  if (kinds === undefined) return state.rights;
  const decided = (isOpen: boolean) =>
    state.rights.filter((right) => {
      const work = state.work[right];
      const decision = work?.decision?.kind;
      return decision !== undefined && kinds.includes(decision) && !(isOpen && work !== undefined && isSettled(work));
    });
  const open = decided(true);
  if (open.length > 0) return open;
  // Answered before the letter was written: it tells of the same.
  const answered = decided(false);
  return answered.length > 0 ? answered : state.rights;
}

/** Only where nothing has to be chosen: an extension wants its reasons, a fee its amount, a clarification its question. */
export function actFor(state: CaseState, kind: LetterKind, rights: readonly Right[]): CaseCommand | undefined {
  if (kind === 'identity-request')
    return state.identity === 'doubted' ? { act: 'ask-identity', method: 'known-contact', why: '' } : undefined;
  const kinds = told[kind];
  if (kinds === undefined) return undefined;
  const ready = rights.filter((right) => {
    const work = state.work[right];
    return work?.decision !== undefined && kinds.includes(work.decision.kind) && !isSettled(work);
  });
  return ready.length === 0 ? undefined : { act: 'answer', rights: ready, channel: 'mail' };
}
