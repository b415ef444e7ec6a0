// What may be done to a case that a deputy has, or had: two desks never act on it at once.

import type { CaseObstacle } from '../obstacle.ts';
import type { CaseState } from '../state.ts';

/** Why nobody acts on the case here; undefined where it is at home, or a guest. */
export function handoverGate({ handover, ref }: CaseState): CaseObstacle | undefined {
  if (handover?.side === 'away') return { code: 'case-handed-over', ref, to: handover.to, until: handover.until };
  return handover?.side === 'returned' ? { code: 'case-given-back', ref } : undefined;
}

/** A guest is erased here once it is given back: until then its only whole copy may be this one. */
export function guestErasureGate({ handover, ref }: CaseState): CaseObstacle | undefined {
  return handover?.side === 'guest' ? { code: 'case-is-guest', ref } : undefined;
}
