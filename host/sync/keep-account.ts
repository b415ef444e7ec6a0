// Keeping an account and its folders: one login is one account, one path of it one folder, however often they are added.

import { randomBytes } from 'node:crypto';
import type { FolderFacts, FolderRole } from '#core/desk/account-views.ts';
import type { AccountChange } from '#core/case/desk-event.ts';
import {
  findAccount,
  findSameAccount,
  foldersOf,
  removeFolder,
  saveAccount,
  saveFolder,
  type AccountRow,
  type FolderRow,
} from '#db/accounts.ts';
import type { ImapServer } from '#mail/imap/imap-settings.ts';
import type { OpenDesk } from '../open-desk.ts';
import { keepSecret, type AccountSecret } from './account-secret.ts';

/** A server as it comes over a wire. */
export type GivenServer = Omit<ImapServer, 'caPem'> & { readonly caPem?: string | undefined };

/**
 * Adds the account, or takes the new settings over for the one of the same login. Without a secret the one that is kept stays.
 * Called inside a transaction.
 */
export function keepAccount(open: OpenDesk, server: GivenServer, secret: AccountSecret | undefined): AccountRow {
  const { host, port, security, user, caPem } = server;
  const { database, desk } = open;
  const known = findSameAccount(database, server);
  const isNew = known === undefined || known.isRemoved;
  const id = known?.id ?? `a${randomBytes(8).toString('hex')}`;
  saveAccount(database, {
    id,
    host,
    port,
    security,
    user,
    caPem: caPem ?? null,
    signIn: known?.signIn ?? 'password',
    provider: known?.provider ?? null,
    sealedSecret: known?.sealedSecret ?? null,
    isPaused: !isNew && known.isPaused,
  });
  if (secret !== undefined) keepSecret(open, id, secret);
  if (isNew) desk.journal.append('desk', { act: 'desk.account-added', account: id }, 'user');
  else if (secret !== undefined || known.security !== security || known.caPem !== (caPem ?? null))
    noteChange(open, id, 'settings');
  const kept = findAccount(database, id);
  if (kept === undefined) throw new Error('the account was not kept');
  return kept;
}

type GivenFolder = Pick<FolderFacts, 'path' | 'role'>;

/** Reads these folders from now on, and no others. What the others brought in stays. Called inside a transaction. */
export function keepFolders(open: OpenDesk, accountId: string, folders: readonly GivenFolder[]): void {
  for (const row of foldersOf(open.database, accountId))
    if (!folders.some(({ path }) => path === row.folder)) removeFolder(open.database, row.id);
  for (const folder of folders) addFolder(open, accountId, folder);
}

export function addFolder({ database }: OpenDesk, accountId: string, { path, role }: GivenFolder): FolderRow {
  return saveFolder(database, { id: `b${randomBytes(8).toString('hex')}`, accountId, folder: path, role });
}

/** What is certain about a folder of which nothing but the name is known. */
export function roleByName(path: string): FolderRole {
  return path.toUpperCase() === 'INBOX' ? 'inbox' : 'other';
}

export function noteChange({ desk }: OpenDesk, account: string, what: AccountChange): void {
  desk.journal.append('desk', { act: 'desk.account-changed', account, what }, 'user');
}

export function serverOf({ host, port, security, user, caPem }: AccountRow): ImapServer {
  return { host, port, security, user, ...(caPem !== null && { caPem }) };
}

export function exactServer({ host, port, security, user, caPem }: GivenServer): ImapServer {
  return { host, port, security, user, ...(caPem !== undefined && { caPem }) };
}
