// May a refusal, or a fee instead of one, be told on this day? Within one month of receipt, with its remedies (GDPR Art. 12(4)).

import type { Day } from '#core/base/day.ts';
import type { ControllerProfile } from '#core/law/controller.ts';
import type { Right } from '#core/law/right.ts';
import type { DecideContext } from '../context.ts';
import type { CaseObstacle } from '../obstacle.ts';
import type { Refusal, Remedies } from '../refusal.ts';
import type { CaseState } from '../state.ts';

/**
 * Art. 12(4) has no extension: a refusal first told in the second month is late, on an extended case too. It may still
 * leave, since silence is worse, but never silently: `lateReason` goes on record.
 */
export function refusalTimeGate(
  on: Day,
  lateReason: string | undefined,
  { reading: { noticeBy } }: DecideContext,
): CaseObstacle | undefined {
  const isExplained = lateReason !== undefined && lateReason.trim() !== '';
  return on > noticeBy && !isExplained ? { code: 'refusal-too-late', noticeBy } : undefined;
}

/** A fee is asked instead of acting, so the person must hear of it in the same month, and can withdraw first. */
export function feeTimeGate({ today, reading: { noticeBy } }: DecideContext): CaseObstacle | undefined {
  return today > noticeBy ? { code: 'fee-too-late', noticeBy } : undefined;
}

/** Complaint and court, from the controller's profile; undefined where it lacks one of them. */
export function remediesOf({ supervisoryAuthority, court }: ControllerProfile): Remedies | undefined {
  const { name, postalAddress } = supervisoryAuthority;
  if (name.trim() === '' || court.trim() === '') return undefined;
  return { authority: [name, postalAddress].filter((part) => part !== '').join(', '), court };
}

/** Art. 11(2) and 12(2): only who was asked, and by the verdict could not show who they are, is not identifiable. */
export function notIdentifiableGate({
  identity,
  identityCheck,
}: Pick<CaseState, 'identity' | 'identityCheck'>): CaseObstacle | undefined {
  if (identity === 'verified') return { code: 'identity-is-verified' };
  if (identity === 'not-proven') return undefined;
  return identityCheck.asks.length === 0 ? { code: 'identity-not-asked' } : { code: 'identity-undecided' };
}

/** Art. 12(5) speaks of actions under Art. 15 to 22: a consent is withdrawn freely, and directives are national law. */
export function abuseGate(right: Right): CaseObstacle | undefined {
  return right === 'consent-withdrawal' || right === 'post-mortem'
    ? { code: 'ground-not-for-right', right }
    : undefined;
}

/** The limits of the right itself: each right has its own, and two of them never justify a whole refusal. */
export function groundGate(
  state: CaseState,
  { right, kind }: { right: Right; kind: 'refused' | 'partly-granted' },
  refusal: Pick<Refusal, 'ground' | 'exception' | 'concerns'>,
  rightOfException: Right | undefined,
): CaseObstacle | undefined {
  const { ground, exception, concerns } = refusal;
  // Art. 21(3): whoever objects to direct marketing is never refused, on no ground at all.
  if (right === 'objection') {
    if (concerns === undefined) return { code: 'objection-subject-missing' };
    if (concerns === 'direct-marketing') return { code: 'marketing-objection-absolute' };
  }
  if (ground === 'not-identifiable') return notIdentifiableGate(state);
  if (ground !== 'exception') return abuseGate(right);
  if (exception === undefined) return { code: 'exception-missing', right };
  if (rightOfException !== right) return { code: 'exception-of-another-right', right };
  // Recital 63: the rights of others must not result in a refusal of all information.
  return exception === 'access-rights-of-others' && kind === 'refused' ? { code: 'access-redact-instead' } : undefined;
}
