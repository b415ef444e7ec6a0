// What intake proposes for a message. A proposal only: a person confirms it.

import type { Mailbox } from '#core/base/mailbox.ts';
import type { Capacity } from '#core/law/capacity.ts';
import type { Right } from '#core/law/right.ts';

import type { Mentions } from './mentions/mentions.ts';

export type MailKind = 'request' | 'follow-up' | 'other';

/** Why a message is thought to be no request. */
export type OtherReason =
  | 'newsletter'
  | 'bounce'
  | 'auto-reply'
  | 'calendar'
  | 'spam'
  | 'sales'
  | 'notice'
  | 'no-right-found';

export interface Evidence {
  readonly right: Right;
  /** The writer's own sentence, word for word, at most 300 characters. */
  readonly quote: string;
}

export interface Suggestion {
  readonly kind: MailKind;
  /** In legal order, empty for `other`. */
  readonly rights: readonly Right[];
  /** ISO 639-1 of the writer's own words; `und` where nothing tells. */
  readonly language: string;
  /** 0 to 1: how sure intake is of kind and rights together. */
  readonly confidence: number;
  readonly capacity: Capacity;
  /** The sentence that says on whose behalf; undefined for `self`. */
  readonly capacityQuote: string | undefined;
  readonly evidence: readonly Evidence[];
  readonly otherReason: OtherReason | undefined;
  /** Who wrote the mail that a colleague passed on; undefined where nothing was passed on. Proved by nothing. */
  readonly originalAuthor: Mailbox | undefined;
  /** A reference of the requester's own, as in letters from public generators. */
  readonly ownReference: string | undefined;
  /** Days and numbers that the writer gives, and whose data it is about. Absent in suggestions of older desks. */
  readonly mentions?: Mentions;
  /** Decisions of this desk that shaped the suggestion. */
  readonly learned?: Learned;
}

export interface Learned {
  /** How many decisions agree. */
  readonly decisions: number;
  readonly because: 'same-sender' | 'same-wording';
  /** What they all were. */
  readonly kind: MailKind;
}
