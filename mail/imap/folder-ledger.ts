// What the pull needs of the place where mail is kept: which UIDs it accounts for, and one transaction per batch.

import type { Instant } from '#core/base/day.ts';

export interface ReceivedMail {
  readonly uid: number;
  /** INTERNALDATE (RFC 3501 2.3.3); undefined when the server gave none that can be read. */
  readonly internalDate: Instant | undefined;
  /** The message, octet by octet as the server sent it; only its header when `isPartial`. */
  readonly raw: Buffer;
  /** The mail is larger than the desk fetches: the header came, the body stayed on the server. */
  readonly isPartial: boolean;
  /** RFC822.SIZE, the whole message's octets by the server's word. */
  readonly announcedSize: number;
  /** The octets differ from the announced size, each time that they were asked for. */
  readonly isDiffering: boolean;
}

/** How a folder stood when the desk was last level with it. */
export interface LevelMark {
  readonly uidNext: number;
  readonly exists: number;
  /** HIGHESTMODSEQ (RFC 7162 3.1.2.1, decimal text); undefined where the server keeps none. */
  readonly highestModseq: string | undefined;
  /** The last time that every UID was compared; a week later it is time again. */
  readonly comparedAt: Instant;
}

/** What is known of a folder under one UIDVALIDITY. */
export interface KnownFolder {
  /** undefined until a pull has come to its end once. */
  readonly mark: LevelMark | undefined;
  /** Whether this UID is stored and was on the server when last looked at. One that vanished or went is not: if the
   * server lists it after all, it is fetched. */
  has(uid: number): boolean;
  /** The same UIDs as a list, ascending. */
  present(): readonly number[];
  /** UIDs that the server listed and did not hand over, ascending: each pull asks for them again. */
  withheld(): readonly number[];
}

/** Kept by the database for one folder of one account. */
export interface FolderLedger {
  /** Turns to the UIDs of this UIDVALIDITY (RFC 3501 2.3.1.1, decimal text). */
  open(epoch: { readonly uidValidity: string }): KnownFolder;
  /** Stores the mails, all or nothing, before it returns. */
  store(batch: readonly ReceivedMail[]): void;
  /** UIDs that were planned and did not come: gone meanwhile, or kept back by the server. */
  miss(missed: readonly { readonly uid: number; readonly fate: 'vanished' | 'withheld' }[]): void;
  /** Stored messages that the server no longer has. They stay in the desk. */
  lose(uids: readonly number[]): void;
  /** Every UID below `uidNext` is accounted for. */
  level(mark: LevelMark): void;
}
