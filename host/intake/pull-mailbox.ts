// One pull of one IMAP folder into the desk, on a connection of its own: raw bytes stored, then read.

import { ok, type Result } from '#core/base/result.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { IntakeCount } from '#core/desk/views.ts';
import { notePull, type AccountRow, type FolderRow } from '#db/accounts.ts';
import type { Credential } from '#mail/imap/credential.ts';
import { pullFolder } from '#mail/imap/pull.ts';
import type { ParserPool } from '#mail/mime/parser-pool.ts';
import type { OpenDesk } from '../open-desk.ts';
import { serverOf } from '../sync/keep-account.ts';
import { ledgerOf } from './ledger-of.ts';
import { readWaiting } from './read-waiting.ts';

export interface PullRequest {
  readonly account: AccountRow;
  readonly folder: FolderRow;
  readonly credential: Credential;
  readonly signal?: AbortSignal | undefined;
  onProgress?(done: number, total: number): void;
}

/** What came in before an obstacle stays; the next pull goes on from there. */
export async function pullMailbox(
  open: OpenDesk,
  pool: ParserPool,
  request: PullRequest,
): Promise<Result<IntakeCount, Obstacle>> {
  const { account, folder, credential, signal } = request;
  const { desk, database } = open;
  const tally = { seen: 0, stored: 0, duplicates: 0 };
  const pulled = await pullFolder({
    settings: { ...serverOf(account), folder: folder.folder },
    credential,
    now: () => desk.now(),
    ledger: ledgerOf(open, folder, (isNew) => {
      tally.seen += 1;
      if (isNew) tally.stored += 1;
      else tally.duplicates += 1;
    }),
    ...(signal && { signal }),
    onProgress: ({ done, total }) => request.onProgress?.(done, total),
  });
  const read = await readWaiting(open, pool, { signal });
  desk.transact(() => notePull(database, folder.id, desk.now(), pulled.ok ? undefined : pulled.failure));
  return pulled.ok ? ok({ ...tally, ...read, withheld: pulled.value.withheld }) : pulled;
}
