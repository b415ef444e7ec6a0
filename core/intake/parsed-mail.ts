// What the desk reads from the raw bytes of one message: header fields, words, attachments. RFC 5322 names.

import type { Instant } from '#core/base/day.ts';

export interface Mailbox {
  /** The display name, empty when there is none. */
  readonly name: string;
  /** The addr-spec, in lower case. */
  readonly address: string;
}

export interface AttachmentFacts {
  /** As the sender wrote it: for show only, never a path. */
  readonly fileName: string;
  readonly mediaType: string;
  /** Octets after decoding. */
  readonly size: number;
}

/** Where a receipt time comes from, strongest first. */
export type ReceiptEvidence =
  | 'received-header' // the topmost Received field, written by the receiving server
  | 'internal-date' // IMAP INTERNALDATE (RFC 3501 2.3.3)
  | 'mbox-line' // the From_ line of the mbox, written at delivery
  | 'date-header' // the sender's own claim; nothing better was there
  | 'import-time'; // not even a claim

export interface ParsedMail {
  /** Message-ID with its angle brackets removed; undefined when missing or empty. */
  readonly messageId: string | undefined;
  readonly inReplyTo: readonly string[];
  readonly references: readonly string[];
  readonly from: readonly Mailbox[];
  readonly replyTo: readonly Mailbox[];
  readonly to: readonly Mailbox[];
  readonly subject: string;
  /** The sender's Date field; a claim. */
  readonly date: Instant | undefined;
  /** The time in the topmost Received field. */
  readonly receivedHeader: Instant | undefined;
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
}
