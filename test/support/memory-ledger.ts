// A folder ledger in memory that keeps the promises of the real one and notices when the pull breaks them.

import type { FolderLedger, ReceivedMail } from '#mail/folder-ledger.ts';

export interface MemoryLedger extends FolderLedger {
  readonly mails: readonly ReceivedMail[];
  readonly batches: readonly number[];
  readonly cursor: number;
  readonly epochs: readonly string[];
}

/** `onStore` runs before a batch is kept; what it throws is thrown at the pull. */
export function memoryLedger(onStore?: (batch: readonly ReceivedMail[]) => void): MemoryLedger {
  const epochs = new Map<string, { cursor: number; mails: Map<number, ReceivedMail> }>();
  const batches: number[] = [];
  let current: { cursor: number; mails: Map<number, ReceivedMail> } | undefined;
  return {
    get mails() {
      return [...(current?.mails.values() ?? [])];
    },
    get batches() {
      return batches;
    },
    get cursor() {
      return current?.cursor ?? 0;
    },
    get epochs() {
      return [...epochs.keys()];
    },
    open({ uidValidity }) {
      const epoch = epochs.get(uidValidity) ?? { cursor: 0, mails: new Map<number, ReceivedMail>() };
      epochs.set(uidValidity, epoch);
      current = epoch;
      return { settledUpTo: epoch.cursor, has: (uid) => epoch.mails.has(uid) };
    },
    store(batch, settledUpTo) {
      if (current === undefined) throw new Error('stored before opening');
      if (settledUpTo < current.cursor) throw new Error('the cursor moved back');
      onStore?.(batch);
      for (const mail of batch) {
        if (!Number.isInteger(mail.uid) || mail.uid < 1) throw new Error('not a UID');
        if (current.mails.has(mail.uid)) throw new Error('the same UID twice');
        current.mails.set(mail.uid, mail);
      }
      current.cursor = settledUpTo;
      batches.push(batch.length);
    },
  };
}
