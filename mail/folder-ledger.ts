// What the pull needs of the place where mail is kept: which UIDs it has, and one transaction per batch.

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
}

/** Kept by the database for one folder of one account. */
export interface FolderLedger {
  /**
   * Turns to the UIDs of this UIDVALIDITY (RFC 3501 2.3.1.1, decimal text). `settledUpTo` is 0 for a new one;
   * `has` answers for UIDs above it, which may have been stored before the cursor could follow.
   */
  open(epoch: { readonly uidValidity: string }): {
    readonly settledUpTo: number;
    has(uid: number): boolean;
  };
  /** Stores the mails and moves the cursor, all or nothing, before it returns. The batch may be empty. */
  store(batch: readonly ReceivedMail[], settledUpTo: number): void;
}
