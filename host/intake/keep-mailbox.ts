// Keeping one folder of an account, as the first screens and the command line name it: account, secret and folder in one.

import { ok, type Result } from '#core/base/result.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { findSameAccount, foldersOf, type AccountRow, type FolderRow } from '#db/accounts.ts';
import type { ImapSettings } from '#mail/imap/imap-settings.ts';
import { lookAtFolder } from '#mail/imap/look-at-folder.ts';
import type { OpenDesk } from '../open-desk.ts';
import { addFolder, exactServer, keepAccount, roleByName } from '../sync/keep-account.ts';

export type MailboxAccount = Omit<ImapSettings, 'caPem'> & {
  readonly caPem?: string | undefined;
  readonly password: string;
};

/** Logs in and opens the folder read-only, then leaves: a wrong password is known before anything is kept. */
export async function tryMailbox(account: MailboxAccount): Promise<Result<{ readonly tried: true }, Obstacle>> {
  const { password, folder } = account;
  const credential = { kind: 'password', password } as const;
  const looked = await lookAtFolder({ settings: { ...exactServer(account), folder }, credential });
  return looked.ok ? ok({ tried: true }) : looked;
}

/** Whether the folder of this login is read already. */
export function isKept({ database }: OpenDesk, mailbox: Omit<ImapSettings, 'caPem'>): boolean {
  const account = findSameAccount(database, mailbox);
  return account !== undefined && foldersOf(database, account.id).some(({ folder }) => folder === mailbox.folder);
}

/** Adds the folder, or finds the one of the same login and path. */
export function keepMailbox(
  open: OpenDesk,
  mailbox: MailboxAccount,
  options: { readonly remembersPassword: boolean },
): { readonly account: AccountRow; readonly folder: FolderRow } {
  const { folder: path, password, ...server } = mailbox;
  return open.desk.transact(() => {
    const secret = options.remembersPassword ? { secret: password, provider: undefined } : undefined;
    const account = keepAccount(open, server, secret);
    return { account, folder: addFolder(open, account.id, { path, role: roleByName(path) }) };
  });
}
