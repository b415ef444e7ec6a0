// When a message reached the controller, and what proves it: the day that the statutory clock starts from.

import { epochOf, parseInstant, type Instant } from '#core/base/day.ts';
import type { ReceiptEvidence } from '#core/case/receipt.ts';
import type { ParsedMail } from './parsed-mail.ts';

export interface ReceiptFacts {
  /** Missing when the message could not be read. */
  readonly mail?: Pick<ParsedMail, 'receivedHeader' | 'date'>;
  /** IMAP INTERNALDATE. */
  readonly internalDate?: Instant;
  /** From the From_ line of an mbox, or a Maildir's file. */
  readonly deliveredAt?: Instant;
  readonly importedAt: Instant;
}

export interface Receipt {
  readonly at: Instant;
  readonly evidence: ReceiptEvidence;
}

const earliest = Date.UTC(1990, 0, 1);
const dayInMilliseconds = 86_400_000;

/**
 * The receiving server's evidence comes first: its topmost Received field (RFC 5321 4.4) and INTERNALDATE. Of the
 * two the earlier counts, which is the safe side for the person (GDPR Art. 12(3): one month of receipt). Times
 * before 1990 or more than a day after the import are clocks gone wrong and count for nothing. Only without any
 * server's evidence the sender's own Date is believed, and never for later than the import.
 */
export function receiptOf(facts: ReceiptFacts): Receipt {
  const { mail, internalDate, deliveredAt, importedAt } = facts;
  const now = epochOf(importedAt);
  const plausible = (at: Instant | undefined): Instant | undefined => {
    if (at === undefined || parseInstant(at) === undefined) return undefined;
    const time = epochOf(at);
    return time > earliest && time <= now + dayInMilliseconds ? at : undefined;
  };
  const received = plausible(mail?.receivedHeader);
  const internal = plausible(internalDate);
  if (received !== undefined && (internal === undefined || epochOf(received) <= epochOf(internal))) {
    return { at: received, evidence: 'received-header' };
  }
  if (internal !== undefined) return { at: internal, evidence: 'internal-date' };
  const delivered = plausible(deliveredAt);
  if (delivered !== undefined) return { at: delivered, evidence: 'mbox-line' };
  const claimed = plausible(mail?.date);
  if (claimed !== undefined && epochOf(claimed) <= now) return { at: claimed, evidence: 'date-header' };
  return { at: importedAt, evidence: 'import-time' };
}
