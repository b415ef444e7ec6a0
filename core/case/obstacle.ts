// Why an act on a case cannot be done now: closed codes with their facts.

import type { Day } from '#core/base/day.ts';
import type { MessageId } from '#core/base/id.ts';

export type CaseObstacle =
  | { readonly code: 'case-closed'; readonly ref: string }
  | { readonly code: 'case-not-closed'; readonly ref: string }
  | { readonly code: 'message-not-in-case'; readonly id: MessageId }
  | { readonly code: 'message-is-first'; readonly id: MessageId }
  | { readonly code: 'rights-missing' }
  | { readonly code: 'outcome-missing' }
  | { readonly code: 'reason-missing' }
  | { readonly code: 'identity-not-doubted' }
  | { readonly code: 'identity-already-doubted' }
  | { readonly code: 'already-extended'; readonly until: Day }
  | { readonly code: 'extension-too-late'; readonly noticeBy: Day };
