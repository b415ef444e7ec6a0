// A case as it stands: nothing but the fold of its events.

import type { Day } from '#core/base/day.ts';
import type { CaseId, MessageId } from '#core/base/id.ts';
import type { Suspension } from '#core/clock/suspension.ts';
import type { AuthorityProof } from '#core/law/authority-proof.ts';
import type { Right } from '#core/law/right.ts';
import type { Opening, RestrictionTrigger } from './case-event.ts';
import type { Extension } from './extension.ts';
import type { Handover } from './handover-event.ts';
import type { Identity, IdentityState } from './identity.ts';
import type { LeftLetter, Snooze } from './letter-event.ts';
import type { Outcome } from './outcome.ts';
import type { RightWork } from './right-work.ts';
import type { Task } from './task.ts';

/** `discarded`: opened by mistake; its messages went back to the tray. */
export type Phase = 'open' | 'closed' | 'discarded';

export interface Authority {
  readonly proof: AuthorityProof;
  readonly scope: string;
  readonly until: Day | undefined;
  readonly answerTo: 'requester' | 'data-subject';
}

export interface Hold {
  readonly reason: string;
  readonly owner: string;
  /** The day on which somebody looks whether the hold is still needed. */
  readonly reviewOn: Day;
}

export interface Restriction {
  readonly trigger: RestrictionTrigger;
  readonly from: Day;
  /** The day on which it was lifted; undefined while it lasts. */
  readonly until: Day | undefined;
}

export interface CaseState extends Omit<Opening, 'act' | 'messageId'> {
  readonly id: CaseId;
  /** The first one opened the case, where a mail did. */
  readonly messageIds: readonly MessageId[];
  readonly openedBy: MessageId | undefined;
  /** Addresses that wrote in this case; a reply from another one is held for a look. */
  readonly addresses: readonly string[];
  readonly authority: Authority | undefined;
  /** Cases of the same person that a person linked; those of the same address are found by it. */
  readonly linked: readonly CaseId[];
  readonly identity: IdentityState;
  readonly identityCheck: Identity;
  /** What the person was asked and answered that may suspend the period (EDPB Guidelines 01/2022 §159). */
  readonly suspensions: readonly Suspension[];
  readonly extension: Extension | undefined;
  /** One entry for each of `rights`. */
  readonly work: Readonly<Partial<Record<Right, RightWork>>>;
  readonly tasks: readonly Task[];
  readonly restriction: Restriction | undefined;
  readonly hold: Hold | undefined;
  /** Oldest first. */
  readonly letters: readonly LeftLetter[];
  readonly snoozes: readonly Snooze[];
  /** undefined where it is nowhere else, and comes from nowhere else. */
  readonly handover: Handover | undefined;
  readonly phase: Phase;
  readonly outcome: Outcome | undefined;
  readonly closedOn: Day | undefined;
  /** Number of events so far; a command names the version it was made against. */
  readonly version: number;
}
