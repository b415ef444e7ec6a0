// The identity check of a case: a doubt with its ground, what was asked, what was seen, and the verdict.

import type { Day } from '#core/base/day.ts';
import type { MessageId } from '#core/base/id.ts';
import type { IdentityMethod } from '#core/law/identity-method.ts';

/** No proof is asked by default (GDPR Art. 12(6): only on reasonable doubt). */
export type IdentityState = 'not-doubted' | 'doubted' | 'verified' | 'not-proven';

/** A copy of an identity document that the desk or the controller holds; gone as soon as there is a verdict. */
export interface IdentityDocument {
  /** Unique within its case: `d1`, `d2`, … */
  readonly id: string;
  /** The attachment of a mail of the case, counted from 0; undefined for a copy outside the desk. */
  readonly attachment: { readonly messageId: MessageId; readonly index: number } | undefined;
  readonly receivedOn: Day;
}

export interface IdentityAsk {
  readonly method: IdentityMethod;
  readonly on: Day;
  /** Why lesser means do not do; empty where none were needed. */
  readonly why: string;
}

export interface Identity {
  readonly doubt: { readonly ground: string; readonly on: Day } | undefined;
  readonly asks: readonly IdentityAsk[];
  readonly documents: readonly IdentityDocument[];
  readonly documentsSeen: number;
  readonly verdict:
    | { readonly method: IdentityMethod | undefined; readonly on: Day; readonly note: string }
    | undefined;
}

export const noDoubt: Identity = { doubt: undefined, asks: [], documents: [], documentsSeen: 0, verdict: undefined };
