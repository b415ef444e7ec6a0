// What the desk's acts and questions need from the world: storage, time, chance. Adapters implement these.

import type { Actor } from '#core/audit/leaf.ts';
import type { ChainLine } from '#core/audit/chain.ts';
import type { Day, Instant } from '#core/base/day.ts';
import type { CaseId, MessageId, RandomBytes } from '#core/base/id.ts';
import type { Mailbox } from '#core/base/mailbox.ts';
import type { AnonymousLine } from '#core/case/anonymous-line.ts';
import type { JournalEvent } from '#core/case/event.ts';
import type { ReceiptEvidence } from '#core/case/receipt.ts';
import type { CaseState, Phase } from '#core/case/state.ts';
import type { Calendar, CountryCode } from '#core/clock/calendar.ts';
import type { ParsedMail } from '#core/intake/parsed-mail.ts';
import type { Suggestion } from '#core/intake/suggestion.ts';
import type { ControllerProfile } from '#core/law/controller.ts';
import type { Ledger } from './ledger-port.ts';
import type { MessageCounts } from './page-views.ts';
import type { CaseFiles, Letters } from './letters-port.ts';
import type { Senders } from './senders-port.ts';
import type { SoughtCases, SoughtMessages } from './sought.ts';
import type { Disposition, UnreadableCode } from './views.ts';

/** What a journal line is about. */
export type Subject = CaseId | MessageId | 'desk';

export interface JournalLine {
  readonly seq: number;
  readonly at: Instant;
  readonly by: Actor;
  readonly subject: Subject;
  /** undefined once its personal data has been erased. */
  readonly event: JournalEvent | undefined;
}

/** What the parser read in a mail, but for what can be long and no list needs: its words and its thread. */
export interface MailFacts extends Omit<
  ParsedMail,
  'text' | 'ownText' | 'attachedMails' | 'inReplyTo' | 'references' | 'received'
> {
  /** It names messages that it answers; `casesAnswered` knows which. */
  readonly isReply: boolean;
}

export type MailText = Pick<ParsedMail, 'text' | 'ownText'>;

/** A message as stored: the facts of its arrival, the parser's work, and where it went. */
export interface StoredMessage {
  readonly id: MessageId;
  readonly sha256: string;
  readonly size: number;
  readonly isPartial: boolean;
  readonly source: string;
  readonly uid: number | undefined;
  /** IMAP INTERNALDATE, also one that cannot be true. */
  readonly internalDate: Instant | undefined;
  readonly storedAt: Instant;
  readonly parseState: 'waiting' | 'parsed' | 'unreadable';
  readonly unreadable: UnreadableCode | undefined;
  readonly receivedAt: Instant;
  readonly evidence: ReceiptEvidence;
  readonly mail: MailFacts | undefined;
  /** First words of the sender's own text. */
  readonly snippet: string;
  readonly suggestion: Suggestion | undefined;
  readonly disposition: Exclude<Disposition, 'unreadable'>;
  readonly caseId: CaseId | undefined;
  readonly setAsideReason: string | undefined;
}

export interface Journal {
  /** Adds one line; lists that are derived from the journal follow in the same transaction. */
  append(subject: Subject, event: JournalEvent, by: Actor): void;
  /** Oldest first. */
  of(subjects: readonly Subject[]): readonly JournalLine[];
  /** The raw lines of some subjects, oldest first, as evidence. */
  linesOf(subjects: readonly Subject[]): readonly ChainLine[];
  /** Takes the content out of every line of a subject; the chain still verifies. The line that records it is written afterwards. */
  erase(subject: CaseId | MessageId): void;
}

export interface Messages {
  find(id: MessageId): StoredMessage | undefined;
  /** Newest first. */
  all(): readonly StoredMessage[];
  /** Those not yet in a case nor set aside, newest first. */
  inTray(): readonly StoredMessage[];
  /** Those of the tray by this author (`authorOf`), newest first. */
  waitingFrom(address: string): readonly StoredMessage[];
  /** How many hold every one of these words (`soughtTexts`). */
  count(words: readonly string[]): MessageCounts;
  /** Newest first. */
  page(sought: SoughtMessages): readonly StoredMessage[];
  ofCase(id: CaseId): readonly StoredMessage[];
  /** What was stored after that moment: how many, and those of them that are in a case, newest first. */
  cameInSince(since: Instant): { readonly count: number; readonly inCases: readonly StoredMessage[] };
  /** Messages of the tray that answer one of these RFC 5322 Message-IDs, oldest first. */
  repliesInTray(headerIds: readonly string[]): readonly StoredMessage[];
  /** The cases that hold a message which this one answers, that of its nearest parent first. */
  casesAnswered(id: MessageId): readonly CaseId[];
  /** Empty where the message could not be read. */
  text(id: MessageId): MailText;
  raw(id: MessageId): Uint8Array;
  /**
   * Takes an attachment (counted from 0) out of the stored mail for good, and everything that was read from it. Returns the
   * SHA-256 of what remains, in hexadecimal. Throws for a message or an attachment that is not there.
   */
  strikeAttachment(id: MessageId, index: number, told?: { readonly by: Actor; readonly reason: string }): string;
  /** Whether the attachment is there and its octets lie in one piece, so that it could be struck. Changes nothing. */
  canStrike(id: MessageId, index: number): boolean;
  /** Takes the mail out for good: raw bytes, words, names. That it came, when and from which mailbox, stays. */
  erase(id: MessageId): void;
}

export interface Cases {
  byRef(ref: string): CaseState | undefined;
  byId(id: CaseId): CaseState | undefined;
  all(): readonly CaseState[];
  /** Those that are still to be answered or closed. */
  open(): readonly CaseState[];
  /** Those about one data subject, by the key of that person (`personKey`); newest first. */
  ofDataSubject(key: string): readonly CaseState[];
  /** The cases that this address has asked for, be it about somebody else; discarded ones left out; newest first. */
  askedBy(address: string): readonly CaseState[];
  /** Open cases that hold all that is sought, in no order. */
  linesOfOpen(sought: SoughtCases): readonly CaseLine[];
  countClosed(sought: SoughtCases): number;
  /** Closed cases that hold all that is sought, the latest closed first. */
  closedFrom(sought: SoughtCases, offset: number, limit: number): readonly CaseState[];
  /** Those closed on this day or before, in no order. */
  closedUntil(day: Day): readonly CaseState[];
  /** Those on hold. */
  held(): readonly CaseState[];
  /** Whom the cases are about or from, discarded ones left out; in no order. */
  persons(): readonly Mailbox[];
  refs(): ReadonlyMap<CaseId, string>;
  /** How many there are; a controller without cases is missing. */
  counts(): readonly { readonly controller: string; readonly phase: Phase; readonly number: number }[];
  /** The highest number so far among references that start with `prefix`, erased ones included; 0 for none. */
  lastNumber(prefix: string): number;
  /** What stays of erased cases, oldest erasure first. */
  erased(): readonly ErasedCase[];
  /** When cases were closed, erased ones included. */
  closings(since: Instant): Closings;
}

export interface Closings {
  /** Of the first case that was ever closed. */
  readonly first: Instant | undefined;
  /** Of each case that was closed since then, its last closing; in no order. */
  readonly latest: readonly Instant[];
}

/** What a list sorts and counts a case by. */
export interface CaseLine extends Pick<
  CaseState,
  'ref' | 'controller' | 'country' | 'zone' | 'receivedDay' | 'identity'
> {
  readonly extendedUntil: Day | undefined;
}

export interface ErasedCase {
  readonly id: CaseId;
  /** The reference holds no personal data; it stays, so that none is given twice. */
  readonly ref: string;
  readonly erasedAt: Instant;
  readonly line: AnonymousLine;
}

/** The controllers that this desk works for, each with its zone, its calendar and its cases. */
export interface Controllers {
  /** In the order in which they were added. */
  all(): readonly ControllerProfile[];
  byId(id: string): ControllerProfile | undefined;
  /** The first one: its day is the desk's own, and mail that names nobody is taken to be for it. */
  home(): ControllerProfile;
  /**
   * The working days of a controller, with the days that it added. Another `country` than its present one is that of a case
   * opened before it moved. Throws for a controller or a country that this desk does not know.
   */
  calendarOf(id: string, country?: CountryCode): Calendar;
}

export interface Desk {
  readonly controllers: Controllers;
  readonly journal: Journal;
  readonly messages: Messages;
  readonly cases: Cases;
  readonly ledger: Ledger;
  readonly senders: Senders;
  readonly letters: Letters;
  readonly files: CaseFiles;
  readonly random: RandomBytes;
  now(): Instant;
  /** All of `work` or nothing. */
  transact<T>(work: () => T): T;
}
