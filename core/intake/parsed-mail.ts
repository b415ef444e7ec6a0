// What the desk reads from the raw bytes of one message: header fields, words, attachments. RFC 5322 names.

import type { Instant } from '#core/base/day.ts';
import type { Mailbox } from '#core/base/mailbox.ts';
import type { Bounce } from './bounce.ts';
import type { MailOrigin, ReceivedStep } from './sender/mail-origin.ts';

export interface AttachmentFacts {
  /** As the sender wrote it: for show only, never a path. */
  readonly fileName: string;
  readonly mediaType: string;
  /** Octets after decoding. */
  readonly size: number;
}

export interface AttachedMail {
  readonly from: readonly Mailbox[];
  readonly subject: string;
  /** The whole body as plain text. */
  readonly text: string;
}

export interface ParsedMail {
  /** Message-ID with its angle brackets removed; undefined when missing or empty. */
  readonly messageId: string | undefined;
  readonly inReplyTo: readonly string[];
  readonly references: readonly string[];
  readonly from: readonly Mailbox[];
  readonly replyTo: readonly Mailbox[];
  readonly to: readonly Mailbox[];
  /** Absent in mail that was read before the desk looked at copies. */
  readonly cc?: readonly Mailbox[];
  readonly subject: string;
  /** The sender's Date field; a claim. */
  readonly date: Instant | undefined;
  /** The time in the topmost Received field. */
  readonly receivedHeader: Instant | undefined;
  /** The Received fields, the topmost first; absent in mail that was read before the desk looked at them. */
  readonly received?: readonly ReceivedStep[];
  /** Who seems to have sent it; absent in mail that was read before the desk asked. */
  readonly origin?: MailOrigin;
  /** The whole body as plain text (from text/plain, else derived from HTML). */
  readonly text: string;
  /** The sender's own words: the text without quoted replies and signature. */
  readonly ownText: string;
  readonly isHtmlOnly: boolean;
  readonly attachments: readonly AttachmentFacts[];
  /** The few other fields that intake looks at, names in lower case (auto-submitted, list-unsubscribe, list-id, precedence, x-spam-flag, return-path, …), first value each. */
  readonly headers: Readonly<Record<string, string>>;
  /** Media type of the top-level part, e.g. `multipart/report`. */
  readonly mediaType: string;
  /** Media types of all parts, in order, e.g. to see a `text/calendar`. */
  readonly partTypes: readonly string[];
  /** Mails attached whole (message/rfc822), as support staff pass them on; for triage only. */
  readonly attachedMails?: readonly AttachedMail[];
  /** What a server says of a mail that it could not deliver; absent in every other mail. */
  readonly bounce?: Bounce;
}
