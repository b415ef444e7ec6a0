// What the shells see of the completeness ledger: per account, folder and UIDVALIDITY, what became of every UID.

import type { Instant } from '#core/base/day.ts';
import type { CaseId, MessageId } from '#core/base/id.ts';
import type { FolderRole } from './account-views.ts';
import type { Disposition } from './views.ts';

/** Why a UID deserves a look. `gone`: stored, and no longer on the server. `differing`: octets other than announced. */
export type LedgerMark = 'oversize' | 'unreadable' | 'vanished' | 'withheld' | 'gone' | 'differing';

export interface LedgerItem {
  readonly uid: number;
  readonly mark: LedgerMark;
  /** undefined for what never was stored. */
  readonly message: MessageId | undefined;
  readonly disposition: Disposition | undefined;
  /** Reference of the case that it is part of. */
  readonly caseRef: string | undefined;
  readonly caseId: CaseId | undefined;
  readonly notedAt: Instant;
}

/** How many UIDs of one UIDVALIDITY came to what. */
export interface EpochTally {
  /** UIDs whose message is stored. */
  readonly stored: number;
  /** Of these, UIDs whose message was here already: the same mail in another folder or under another UIDVALIDITY. */
  readonly again: number;
  readonly gone: number;
  readonly vanished: number;
  readonly withheld: number;
  readonly oversize: number;
  readonly unreadable: number;
  readonly differing: number;
}

/** One UIDVALIDITY of one folder (RFC 3501 2.3.1.1). */
export interface LedgerEpoch extends EpochTally {
  readonly uidValidity: string;
  readonly isCurrent: boolean;
  /** UIDNEXT when the folder was last level with the server; every UID below it is accounted for. */
  readonly uidNext: number | undefined;
  /** EXISTS at the same moment. */
  readonly onServer: number | undefined;
  readonly levelAt: Instant | undefined;
  /** The last time that every UID was compared with the server's. */
  readonly comparedAt: Instant | undefined;
  /** Ranges below `uidNext` that the server never showed a message for: deleted before the desk first looked. */
  readonly unused: readonly { readonly from: number; readonly to: number }[];
  /** UIDs on the server that the desk cannot account for: 0 in a level folder. */
  readonly unaccounted: number;
  /** The folder was level once under this UIDVALIDITY, nothing is missing as of then and nothing is withheld. */
  readonly isComplete: boolean;
}

export interface LedgerFolder {
  readonly id: string;
  readonly path: string;
  readonly role: FolderRole;
  readonly isRemoved: boolean;
  readonly epochs: readonly LedgerEpoch[];
  /** Newest first, at most 200 for each mark. */
  readonly items: readonly LedgerItem[];
}

export interface LedgerAccount {
  readonly id: string;
  readonly host: string;
  readonly user: string;
  readonly isRemoved: boolean;
  readonly folders: readonly LedgerFolder[];
}

export interface LedgerView {
  readonly at: Instant;
  readonly accounts: readonly LedgerAccount[];
  /** Messages that came from files. */
  readonly fromFiles: number;
  /** Every stored message by where it went; the sum is all that the desk ever took in. */
  readonly dispositions: Readonly<Record<Disposition, number>>;
  /** True when every UID of every folder that is read is accounted for as of its last levelling. */
  readonly isComplete: boolean;
}

/** One UID, or a range of them that was never used, or a message from a file, as exported; what does not apply is empty. */
export interface LedgerRow {
  readonly host: string;
  readonly user: string;
  readonly folder: string;
  readonly uidValidity: string;
  readonly uidFrom: number | '';
  readonly uidTo: number | '';
  readonly fate: 'stored' | 'gone' | 'vanished' | 'withheld' | 'unused' | 'file';
  /** Of `again`, `oversize`, `unreadable`, `differing`, with a space between. */
  readonly marks: string;
  readonly message: string;
  readonly sha256: string;
  readonly receivedAt: string;
  readonly disposition: string;
  readonly caseRef: string;
  readonly notedAt: string;
}
