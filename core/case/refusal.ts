// A refusal as it is decided: its ground, the facts that prove it, and the remedies that the person is told of.

import type { ExceptionId } from '#core/law/exception.ts';
import type { RefusalGround } from '#core/law/refusal-ground.ts';

/** What a refusal must tell (GDPR Art. 12(4)): where to complain, and that a court is open. */
export interface Remedies {
  /** Name and address of the supervisory authority (Art. 77). */
  readonly authority: string;
  /** The judicial remedy (Art. 79), in the controller's words. */
  readonly court: string;
}

export interface Refusal {
  readonly ground: RefusalGround;
  /** Which limit of the right, where the ground is an exception. */
  readonly exception: ExceptionId | undefined;
  /** Of what an objection was about; only objections have it. Direct marketing always stops (Art. 21(3)). */
  readonly concerns: ObjectionSubject | undefined;
  /** What shows that the ground holds in this case. */
  readonly facts: string;
  readonly remedies: Remedies;
}

export const objectionSubjects = ['direct-marketing', 'other-processing'] as const;

export type ObjectionSubject = (typeof objectionSubjects)[number];

export const decisionKinds = ['granted', 'partly-granted', 'refused', 'no-data-held'] as const;

export type DecisionKind = (typeof decisionKinds)[number];

/** What is decided on one right; told to the person by an answer. */
export type Decision =
  | { readonly kind: 'granted'; readonly note: string }
  | { readonly kind: 'partly-granted'; readonly note: string; readonly refusal: Refusal }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** "We process no data on you": an answer that is owed all the same. */
  | { readonly kind: 'no-data-held'; readonly note: string };
