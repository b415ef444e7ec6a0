// Everything that can happen to a case. Days are calendar days of the controller's zone.

import type { Day, Instant } from '#core/base/day.ts';
import type { CaseId, MessageId } from '#core/base/id.ts';
import type { Mailbox } from '#core/base/mailbox.ts';
import type { Reading } from '#core/clock/reading.ts';
import type { AuthorityProof } from '#core/law/authority-proof.ts';
import type { Capacity } from '#core/law/capacity.ts';
import type { Channel } from '#core/law/channel.ts';
import type { DutyId } from '#core/law/duty.ts';
import type { IdentityMethod } from '#core/law/identity-method.ts';
import type { FeeGround } from '#core/law/refusal-ground.ts';
import type { Right } from '#core/law/right.ts';
import type { AnonymousLine } from './anonymous-line.ts';
import type { ExtensionGround } from './extension.ts';
import type { HandoverEvent } from './handover-event.ts';
import type { IdentityDocument } from './identity.ts';
import type { FileEvent, LetterEvent, SnoozeEvent } from './letter-event.ts';
import type { Outcome } from './outcome.ts';
import type { ReceiptEvidence } from './receipt.ts';
import type { Decision } from './refusal.ts';
import type { Restored, RetractableAct } from './retracting.ts';
import type { Answer } from './right-work.ts';
import type { TaskId, TaskPlan, TaskResult } from './task.ts';

/** How a case begins: one receipt at one controller, by one of its channels. */
export interface Opening {
  readonly act: 'case.opened';
  readonly ref: string;
  readonly controller: string;
  readonly channel: Channel;
  /** undefined for a request that came by another way than a mail of this desk. */
  readonly messageId: MessageId | undefined;
  /** undefined where only the day is known. */
  readonly receivedAt: Instant | undefined;
  readonly receivedDay: Day;
  readonly evidence: ReceiptEvidence;
  /** The calendar and zone that the clock was started with. */
  readonly country: string;
  readonly zone: string;
  /** The version of the controller's policy in force at the receipt, by its id. */
  readonly policy: string | undefined;
  readonly rights: readonly Right[];
  readonly language: string;
  readonly requester: Mailbox;
  readonly capacity: Capacity;
  /** Whose data it is about; the requester, where they ask for themselves. */
  readonly dataSubject: Mailbox;
  /** What was asked, in a person's words, where no mail holds it. */
  readonly note: string;
}

export type CaseEvent =
  | Opening
  | CourseEvent
  | IdentityEvent
  | RightEvent
  | TaskEvent
  | RestrictionEvent
  | RetentionEvent
  | EndEvent
  | RetractEvent
  | LetterEvent
  | FileEvent
  | SnoozeEvent
  | HandoverEvent;

/** Receipt, persons, mails, the period. */
export type CourseEvent =
  | {
      readonly act: 'case.mail-joined';
      readonly messageId: MessageId;
      readonly address: string;
      /** `own`: the copy of a letter that left. `bounce`: a server's word that a letter could not be delivered. Neither names an address. */
      readonly how: 'headers' | 'subject' | 'person' | 'own' | 'bounce';
    }
  | { readonly act: 'case.mail-released'; readonly messageId: MessageId; readonly reason: string }
  | { readonly act: 'case.noted'; readonly text: string }
  | { readonly act: 'case.receipt-corrected'; readonly receivedDay: Day; readonly reason: string }
  | { readonly act: 'case.rights-corrected'; readonly rights: readonly Right[]; readonly reason: string }
  | {
      readonly act: 'case.persons-corrected';
      readonly requester: Mailbox;
      readonly capacity: Capacity;
      readonly dataSubject: Mailbox;
      /** ISO 639-1, the language in which the requester is written to; absent where it stays as it was. */
      readonly language?: string | undefined;
      readonly reason: string;
    }
  | {
      readonly act: 'case.authority-shown';
      readonly proof: AuthorityProof;
      /** Which rights and which data it covers. */
      readonly scope: string;
      /** Last day on which it is valid; undefined where it has no end. */
      readonly until: Day | undefined;
      readonly answerTo: 'requester' | 'data-subject';
    }
  | { readonly act: 'case.linked'; readonly caseId: CaseId; readonly reason: string }
  | { readonly act: 'case.unlinked'; readonly caseId: CaseId; readonly reason: string }
  | { readonly act: 'case.clarification-asked'; readonly on: Day; readonly about: string }
  | { readonly act: 'case.clarification-received'; readonly on: Day; readonly note: string }
  | {
      readonly act: 'case.extended';
      readonly ground: ExtensionGround;
      readonly reason: string;
      readonly until: Day;
      /** The clock as it was read then, to be explained years later. */
      readonly reading: Reading;
    };

export type IdentityEvent =
  | { readonly act: 'case.identity-doubted'; readonly ground: string; readonly on: Day }
  | {
      readonly act: 'case.identity-asked';
      readonly method: IdentityMethod;
      readonly why: string;
      readonly on: Day;
    }
  | { readonly act: 'case.identity-document-received'; readonly document: IdentityDocument }
  | {
      readonly act: 'case.identity-document-deleted';
      readonly id: string;
      readonly attachment: IdentityDocument['attachment'];
      /** SHA-256 of the mail without the attachment; undefined for a copy outside the desk. */
      readonly remaining: string | undefined;
    }
  | {
      readonly act: 'case.identity-verified';
      readonly method: IdentityMethod;
      readonly note: string;
      readonly on: Day;
    }
  | { readonly act: 'case.identity-not-proven'; readonly reason: string; readonly on: Day };

export type RightEvent =
  | { readonly act: 'case.right-decided'; readonly right: Right; readonly decision: Decision }
  | {
      readonly act: 'case.answered';
      readonly rights: readonly Right[];
      readonly answer: Answer;
      /** Why a refusal was told after the first month; undefined where it was told in time. */
      readonly lateReason: string | undefined;
      readonly reading: Reading;
    }
  | { readonly act: 'case.right-withdrawn'; readonly rights: readonly Right[]; readonly note: string }
  | { readonly act: 'case.right-taken-up'; readonly right: Right; readonly reason: string }
  | {
      readonly act: 'case.fee-asked';
      readonly right: Right;
      readonly ground: FeeGround;
      readonly facts: string;
      readonly amount: string;
      readonly on: Day;
    }
  | { readonly act: 'case.fee-settled'; readonly right: Right; readonly how: 'paid' | 'waived' }
  | {
      readonly act: 'case.duty-settled';
      readonly right: Right;
      readonly duty: DutyId;
      /** `open` takes a tick back. */
      readonly state: 'done' | 'not-applicable' | 'open';
      readonly note: string;
    };

export type TaskEvent =
  | { readonly act: 'case.tasks-planned'; readonly tasks: readonly TaskPlan[] }
  | { readonly act: 'case.task-assigned'; readonly task: TaskId; readonly owner: string }
  | { readonly act: 'case.task-asked'; readonly task: TaskId; readonly on: Day }
  | { readonly act: 'case.task-chased'; readonly task: TaskId; readonly on: Day }
  | {
      readonly act: 'case.task-finished';
      readonly task: TaskId;
      readonly result: TaskResult;
      readonly note: string;
      readonly on: Day;
    }
  | { readonly act: 'case.task-dropped'; readonly task: TaskId; readonly reason: string };

/** GDPR Art. 18: a restriction has a start and, once the person was told, an end. */
export type RestrictionEvent =
  | { readonly act: 'case.restriction-started'; readonly on: Day; readonly trigger: RestrictionTrigger }
  | {
      readonly act: 'case.restriction-lifted';
      readonly on: Day;
      readonly toldOn: Day;
      readonly reason: string;
    };

export const restrictionTriggers = ['accuracy-disputed', 'unlawful', 'legal-claims', 'objection-pending'] as const;

/** The four triggers of Art. 18(1)(a) to (d). */
export type RestrictionTrigger = (typeof restrictionTriggers)[number];

export type RetentionEvent =
  | { readonly act: 'case.held'; readonly reason: string; readonly owner: string; readonly reviewOn: Day }
  | { readonly act: 'case.hold-released'; readonly reason: string }
  | {
      readonly act: 'case.erased';
      readonly ref: string;
      readonly line: AnonymousLine;
      /** The mails that went with it, by the desk's own random ids. */
      readonly messages: readonly MessageId[];
    };

export type EndEvent =
  | { readonly act: 'case.closed'; readonly outcome: Outcome; readonly note: string; readonly on: Day }
  | { readonly act: 'case.reopened'; readonly reason: string }
  | { readonly act: 'case.discarded'; readonly reason: string; readonly on: Day };

/** A mis-click taken back on the same day, before anything followed it. What was told to a person cannot be. */
export interface RetractEvent {
  readonly act: 'case.retracted';
  /** The line of the journal that is taken back. */
  readonly seq: number;
  readonly of: RetractableAct;
  readonly reason: string;
  /** The parts of the case as they were before it. */
  readonly restores: Restored;
}
