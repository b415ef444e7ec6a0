// May the case end, and may it be erased? Silence is no end (GDPR Art. 12(3)-(4)), and a hold forbids erasure.

import type { CaseObstacle } from '../obstacle.ts';
import { guestErasureGate } from './handover.ts';
import { isSettled } from '../right-work.ts';
import type { CaseState } from '../state.ts';

/** An answer to every right, or a recorded end of another kind. */
export function closingGate(state: CaseState): CaseObstacle | undefined {
  const open = state.rights.filter((right) => {
    const work = state.work[right];
    return work === undefined || !isSettled(work);
  });
  return open.length === 0 ? undefined : { code: 'answer-missing', rights: open };
}

export function erasureGate(state: CaseState): CaseObstacle | undefined {
  const { phase, ref, hold, handover } = state;
  const guest = guestErasureGate(state);
  if (guest !== undefined) return guest;
  // A copy that was given back is needed here no more, however the case stands at home (GDPR Art. 5(1)(e)); nor does its hold bind here.
  if (handover?.side === 'returned') return undefined;
  if (phase === 'open') return { code: 'case-open', ref };
  return hold === undefined ? undefined : { code: 'case-on-hold', owner: hold.owner, reviewOn: hold.reviewOn };
}
