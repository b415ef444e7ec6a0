// Keeping a mailbox: looked at first, its password sealed once more under a key of its own.

import { randomBytes } from 'node:crypto';
import { ok, type Result } from '#core/base/result.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { findSameMailbox, saveMailbox, type MailboxRow, type NewMailbox } from '#db/mailboxes.ts';
import type { ImapSettings } from '#mail/imap-settings.ts';
import { lookAtFolder } from '#mail/look-at-folder.ts';
import { seal, unseal } from '../keys/seal.ts';
import type { OpenDesk } from '../open-desk.ts';

export type MailboxAccount = Omit<ImapSettings, 'caPem'> & {
  readonly caPem?: string | undefined;
  readonly password: string;
};

/** Logs in and opens the folder read-only, then leaves: a wrong password is known before anything is kept. */
export async function tryMailbox(account: MailboxAccount): Promise<Result<{ readonly tried: true }, Obstacle>> {
  const { password, caPem, ...settings } = account;
  const looked = await lookAtFolder({ settings: { ...settings, ...(caPem !== undefined && { caPem }) }, password });
  return looked.ok ? ok({ tried: true }) : looked;
}

/** Adds the mailbox, or updates the one that reads the same folder of the same account. */
export function keepMailbox(
  open: OpenDesk,
  account: MailboxAccount,
  options: { readonly remembersPassword: boolean },
): MailboxRow {
  const { host, port, security, user, folder, caPem, password } = account;
  const known = findSameMailbox(open.database, account);
  const id = known?.id ?? `b${randomBytes(8).toString('hex')}`;
  const sealedPassword = options.remembersPassword
    ? Buffer.from(seal(open.keys.credentials, Buffer.from(password, 'utf8'), purposeOf(id)))
    : (known?.sealedPassword ?? null);
  const row: NewMailbox = { id, host, port, security, user, folder, caPem: caPem ?? null, sealedPassword };
  open.desk.transact(() => {
    saveMailbox(open.database, row);
    if (known === undefined || known.isRemoved)
      open.desk.journal.append('desk', { act: 'desk.mailbox-added', mailbox: id }, 'user');
  });
  return { lastPulledAt: null, lastObstacle: null, ...known, ...row, isRemoved: false };
}

/** undefined when the password is not kept, or its seal does not open. */
export function passwordOf(open: OpenDesk, mailbox: MailboxRow): string | undefined {
  if (mailbox.sealedPassword === null) return undefined;
  return unseal(open.keys.credentials, mailbox.sealedPassword, purposeOf(mailbox.id))?.toString('utf8');
}

const purposeOf = (mailboxId: string) => `dpo-desk/mailbox/${mailboxId}/v1`;
