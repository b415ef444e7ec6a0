// A refusal as it is being written, and what it still lacks.

import type { Decision, DecisionKind, ObjectionSubject } from '#core/case/refusal.ts';
import type { ExceptionId } from '#core/law/exception.ts';
import type { RefusalGround } from '#core/law/refusal-ground.ts';
import type { Right } from '#core/law/right.ts';

export interface RefusalDraft {
  readonly ground: RefusalGround | undefined;
  readonly exception: ExceptionId | undefined;
  readonly concerns: ObjectionSubject | undefined;
  readonly facts: string;
}

const blank: RefusalDraft = { ground: undefined, exception: undefined, concerns: undefined, facts: '' };

/** What was decided before, to be changed; blank where nothing was refused. */
export function draftOf(decision: Decision | undefined): RefusalDraft {
  return decision !== undefined && 'refusal' in decision ? decision.refusal : blank;
}

/** The burden of proof is the controller's (GDPR Art. 12(5)): a ground, the limit it rests on, and the facts. */
export function isCompleteRefusal(
  { ground, exception, concerns, facts }: RefusalDraft,
  right: Right,
  kind: DecisionKind,
): boolean {
  if (ground === undefined || facts.trim() === '') return false;
  // Art. 21(3): an objection to direct marketing is never refused.
  if (right === 'objection' && ground !== 'not-identifiable' && concerns !== 'other-processing') return false;
  if (ground !== 'exception') return true;
  return exception !== undefined && isFitException(exception, kind);
}

/** Recital 63: the rights of others lead to a redaction, never to a refusal of everything. */
export function isFitException(exception: ExceptionId, kind: DecisionKind): boolean {
  return !(exception === 'access-rights-of-others' && kind === 'refused');
}
