// One pull of an IMAP folder into the desk: raw bytes and cursor in one transaction, then reading.

import type { MessageId } from '#core/base/id.ts';
import { ok, type Result } from '#core/base/result.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { IntakeCount } from '#core/desk/views.ts';
import { hasUid, noteLocation, notePull, settle, settledUpTo, type MailboxRow } from '#db/mailboxes.ts';
import type { FolderLedger } from '#mail/folder-ledger.ts';
import type { ImapSettings } from '#mail/imap-settings.ts';
import type { ParserPool } from '#mail/parser-pool.ts';
import { pullFolder } from '#mail/pull.ts';
import type { OpenDesk } from '../open-desk.ts';
import { readWaiting } from './read-waiting.ts';

export interface PullRequest {
  readonly mailbox: MailboxRow;
  readonly password: string;
  readonly signal?: AbortSignal | undefined;
  onProgress?(done: number, total: number): void;
}

/** What came in before an obstacle stays; the next pull goes on from there. */
export async function pullMailbox(
  open: OpenDesk,
  pool: ParserPool,
  request: PullRequest,
): Promise<Result<IntakeCount, Obstacle>> {
  const { mailbox, password, signal } = request;
  const tally = { seen: 0, stored: 0, duplicates: 0 };
  const pulled = await pullFolder({
    settings: settingsOf(mailbox),
    password,
    ledger: ledgerOf(open, mailbox, (isNew) => {
      tally.seen += 1;
      if (isNew) tally.stored += 1;
      else tally.duplicates += 1;
    }),
    ...(signal && { signal }),
    onProgress: ({ done, total }) => request.onProgress?.(done, total),
  });
  const read = await readWaiting(open, pool, { signal });
  open.desk.transact(() =>
    notePull(open.database, mailbox.id, open.desk.now(), pulled.ok ? undefined : pulled.failure),
  );
  return pulled.ok ? ok({ ...tally, ...read, withheld: pulled.value.withheld }) : pulled;
}

export function settingsOf(mailbox: MailboxRow): ImapSettings {
  const { host, port, security, user, folder, caPem } = mailbox;
  return { host, port, security, user, folder, ...(caPem !== null && { caPem }) };
}

function ledgerOf(open: OpenDesk, mailbox: MailboxRow, onStored: (isNew: boolean) => void): FolderLedger {
  const { database, desk, intake } = open;
  let uidValidity: string | undefined;
  return {
    open: (epoch) => {
      uidValidity = epoch.uidValidity;
      return {
        settledUpTo: settledUpTo(database, mailbox.id, epoch.uidValidity),
        has: (uid) => hasUid(database, mailbox.id, epoch.uidValidity, uid),
      };
    },
    store: (batch, upTo) => {
      if (uidValidity === undefined) throw new Error('the ledger was not opened');
      const epoch = uidValidity;
      const stored: boolean[] = [];
      desk.transact(() => {
        for (const mail of batch) {
          const { id, isNew } = intake.store({
            raw: mail.raw,
            source: mailbox.folder,
            uid: mail.uid,
            internalDate: mail.internalDate,
            isPartial: mail.isPartial,
          });
          locate(id, epoch, mail.uid);
          stored.push(isNew);
        }
        settle(database, mailbox.id, epoch, upTo);
      });
      stored.forEach(onStored);
    },
  };

  function locate(messageId: MessageId, epoch: string, uid: number): void {
    noteLocation(database, { mailboxId: mailbox.id, uidValidity: epoch, uid, messageId });
  }
}
