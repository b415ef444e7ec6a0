// A real desk with real key files, and what a test of its backups does with it. Only the time and the cost of a guess are the test's own.

import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { MessageId } from '#core/base/id.ts';
import { actOnCase } from '#core/desk/commands/act-on-case.ts';
import { confirmRequest } from '#core/desk/commands/confirm-request.ts';
import { makeBackup, type BackupMade } from '#host/backup/make-backup.ts';
import { restoreDesk, type Restored, type RestoreRequest } from '#host/backup/restore-desk.ts';
import { readWaiting } from '#host/intake/read-waiting.ts';
import { createDesk, openDesk, type OpenDesk } from '#host/open-desk.ts';
import { settleErasures } from '#host/settle-erasures.ts';
import { workerUrls } from '#host/worker-urls.ts';
import { createParserPool } from '#mail/mime/parser-pool.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { steadyClock } from './steady-clock.ts';
import { testProfile } from './throwaway-desk.ts';
import { tickingClock, type TickingClock } from './ticking-clock.ts';

export const deskSecret = 'paper lantern under the bridge';

export interface BackupDesk {
  readonly outside: string;
  readonly folder: string;
  readonly recoveryKey: string;
  readonly clock: TickingClock;
  open(secret?: string): Promise<OpenDesk>;
}

/** On 5 March 2026; each reading of the clock is a second later. */
export async function makeBackupDesk(): Promise<BackupDesk> {
  const outside = temporaryFolder();
  const folder = join(outside, 'desk');
  const clock = tickingClock('2026-03-05T09:00:00.000Z');
  const now = () => clock.now();
  const cost = { memoryKiB: 65_536, passes: 3, lanes: 4 };
  const made = await createDesk({ folder, passphrase: deskSecret, profile: testProfile, now, cost });
  if (!made.ok) throw new Error(made.failure.code);
  return {
    outside,
    folder,
    clock,
    recoveryKey: made.value.recoveryKey,
    open: (secret = deskSecret) => openAt(folder, secret, clock),
  };
}

export async function openAt(folder: string, secret: string, clock: TickingClock): Promise<OpenDesk> {
  const opened = await openDesk({ folder, secret, now: () => clock.now(), clock: steadyClock });
  if (!opened.ok) throw new Error(opened.failure.code);
  const { value: open } = opened;
  onTestFinished(() => {
    if (open.database.sqlite.open) open.close();
  });
  return open;
}

/** Takes mails in and has them read; the ids in their order, also of those that were known. */
export async function take(open: OpenDesk, ...mails: readonly Uint8Array[]): Promise<readonly MessageId[]> {
  const ids = open.desk.transact(() => mails.map((raw) => open.intake.store({ raw, source: 'mail.eml' }).id));
  const pool = createParserPool({ workerUrl: workerUrls.parser, size: 1 });
  try {
    await readWaiting(open, pool);
  } finally {
    await pool.close();
  }
  return ids;
}

/** A case of that message; gives its reference. */
export function openCase({ desk }: OpenDesk, id: MessageId): string {
  const confirmed = confirmRequest(desk, { id, rights: ['access'] });
  if (!confirmed.ok) throw new Error(confirmed.failure.code);
  const ref = desk.cases.byId(confirmed.value)?.ref;
  if (ref === undefined) throw new Error('the case is not there');
  return ref;
}

export async function eraseCase(open: OpenDesk, ref: string): Promise<void> {
  const commands = [{ act: 'discard', reason: 'sent twice' }] as const;
  const closed = actOnCase(open.desk, { ref, commands: [{ act: 'close', outcome: 'other', note: 'moved away' }] });
  if (!closed.ok && !actOnCase(open.desk, { ref, commands }).ok) throw new Error(closed.failure.code);
  const erased = actOnCase(open.desk, { ref, commands: [{ act: 'erase' }] });
  if (!erased.ok) throw new Error(erased.failure.code);
  await settleErasures(open);
}

export async function backUp(open: OpenDesk, file: string): Promise<BackupMade> {
  const made = await makeBackup(open, file, 'user', { workerUrl: workerUrls.backup, onProgress: () => undefined });
  if (!made.ok) throw new Error(made.failure.code);
  return made.value;
}

type Wishes = Pick<RestoreRequest, 'file' | 'folder'> & Partial<RestoreRequest>;

export async function restore(desk: BackupDesk, wishes: Wishes) {
  const rest = { secret: deskSecret, now: () => desk.clock.now(), workers: workerUrls, onProgress: () => undefined };
  return await restoreDesk({ ...rest, ...wishes });
}

export async function restored(desk: BackupDesk, wishes: Wishes): Promise<Restored> {
  const result = await restore(desk, wishes);
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}
