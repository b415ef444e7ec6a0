// Every legal word that the screens, the command line and the exported pages share. Built over the closed unions of
// the core, so that a new member without a text in each language does not compile.

import type { RestrictionTrigger } from '#core/case/case-event.ts';
import type { JournalEvent } from '#core/case/event.ts';
import type { AlarmKind, AnchorWay, KeyChange } from '#core/case/desk-event.ts';
import type { ExtensionGround } from '#core/case/extension.ts';
import type { IdentityState } from '#core/case/identity.ts';
import type { LetterKind } from '#core/case/letter-kind.ts';
import type { ReminderKind } from '#core/case/reminder-kind.ts';
import type { Outcome } from '#core/case/outcome.ts';
import type { DecisionKind, ObjectionSubject } from '#core/case/refusal.ts';
import type { AnswerFormat } from '#core/case/right-work.ts';
import type { Phase } from '#core/case/state.ts';
import type { Task, TaskResult } from '#core/case/task.ts';
import type { Urgency } from '#core/clock/deadline.ts';
import type { Step } from '#core/clock/step.ts';
import type { SettingsHint } from '#core/desk/account-views.ts';
import type { LetterElement } from '#core/desk/letter-element.ts';
import type { LetterCheckCode, TemplateFault } from '#core/desk/letter-views.ts';
import type { Obstacle, ObstacleCode } from '#core/desk/obstacle.ts';
import type { Disposition, JobName, JournalRow, MailSecurity, UnreadableCode } from '#core/desk/views.ts';
import type { ReceiptEvidence } from '#core/case/receipt.ts';
import type { FromFault, MethodResult, ResultReason, SenderVerdict } from '#core/case/sender-check.ts';
import type { Uncheckable } from '#core/desk/sender-views.ts';
import type { ReceiptDoubt } from '#core/intake/receipt.ts';
import type { AuthorityProof } from '#core/law/authority-proof.ts';
import type { Capacity } from '#core/law/capacity.ts';
import type { Channel } from '#core/law/channel.ts';
import type { DutyId } from '#core/law/duty.ts';
import type { ExceptionId } from '#core/law/exception.ts';
import type { IdentityMethod } from '#core/law/identity-method.ts';
import type { LegalBasis } from '#core/law/legal-basis.ts';
import type { RefusalGround } from '#core/law/refusal-ground.ts';
import type { TaskKind } from '#core/law/task-kind.ts';
import type { MailKind, OtherReason } from '#core/intake/suggestion.ts';
import type { Right } from '#core/law/right.ts';
import type { GapId, GapWeight } from '#core/policy/gap.ts';
import type { PolicyRowKind } from '#core/policy/policy-report.ts';

/** The closed reasons that an obstacle may carry, named after it. */
type FaultKey<O extends Obstacle> = O extends {
  readonly code: infer Code extends string;
  readonly reason: infer Reason extends string;
}
  ? `fault.${Code}.${Reason}`
  : never;

/** What is said of the desk where its window is not open. */
type GlanceWord = 'calm' | 'overdue' | 'dueToday' | 'requests' | 'line' | 'open' | 'lock' | 'quit';

/** What a reminder says where it stands alone, and what surrounds it. */
type ReminderWord =
  | ReminderKind
  | 'dueOrNotice'
  | 'of'
  | 'title'
  | 'mustLeave'
  | 'more'
  | 'locked'
  | 'lockedTitle'
  | 'lockedBody';

/** What a calendar shows of a case. */
type CalendarWord = 'name' | 'due' | 'notice' | 'hold-review';

export type WordKey =
  | `right.${Right}`
  | `obstacle.${ObstacleCode}`
  | FaultKey<Obstacle>
  | `step.${Step['code']}`
  | `event.${JournalEvent['act']}`
  | 'event.erased'
  | 'event.mail.erased-again'
  | `by.${JournalRow['by']}`
  | `phase.${Phase}`
  | `identity.${IdentityState}`
  | `outcome.${Outcome}`
  | `ground.${ExtensionGround}`
  | `capacity.${Capacity}`
  | `refusalGround.${RefusalGround}`
  | `exception.${ExceptionId}`
  | `objectionSubject.${ObjectionSubject}`
  | `decision.${DecisionKind}`
  | `duty.${DutyId}`
  | `task.${TaskKind}`
  | `taskState.${Task['state']}`
  | `taskResult.${TaskResult}`
  | `method.${IdentityMethod}`
  | `proof.${AuthorityProof}`
  | `letterKind.${LetterKind}`
  | `letterElement.${LetterElement}`
  | `letterCheck.${LetterCheckCode}`
  | `templateFault.${TemplateFault['code']}`
  | `reminderKind.${ReminderKind}`
  | `trigger.${RestrictionTrigger}`
  | `format.${AnswerFormat}`
  | `channel.${Channel}`
  | `basis.${LegalBasis}`
  | `evidence.${ReceiptEvidence}`
  | `receiptDoubt.${ReceiptDoubt}`
  | `senderVerdict.${SenderVerdict}`
  | `fromFault.${FromFault}`
  | `methodResult.${MethodResult}`
  | `resultReason.${ResultReason}`
  | `uncheckable.${Uncheckable}`
  | `kind.${MailKind}`
  | `otherReason.${OtherReason}`
  | `unreadable.${UnreadableCode}`
  | `disposition.${Disposition}`
  | `urgency.${Urgency}`
  | `security.${MailSecurity}`
  | `settingsHint.${SettingsHint}`
  | `job.${JobName}`
  | `policyRow.${PolicyRowKind}`
  | `gap.${GapId}`
  | `gapStance.${GapId}`
  | `gapWeight.${GapWeight}`
  | `keyChange.${KeyChange}`
  | `anchorWay.${AnchorWay}`
  | `alarm.${AlarmKind}`
  | `glance.${GlanceWord}`
  | `reminder.${ReminderWord}`
  | `calendar.${CalendarWord}`
  | 'language.unknown';

/** One language: ICU messages by key. */
export type Words = Readonly<Record<WordKey, string>>;

/** The part of a language whose keys start with one of these: exact, so that a missing and a surplus text both show. */
export type WordsOf<Start extends string> = Readonly<Record<Extract<WordKey, `${Start}.${string}`>, string>>;
