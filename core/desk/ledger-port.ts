// What the completeness ledger is made of: accounts, folders, their UIDVALIDITYs, and what became of every UID.

import type { Instant } from '#core/base/day.ts';
import type { CaseId, MessageId } from '#core/base/id.ts';
import type { FolderRole } from './account-views.ts';
import type { EpochTally, LedgerMark } from './ledger-views.ts';
import type { Disposition } from './views.ts';

export interface LedgerAccountFacts {
  readonly id: string;
  readonly host: string;
  readonly user: string;
  readonly isRemoved: boolean;
}

export interface LedgerFolderFacts {
  readonly id: string;
  readonly path: string;
  readonly role: FolderRole;
  readonly isRemoved: boolean;
}

export interface EpochFacts {
  readonly uidValidity: string;
  readonly isCurrent: boolean;
  /** The last time that the server showed the folder under this UIDVALIDITY. */
  readonly seenAt: Instant;
  readonly uidNext: number | undefined;
  readonly onServer: number | undefined;
  readonly levelAt: Instant | undefined;
  readonly comparedAt: Instant | undefined;
}

export interface EpochCount extends EpochTally {
  /** UIDs below UIDNEXT that the server had when the folder was level last and that are stored, or found gone since. */
  readonly presentAtLevel: number;
}

/** A stored message as the ledger tells of it: nothing of what it says, nor of who wrote it. */
export interface LedgerMessage {
  readonly id: MessageId;
  /** Empty once it is erased. */
  readonly sha256: string;
  readonly receivedAt: Instant;
  readonly storedAt: Instant;
  readonly disposition: Disposition;
  readonly caseId: CaseId | undefined;
  readonly isOversize: boolean;
  readonly isUnreadable: boolean;
}

/** What became of one UID: exactly one of these. */
export type UidFate =
  | { readonly uid: number; readonly fate: 'vanished' | 'withheld'; readonly notedAt: Instant }
  | {
      readonly uid: number;
      readonly fate: 'stored';
      readonly message: LedgerMessage;
      readonly isAgain: boolean;
      readonly isDiffering: boolean;
      readonly goneAt: Instant | undefined;
    };

/** Read-only; the rows are written by the pulls. */
export interface Ledger {
  /** Also those that are not read any more, in the order in which they were added. */
  accounts(): readonly LedgerAccountFacts[];
  folders(accountId: string): readonly LedgerFolderFacts[];
  /** The one shown last comes first. */
  epochs(folderId: string): readonly EpochFacts[];
  count(folderId: string, uidValidity: string): EpochCount;
  /** Every UID with a fate, ascending. */
  uids(folderId: string, uidValidity: string): readonly number[];
  /** The same with what became of each. */
  fates(folderId: string, uidValidity: string): readonly UidFate[];
  /** The newest fates with this mark, at most so many, over all UIDVALIDITYs. */
  marked(folderId: string, mark: LedgerMark, most: number): readonly UidFate[];
  /** Messages that came from files, as they were stored. */
  fromFiles(): readonly LedgerMessage[];
  countFromFiles(): number;
  countMessages(): Readonly<Record<Disposition, number>>;
}
