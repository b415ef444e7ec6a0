// What the desk knows about who writes to it, as its acts and questions ask for it.

import type { Instant } from '#core/base/day.ts';
import type { MessageId } from '#core/base/id.ts';
import type { Mailbox } from '#core/base/mailbox.ts';
import type { SenderCheck, SenderWarning } from '#core/case/sender-check.ts';
import type { ReceiverTrust } from '#core/intake/sender/receiver-trust.ts';
import type { SenderPreference } from './sender-views.ts';

export interface Senders {
  /** The last check of a message; undefined where nobody has checked, or the message is erased. */
  checkOf(id: MessageId): { readonly checkedAt: Instant; readonly check: SenderCheck } | undefined;
  /** The servers of the provider that the message was fetched from; none where it came as a file. */
  trustOf(id: MessageId): ReceiverTrust;
  /** Whom a sender could be taken for, among the persons and controllers of this desk. */
  lookAlikesOf(sender: Mailbox): readonly SenderWarning[];
  preference(): SenderPreference;
  /** Inside a transaction. */
  keepPreference(preference: SenderPreference): void;
}
