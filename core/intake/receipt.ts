// When a message reached the controller, and what proves it: the day that the statutory clock starts from.

import { epochOf, parseInstant, type Instant } from '#core/base/day.ts';
import type { ReceiptEvidence } from '#core/case/receipt.ts';
import type { ParsedMail } from './parsed-mail.ts';
import { isTrustedHost, type ReceiverTrust } from './sender/receiver-trust.ts';

export interface ReceiptFacts {
  /** Missing when the message could not be read. */
  readonly mail?: Pick<ParsedMail, 'receivedHeader' | 'date' | 'received'>;
  /** IMAP INTERNALDATE. */
  readonly internalDate?: Instant;
  /** From the From_ line of an mbox, or a Maildir's file. */
  readonly deliveredAt?: Instant;
  readonly importedAt: Instant;
  /** The own provider's servers; where none are known the topmost Received field is taken to be theirs. */
  readonly trust?: ReceiverTrust;
}

/** What is wrong with an INTERNALDATE, which is kept all the same. */
export type ReceiptDoubt = 'internal-date-ahead' | 'internal-date-ancient';

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
 * server's evidence the sender's own Date is believed, and never for later than the import; mail that lies on a server
 * has that evidence, be its clock right or wrong.
 */
export function receiptOf(facts: ReceiptFacts): Receipt {
  const { mail, internalDate, deliveredAt, importedAt } = facts;
  const now = epochOf(importedAt);
  const plausible = (at: Instant | undefined): Instant | undefined => {
    if (at === undefined || parseInstant(at) === undefined) return undefined;
    const time = epochOf(at);
    return time > earliest && time <= now + dayInMilliseconds ? at : undefined;
  };
  const received = plausible(receivedAt(facts));
  const internal = plausible(internalDate);
  if (received !== undefined && (internal === undefined || epochOf(received) <= epochOf(internal))) {
    return { at: received, evidence: 'received-header' };
  }
  if (internal !== undefined) return { at: internal, evidence: 'internal-date' };
  const delivered = plausible(deliveredAt);
  if (delivered !== undefined) return { at: delivered, evidence: 'mbox-line' };
  const claimed = internalDate === undefined ? plausible(mail?.date) : undefined;
  if (claimed !== undefined && epochOf(claimed) <= now) return { at: claimed, evidence: 'date-header' };
  return { at: importedAt, evidence: 'import-time' };
}

/** Whether the server's own clock was wrong at the delivery: to be shown, since the day of receipt rests on less then. */
export function receiptDoubt(internalDate: Instant | undefined, storedAt: Instant): ReceiptDoubt | undefined {
  if (internalDate === undefined) return undefined;
  const time = epochOf(internalDate);
  if (time <= earliest) return 'internal-date-ancient';
  return time > epochOf(storedAt) + dayInMilliseconds ? 'internal-date-ahead' : undefined;
}

/** A mail passes through this many stores of one house at most before its name stands in a field. */
const mostInnerSteps = 4;

/**
 * The time of the topmost Received field that the own provider added. Above it only steps between its own stores may
 * stand, which bear an address or a bare name: what lies below a stranger's field is the stranger's word.
 */
function receivedAt({ mail, trust }: ReceiptFacts): Instant | undefined {
  if (trust === undefined || trust.domains.length === 0 || mail?.received === undefined) return mail?.receivedHeader;
  for (const { by, at } of mail.received.slice(0, mostInnerSteps)) {
    if (isTrustedHost(by, trust)) return at;
    if (by.includes('.') && !/^[\d.]+$/u.test(by)) return undefined;
  }
  return undefined;
}
