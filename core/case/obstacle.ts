// Why an act on a case cannot be done now: closed codes with their facts.

import type { Day } from '#core/base/day.ts';
import type { MessageId } from '#core/base/id.ts';
import type { AuthorityProof } from '#core/law/authority-proof.ts';
import type { Capacity } from '#core/law/capacity.ts';
import type { DutyId } from '#core/law/duty.ts';
import type { Right } from '#core/law/right.ts';
import type { Outcome } from './outcome.ts';
import type { ReminderKind } from './reminder-kind.ts';

export type CaseObstacle =
  // Where the case stands
  | { readonly code: 'case-closed'; readonly ref: string }
  | { readonly code: 'case-not-closed'; readonly ref: string }
  | { readonly code: 'case-discarded'; readonly ref: string }
  | { readonly code: 'case-told'; readonly ref: string }
  | { readonly code: 'message-not-in-case'; readonly id: MessageId }
  | { readonly code: 'message-is-first'; readonly id: MessageId }
  // With a deputy
  | { readonly code: 'case-handed-over'; readonly ref: string; readonly to: string; readonly until: Day }
  | { readonly code: 'case-given-back'; readonly ref: string }
  | { readonly code: 'case-is-guest'; readonly ref: string }
  // What an act has to say
  | { readonly code: 'rights-missing' }
  | { readonly code: 'reason-missing' }
  | { readonly code: 'facts-missing' }
  | { readonly code: 'day-in-future'; readonly day: Day }
  | { readonly code: 'day-before-receipt'; readonly day: Day; readonly receivedDay: Day }
  | { readonly code: 'receipt-out-of-range'; readonly day: Day }
  | { readonly code: 'right-not-in-case'; readonly right: Right }
  // Persons
  | { readonly code: 'requester-missing' }
  | { readonly code: 'data-subject-missing'; readonly capacity: Capacity }
  | { readonly code: 'authority-not-needed' }
  | { readonly code: 'authority-unfit'; readonly capacity: Capacity; readonly fit: readonly AuthorityProof[] }
  | { readonly code: 'authority-missing'; readonly capacity: Capacity }
  | { readonly code: 'authority-expired'; readonly until: Day }
  | { readonly code: 'capacity-may-not-act'; readonly capacity: Capacity; readonly right: Right }
  // Identity
  | { readonly code: 'identity-not-doubted' }
  | { readonly code: 'identity-already-doubted' }
  | { readonly code: 'identity-lesser-means-first' }
  | { readonly code: 'identity-unresolved' }
  | { readonly code: 'identity-not-asked' }
  | { readonly code: 'identity-is-verified' }
  | { readonly code: 'identity-undecided' }
  | { readonly code: 'identity-document-unknown'; readonly id: string }
  | { readonly code: 'identity-document-held' }
  | { readonly code: 'clarification-not-asked' }
  | { readonly code: 'clarification-already-asked' }
  // Extension
  | { readonly code: 'already-extended'; readonly until: Day }
  | { readonly code: 'extension-too-late'; readonly noticeBy: Day }
  | { readonly code: 'extension-too-long'; readonly latest: Day }
  | { readonly code: 'extension-too-short'; readonly due: Day }
  | { readonly code: 'nothing-open' }
  // Refusal and fee
  | { readonly code: 'ground-missing' }
  | { readonly code: 'ground-not-for-right'; readonly right: Right }
  | { readonly code: 'exception-missing'; readonly right: Right }
  | { readonly code: 'exception-of-another-right'; readonly right: Right }
  | { readonly code: 'access-redact-instead' }
  | { readonly code: 'objection-subject-missing' }
  | { readonly code: 'marketing-objection-absolute' }
  | { readonly code: 'remedies-missing'; readonly controller: string }
  | { readonly code: 'refusal-too-late'; readonly noticeBy: Day }
  | { readonly code: 'fee-too-late'; readonly noticeBy: Day }
  | { readonly code: 'fee-already-asked'; readonly right: Right }
  | { readonly code: 'fee-not-asked'; readonly right: Right }
  | { readonly code: 'fee-unsettled'; readonly right: Right }
  // Decision and answer
  | { readonly code: 'decision-missing'; readonly right: Right }
  | { readonly code: 'right-answered'; readonly right: Right }
  | { readonly code: 'right-not-settled'; readonly right: Right }
  | { readonly code: 'duty-applies'; readonly duty: DutyId }
  | { readonly code: 'duties-open'; readonly right: Right; readonly duties: readonly DutyId[] }
  | { readonly code: 'tasks-open'; readonly right: Right; readonly tasks: readonly string[] }
  | { readonly code: 'format-missing' }
  | { readonly code: 'format-not-machine-readable' }
  | { readonly code: 'restriction-not-started' }
  | { readonly code: 'restriction-already-started' }
  | { readonly code: 'restriction-not-running' }
  | { readonly code: 'lifting-not-told'; readonly toldOn: Day }
  // Tasks
  | { readonly code: 'task-unknown'; readonly task: string }
  | { readonly code: 'task-not-open'; readonly task: string }
  | { readonly code: 'task-not-asked'; readonly task: string }
  | { readonly code: 'task-place-missing' }
  // Ends
  | { readonly code: 'answer-missing'; readonly rights: readonly Right[] }
  | { readonly code: 'outcome-missing' }
  | { readonly code: 'outcome-contradicts'; readonly outcome: Outcome }
  | { readonly code: 'case-open'; readonly ref: string }
  | { readonly code: 'case-on-hold'; readonly owner: string; readonly reviewOn: Day }
  | { readonly code: 'case-not-on-hold'; readonly ref: string }
  | { readonly code: 'review-in-past'; readonly day: Day }
  // Reminders
  | { readonly code: 'reminder-not-of-case'; readonly reminder: ReminderKind }
  | { readonly code: 'snooze-in-past'; readonly day: Day }
  | { readonly code: 'snooze-too-long'; readonly latest: Day }
  | { readonly code: 'snooze-too-near'; readonly due: Day };

export type CaseObstacleCode = CaseObstacle['code'];
