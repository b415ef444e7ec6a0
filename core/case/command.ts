// What a DPO can do to a case. One closed union for the screens and the command line.

import type { Day } from '#core/base/day.ts';
import type { MessageId } from '#core/base/id.ts';
import type { Mailbox } from '#core/base/mailbox.ts';
import type { AuthorityProof } from '#core/law/authority-proof.ts';
import type { Capacity } from '#core/law/capacity.ts';
import type { Channel } from '#core/law/channel.ts';
import type { DutyId } from '#core/law/duty.ts';
import type { ExceptionId } from '#core/law/exception.ts';
import type { IdentityMethod } from '#core/law/identity-method.ts';
import type { FeeGround, RefusalGround } from '#core/law/refusal-ground.ts';
import type { Right } from '#core/law/right.ts';
import type { TaskKind } from '#core/law/task-kind.ts';
import type { RestrictionTrigger } from './case-event.ts';
import type { ExtensionGround } from './extension.ts';
import type { Outcome } from './outcome.ts';
import type { ReminderKind } from './reminder-kind.ts';
import type { DecisionKind, ObjectionSubject } from './refusal.ts';
import type { AnswerFormat } from './right-work.ts';
import type { TaskId, TaskResult } from './task.ts';

/** When something happened; today where not given. Never in the future, never before the receipt. */
interface Dated {
  readonly on?: Day | undefined;
}

export type CourseCommand =
  | { readonly act: 'correct-rights'; readonly rights: readonly Right[]; readonly reason: string }
  | { readonly act: 'correct-receipt'; readonly receivedDay: Day; readonly reason: string }
  | {
      readonly act: 'correct-persons';
      readonly requester: Mailbox;
      readonly capacity: Capacity;
      readonly dataSubject: Mailbox;
      /** ISO 639-1; stays as it was when absent. */
      readonly language?: string | undefined;
      readonly reason: string;
    }
  | {
      readonly act: 'show-authority';
      readonly proof: AuthorityProof;
      readonly scope: string;
      readonly until?: Day | undefined;
      readonly answerTo: 'requester' | 'data-subject';
    }
  | { readonly act: 'note'; readonly text: string }
  | { readonly act: 'release-mail'; readonly messageId: MessageId; readonly reason: string }
  | ({ readonly act: 'ask-clarification'; readonly about: string } & Dated)
  | ({ readonly act: 'receive-clarification'; readonly note: string } & Dated)
  | {
      readonly act: 'extend';
      readonly ground: ExtensionGround;
      readonly reason: string;
      /** The last day that the person is told; three months from receipt where not given. */
      readonly until?: Day | undefined;
    };

export type IdentityCommand =
  | { readonly act: 'doubt-identity'; readonly ground: string }
  | ({ readonly act: 'ask-identity'; readonly method: IdentityMethod; readonly why: string } & Dated)
  | {
      readonly act: 'receive-identity-document';
      /** The attachment of a mail of the case; neither for a copy outside the desk. */
      readonly messageId?: MessageId | undefined;
      readonly index?: number | undefined;
    }
  | { readonly act: 'delete-identity-document'; readonly id: string }
  | { readonly act: 'verify-identity'; readonly method: IdentityMethod; readonly note: string }
  | { readonly act: 'reject-identity'; readonly reason: string };

export type RightCommand =
  | {
      readonly act: 'decide';
      readonly right: Right;
      readonly kind: DecisionKind;
      readonly note: string;
      /** The four below belong to a refusal, whole or in part. */
      readonly ground?: RefusalGround | undefined;
      readonly exception?: ExceptionId | undefined;
      readonly concerns?: ObjectionSubject | undefined;
      readonly facts?: string | undefined;
    }
  | ({
      readonly act: 'answer';
      readonly rights: readonly Right[];
      readonly channel: Channel;
      readonly format?: AnswerFormat | undefined;
      /** Why a refusal leaves after the first month. */
      readonly lateReason?: string | undefined;
    } & Dated)
  | { readonly act: 'withdraw-right'; readonly rights: readonly Right[]; readonly note: string }
  | { readonly act: 'take-up-again'; readonly right: Right; readonly reason: string }
  | {
      readonly act: 'ask-fee';
      readonly right: Right;
      readonly ground: FeeGround;
      readonly facts: string;
      readonly amount: string;
    }
  | { readonly act: 'settle-fee'; readonly right: Right; readonly how: 'paid' | 'waived' }
  | {
      readonly act: 'settle-duty';
      readonly duty: DutyId;
      readonly state: 'done' | 'not-applicable' | 'open';
      readonly note: string;
    };

export type TaskCommand =
  /** Adds what the controller's profile calls for and the case does not have yet. */
  | { readonly act: 'plan-tasks' }
  | {
      readonly act: 'add-task';
      readonly right: Right;
      readonly kind: TaskKind;
      readonly name: string;
      readonly owner: string;
    }
  | { readonly act: 'assign-task'; readonly task: TaskId; readonly owner: string }
  | ({ readonly act: 'ask-task'; readonly task: TaskId } & Dated)
  | ({ readonly act: 'chase-task'; readonly task: TaskId } & Dated)
  | ({
      readonly act: 'finish-task';
      readonly task: TaskId;
      readonly result: TaskResult;
      readonly note: string;
    } & Dated)
  | { readonly act: 'drop-task'; readonly task: TaskId; readonly reason: string };

export type RestrictionCommand =
  | ({ readonly act: 'start-restriction'; readonly trigger: RestrictionTrigger } & Dated)
  | ({ readonly act: 'lift-restriction'; readonly toldOn: Day; readonly reason: string } & Dated);

export type RetentionCommand =
  | { readonly act: 'hold'; readonly reason: string; readonly owner: string; readonly reviewOn: Day }
  | { readonly act: 'release-hold'; readonly reason: string }
  | { readonly act: 'erase' };

/** Puts a reminder of the case off, with a reason; never beyond what it reminds of. */
export interface SnoozeCommand {
  readonly act: 'snooze-reminder';
  readonly reminder: ReminderKind;
  /** First day on which it comes again. */
  readonly until: Day;
  readonly reason: string;
}

export type EndCommand =
  /** The outcome follows from the answers; `withdrawn` and `other` end a case that has open rights, and need a note. */
  | { readonly act: 'close'; readonly outcome?: Outcome | undefined; readonly note: string }
  | { readonly act: 'reopen'; readonly reason: string }
  | { readonly act: 'discard'; readonly reason: string };

export type CaseCommand =
  | CourseCommand
  | IdentityCommand
  | RightCommand
  | TaskCommand
  | RestrictionCommand
  | RetentionCommand
  | SnoozeCommand
  | EndCommand;
