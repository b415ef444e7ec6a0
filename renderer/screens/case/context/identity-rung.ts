// On which rung of the identity check a case stands.

import type { CaseView } from '#core/desk/views.ts';

/** From no doubt, where most cases stay (GDPR Art. 12(6)), to the verdict. */
export const rungs = ['not-doubted', 'doubted', 'asked', 'answered', 'settled'] as const;

export type Rung = (typeof rungs)[number];

export function rungOf({ identity, identityCheck }: Pick<CaseView, 'identity' | 'identityCheck'>): Rung {
  if (identity === 'verified' || identity === 'not-proven') return 'settled';
  if (identity === 'not-doubted') return 'not-doubted';
  if (identityCheck.asks.length === 0) return 'doubted';
  return identityCheck.documents.length === 0 ? 'asked' : 'answered';
}
