// Why cases could not be given to a deputy, taken over, or taken back.

import type { Day } from '#core/base/day.ts';

/** An expected "no" of a hand-over. Nothing was changed on either desk. */
export type HandoverObstacle =
  /** No case was chosen. */
  | { readonly code: 'handover-empty' }
  | { readonly code: 'handover-day-past'; readonly day: Day }
  /** The file is none of a hand-over, or of a later version. */
  | { readonly code: 'handover-unknown' }
  /** It was cut short or changed: nothing in it is used. */
  | { readonly code: 'handover-damaged' }
  | { readonly code: 'handover-code-wrong' }
  /** A file for a deputy where one that comes back is asked for, or the other way round. */
  | { readonly code: 'handover-other-way' }
  /** The evidence of a case does not verify, or is not what its log says. */
  | { readonly code: 'handover-unproven'; readonly ref: string }
  /** This very desk gave it. */
  | { readonly code: 'handover-own' }
  /** A case with this reference is here already. */
  | { readonly code: 'handover-here'; readonly ref: string }
  /** One of its mails belongs to another case here. */
  | { readonly code: 'handover-mail-elsewhere'; readonly ref: string; readonly held: string }
  /** It is not with a deputy, or has come back already. */
  | { readonly code: 'handover-not-away'; readonly ref: string }
  /** It is not a guest here. */
  | { readonly code: 'handover-not-guest'; readonly ref: string }
  /** It does not continue what was given: another hand-over, or an earlier one. */
  | { readonly code: 'handover-other-file'; readonly ref: string }
  /** A letter is on its way out. */
  | { readonly code: 'handover-letter-leaving'; readonly ref: string }
  /** Cases of several desks go back one desk at a time. */
  | { readonly code: 'handover-several-desks' };

export type HandoverObstacleCode = HandoverObstacle['code'];
