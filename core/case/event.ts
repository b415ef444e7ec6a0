// Everything that can happen to a case, as it stands in the journal. Past tense; never changed, only added to.

import type { Day, Instant } from '#core/base/day.ts';
import type { CaseId, MessageId } from '#core/base/id.ts';
import type { Right } from '#core/law/right.ts';
import type { Mailbox } from '#core/base/mailbox.ts';
import type { Capacity } from './capacity.ts';
import type { ReceiptEvidence } from './receipt.ts';

export const outcomes = ['granted', 'partly-granted', 'refused', 'no-data-held', 'withdrawn', 'other'] as const;

/** How a case ended. `other` needs a note that says how. */
export type Outcome = (typeof outcomes)[number];

export const extensionGrounds = ['complexity', 'number'] as const;

/** GDPR Art. 12(3): "taking into account the complexity and number of the requests". */
export type ExtensionGround = (typeof extensionGrounds)[number];

export type CaseEvent =
  | {
      readonly act: 'case.opened';
      readonly ref: string;
      readonly controller: string;
      readonly messageId: MessageId;
      readonly receivedAt: Instant;
      readonly receivedDay: Day;
      readonly evidence: ReceiptEvidence;
      /** The calendar and zone that the clock was started with. */
      readonly country: string;
      readonly zone: string;
      readonly rights: readonly Right[];
      readonly language: string;
      readonly requester: Mailbox;
      readonly capacity: Capacity;
    }
  | {
      readonly act: 'case.mail-joined';
      readonly messageId: MessageId;
      readonly address: string;
      readonly how: 'headers' | 'person';
    }
  | { readonly act: 'case.mail-released'; readonly messageId: MessageId; readonly reason: string }
  | { readonly act: 'case.rights-corrected'; readonly rights: readonly Right[]; readonly reason: string }
  | { readonly act: 'case.identity-doubted'; readonly ground: string }
  | { readonly act: 'case.identity-verified'; readonly method: string }
  | { readonly act: 'case.extended'; readonly ground: ExtensionGround; readonly reason: string; readonly until: Day }
  | { readonly act: 'case.closed'; readonly outcome: Outcome; readonly note: string }
  | { readonly act: 'case.reopened'; readonly reason: string }
  | { readonly act: 'case.discarded'; readonly reason: string };

/** What happens to a message outside of any case. */
export type MessageEvent =
  | {
      readonly act: 'mail.stored';
      readonly sha256: string;
      readonly size: number;
      readonly source: string;
      readonly uid: number | undefined;
    }
  | { readonly act: 'mail.set-aside'; readonly reason: string }
  | { readonly act: 'mail.put-back'; readonly reason: string };

/** What happens to the desk itself. */
export type DeskEvent =
  | { readonly act: 'desk.created'; readonly controller: string }
  | { readonly act: 'desk.mailbox-added'; readonly mailbox: string }
  | { readonly act: 'desk.mailbox-removed'; readonly mailbox: string }
  | { readonly act: 'desk.dossier-exported'; readonly caseId: CaseId; readonly sha256: string };

export type JournalEvent = CaseEvent | MessageEvent | DeskEvent;
