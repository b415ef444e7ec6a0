// Every legal word that the screens, the command line and the exported pages share. Built over the closed unions of
// the core, so that a new member without a text in each language does not compile.

import type { ExtensionGround, JournalEvent, Outcome } from '#core/case/event.ts';
import type { IdentityState, Phase } from '#core/case/state.ts';
import type { Urgency } from '#core/clock/deadline.ts';
import type { Step } from '#core/clock/step.ts';
import type { Obstacle, ObstacleCode } from '#core/desk/obstacle.ts';
import type { Disposition, JobName, JournalRow, MailSecurity, UnreadableCode } from '#core/desk/views.ts';
import type { ReceiptEvidence } from '#core/case/receipt.ts';
import type { Capacity } from '#core/case/capacity.ts';
import type { MailKind, OtherReason } from '#core/intake/suggestion.ts';
import type { Right } from '#core/law/right.ts';

/** The closed reasons that an obstacle may carry, named after it. */
type FaultKey<O extends Obstacle> = O extends {
  readonly code: infer Code extends string;
  readonly reason: infer Reason extends string;
}
  ? `fault.${Code}.${Reason}`
  : never;

export type WordKey =
  | `right.${Right}`
  | `obstacle.${ObstacleCode}`
  | FaultKey<Obstacle>
  | `step.${Step['code']}`
  | `event.${JournalEvent['act']}`
  | 'event.erased'
  | `by.${JournalRow['by']}`
  | `phase.${Phase}`
  | `identity.${IdentityState}`
  | `outcome.${Outcome}`
  | `ground.${ExtensionGround}`
  | `capacity.${Capacity}`
  | `evidence.${ReceiptEvidence}`
  | `kind.${MailKind}`
  | `otherReason.${OtherReason}`
  | `unreadable.${UnreadableCode}`
  | `disposition.${Disposition}`
  | `urgency.${Urgency}`
  | `security.${MailSecurity}`
  | `job.${JobName}`
  | 'language.unknown';

/** One language: ICU messages by key. */
export type Words = Readonly<Record<WordKey, string>>;

/** The part of a language whose keys start with one of these: exact, so that a missing and a surplus text both show. */
export type WordsOf<Start extends string> = Readonly<Record<Extract<WordKey, `${Start}.${string}`>, string>>;
