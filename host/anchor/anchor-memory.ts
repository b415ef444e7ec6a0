// What anchoring remembers between two looks: where anchors are kept, how far the folders were read, what was found.

import type { Instant } from '#core/base/day.ts';
import { readFact, writeFact } from '#db/facts.ts';
import type { DeskDatabase } from '#db/open.ts';
import type { LastLook } from '#mail/anchor/read-anchors.ts';

export interface AccountMemory {
  readonly isOn: boolean;
  readonly look?: LastLook;
  readonly lookedAt?: Instant;
  /** By this machine's clock; the anchors themselves are dated by the server's. */
  readonly anchoredAt?: Instant;
  /** When all of its anchors were read, and not only the new ones. */
  readonly wholeAt?: Instant;
  /** UIDs of anchors by the hash of their note, where the server gave them others since they were written. */
  readonly moved: Readonly<Record<string, number>>;
  /** Sizes of anchors that are not there any more. */
  readonly missing: readonly number[];
  /** Mails that claim to be anchors of this log and that nothing proves to be. */
  readonly unproved: number;
}

export interface AnchorMemory {
  readonly accounts: Readonly<Record<string, AccountMemory>>;
  readonly timestampUrl?: string | undefined;
  /** By this machine's clock: when a time stamp was last asked for, and when one was last given. */
  readonly askedAt?: Instant;
  readonly stampedAt?: Instant;
  /** Hashes of the notes that contradict this log now, and of those about which a person decided to go on. */
  readonly disagreeing: readonly string[];
  readonly settled: readonly string[];
  /** First lines that did not hold in a whole check, about which a person decided to go on; -1 where no line was named. */
  readonly settledBreaks: readonly number[];
}

const nothing: AnchorMemory = { accounts: {}, disagreeing: [], settled: [], settledBreaks: [] };

export const unknownAccount: AccountMemory = { isOn: false, moved: {}, missing: [], unproved: 0 };

export function readMemory(database: DeskDatabase): AnchorMemory {
  const kept = readFact(database, 'anchors');
  return kept === undefined ? nothing : { ...nothing, ...(JSON.parse(kept) as Partial<AnchorMemory>) };
}

export function accountMemory(database: DeskDatabase, id: string): AccountMemory {
  const { accounts } = readMemory(database);
  return Object.hasOwn(accounts, id) ? (accounts[id] ?? unknownAccount) : unknownAccount;
}

/** Inside a transaction. */
export function remember(database: DeskDatabase, change: Partial<AnchorMemory>): void {
  writeFact(database, 'anchors', JSON.stringify({ ...readMemory(database), ...change }));
}

/** Inside a transaction. */
export function rememberAccount(database: DeskDatabase, id: string, change: Partial<AccountMemory>): void {
  const kept = { ...accountMemory(database, id), ...change };
  remember(database, { accounts: { ...readMemory(database).accounts, [id]: kept } });
}
