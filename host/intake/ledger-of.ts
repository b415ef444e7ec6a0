// The ledger of one folder, put together from the database's rows: raw bytes and their UIDs in one transaction.

import type { UidSet } from '#db/uid-set.ts';
import {
  currentEpoch,
  noteGone,
  noteLevel,
  noteLocation,
  noteMissed,
  presentUids,
  seeEpoch,
  withheldUids,
  type EpochRow,
} from '#db/folder-ledger.ts';
import type { FolderRow } from '#db/accounts.ts';
import type { FolderLedger, LevelMark } from '#mail/imap/folder-ledger.ts';
import { sequenceSet } from '#mail/imap/sequence-set.ts';
import type { OpenDesk } from '../open-desk.ts';

/**
 * Throws `StorageFault` where the desk cannot write, and once it is locked. One ledger at a time writes about a folder.
 * `onStored` hears of every UID once its transaction is in.
 */
export function ledgerOf(
  { database, desk, intake }: OpenDesk,
  folder: Pick<FolderRow, 'id' | 'folder'>,
  onStored: (isNew: boolean) => void = () => undefined,
): FolderLedger {
  const mailboxId = folder.id;
  let uidValidity: string | undefined;
  // A pull that finds nothing new asks for no UID: they are loaded when the first one is asked for.
  let loaded: UidSet | undefined;

  function key() {
    if (uidValidity === undefined) throw new Error('the ledger was not opened');
    return { mailboxId, uidValidity };
  }

  function present(): UidSet {
    loaded ??= presentUids(database, key());
    return loaded;
  }

  return {
    open: (epoch) => {
      if (epoch.uidValidity !== uidValidity) loaded = undefined;
      uidValidity = epoch.uidValidity;
      const row = desk.transact(() => {
        const before = currentEpoch(database, mailboxId)?.uidValidity;
        if (before !== undefined && before !== epoch.uidValidity)
          desk.journal.append(
            'desk',
            { act: 'desk.folder-renumbered', folder: mailboxId, from: before, to: epoch.uidValidity },
            'app',
          );
        return seeEpoch(database, key(), desk.now());
      });
      return {
        mark: markOf(row),
        has: (uid) => present().has(uid),
        present: () => present().all(),
        withheld: () => withheldUids(database, key()),
      };
    },
    store: (batch) => {
      if (batch.length === 0) return;
      const news: boolean[] = [];
      desk.transact(() => {
        for (const mail of batch) {
          const { uid, isDiffering, internalDate, isPartial } = mail;
          const stored = intake.store({ raw: mail.raw, source: folder.folder, uid, internalDate, isPartial });
          noteLocation(database, key(), { uid, messageId: stored.id, isAgain: !stored.isNew, isDiffering });
          news.push(stored.isNew);
        }
      });
      for (const { uid } of batch) loaded?.add(uid);
      news.forEach(onStored);
    },
    miss: (missed) => {
      if (missed.length === 0) return;
      const notedAt = desk.now();
      desk.transact(() => {
        for (const { uid, fate } of missed) noteMissed(database, key(), { uid, fate, notedAt });
      });
    },
    lose: (uids) => {
      if (uids.length === 0) return;
      const at = desk.now();
      desk.transact(() => {
        const gone = noteGone(database, key(), uids, at);
        for (const part of portions(gone))
          desk.journal.append(
            'desk',
            { act: 'desk.mail-gone', folder: mailboxId, uidValidity: key().uidValidity, ...part },
            'app',
          );
      });
      for (const uid of uids) loaded?.delete(uid);
    },
    level: ({ uidNext, exists, highestModseq = null, comparedAt }) => {
      const mark = { uidNext, onServer: exists, highestModseq, comparedAt, levelAt: desk.now() };
      desk.transact(() => noteLevel(database, key(), mark));
    },
  };
}

function markOf({ uidNext, onServer, highestModseq, comparedAt }: EpochRow): LevelMark | undefined {
  // Desks of an older version knew how far they had come, not how the folder stood.
  if (uidNext === null || onServer === null || comparedAt === null) return undefined;
  return { uidNext, exists: onServer, highestModseq: highestModseq ?? undefined, comparedAt };
}

/** So many UIDs are named in one line of the journal. */
const uidsPerLine = 5000;

function portions(uids: readonly number[]): readonly { readonly uids: string; readonly count: number }[] {
  const sorted = uids.toSorted((a, b) => a - b);
  const parts = [];
  for (let start = 0; start < sorted.length; start += uidsPerLine) {
    const part = sorted.slice(start, start + uidsPerLine);
    parts.push({ uids: sequenceSet(part), count: part.length });
  }
  return parts;
}
