// A case as it stands: nothing but the fold of its events.

import type { Day, Instant } from '#core/base/day.ts';
import type { CaseId, MessageId } from '#core/base/id.ts';
import type { Right } from '#core/law/right.ts';
import type { Mailbox } from '#core/base/mailbox.ts';
import type { Capacity } from './capacity.ts';
import type { ReceiptEvidence } from './receipt.ts';
import type { ExtensionGround, Outcome } from './event.ts';

/** `discarded`: opened by mistake; its messages went back to the tray. */
export type Phase = 'open' | 'closed' | 'discarded';

/** No proof is asked by default (GDPR Art. 12(6): only on reasonable doubt). */
export type IdentityState = 'not-doubted' | 'doubted' | 'verified';

export interface CaseState {
  readonly id: CaseId;
  readonly ref: string;
  readonly controller: string;
  readonly receivedAt: Instant;
  readonly receivedDay: Day;
  readonly evidence: ReceiptEvidence;
  readonly country: string;
  readonly zone: string;
  readonly rights: readonly Right[];
  readonly language: string;
  readonly requester: Mailbox;
  readonly capacity: Capacity;
  readonly messageIds: readonly MessageId[];
  /** Addresses that wrote in this case; a reply from another one is held for a look. */
  readonly addresses: readonly string[];
  readonly identity: IdentityState;
  readonly extension: { readonly ground: ExtensionGround; readonly reason: string; readonly until: Day } | undefined;
  readonly phase: Phase;
  readonly outcome: Outcome | undefined;
  /** Number of events so far; a command names the version it was made against. */
  readonly version: number;
}
