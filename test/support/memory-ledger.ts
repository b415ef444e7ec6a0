// A folder ledger in memory that keeps the promises of the real one and notices when the pull breaks them.

import type { FolderLedger, LevelMark, ReceivedMail } from '#mail/imap/folder-ledger.ts';

export interface MemoryLedger extends FolderLedger {
  /** Of the epoch that was opened last, in the order in which they were stored. */
  readonly mails: readonly ReceivedMail[];
  readonly batches: readonly number[];
  readonly mark: LevelMark | undefined;
  readonly epochs: readonly string[];
  /** Stored and gone from the server since. */
  readonly gone: readonly number[];
  readonly missed: ReadonlyMap<number, 'vanished' | 'withheld'>;
  /** Times that level() was called. */
  readonly levels: number;
}

interface Epoch {
  readonly mails: Map<number, ReceivedMail>;
  readonly gone: Set<number>;
  readonly missed: Map<number, 'vanished' | 'withheld'>;
  mark: LevelMark | undefined;
}

/** `onStore` runs before a batch is kept; what it throws is thrown at the pull. */
export function memoryLedger(onStore?: (batch: readonly ReceivedMail[]) => void): MemoryLedger {
  const epochs = new Map<string, Epoch>();
  const batches: number[] = [];
  let current: Epoch | undefined;
  let levels = 0;
  const opened = (): Epoch => {
    if (current === undefined) throw new Error('used before opening');
    return current;
  };
  const has = (uid: number): boolean => opened().mails.has(uid) && !opened().gone.has(uid);
  return {
    get mails() {
      return [...(current?.mails.values() ?? [])];
    },
    get batches() {
      return batches;
    },
    get mark() {
      return current?.mark;
    },
    get epochs() {
      return [...epochs.keys()];
    },
    get gone() {
      return [...(current?.gone ?? [])];
    },
    get missed() {
      return current?.missed ?? new Map();
    },
    get levels() {
      return levels;
    },
    open({ uidValidity }) {
      const epoch = epochs.get(uidValidity) ?? {
        mails: new Map(),
        gone: new Set(),
        missed: new Map(),
        mark: undefined,
      };
      epochs.set(uidValidity, epoch);
      current = epoch;
      return {
        mark: epoch.mark,
        has,
        present: () => [...epoch.mails.keys()].filter((uid) => has(uid)).sort((a, b) => a - b),
        withheld: () =>
          [...epoch.missed]
            .filter(([, fate]) => fate === 'withheld')
            .map(([uid]) => uid)
            .sort((a, b) => a - b),
      };
    },
    store(batch) {
      const { mails, gone, missed } = opened();
      onStore?.(batch);
      for (const mail of batch) {
        if (!Number.isInteger(mail.uid) || mail.uid < 1) throw new Error('not a UID');
        if (has(mail.uid)) throw new Error('the same UID twice');
        mails.set(mail.uid, mail);
        gone.delete(mail.uid);
        missed.delete(mail.uid);
      }
      batches.push(batch.length);
    },
    miss(missed) {
      for (const { uid, fate } of missed) {
        if (has(uid)) throw new Error('missed what is stored');
        opened().missed.set(uid, fate);
      }
    },
    lose(uids) {
      for (const uid of uids) {
        if (!has(uid)) throw new Error('lost what was not there');
        opened().gone.add(uid);
      }
    },
    level(mark) {
      levels += 1;
      opened().mark = mark;
    },
  };
}
