// Which mail account sends for a controller, and how it proves to its server who asks.

import { fail, ok, type Result } from '#core/base/result.ts';
import type { SendingSettings } from '#core/desk/letter-views.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { allAccounts, findAccount, type AccountRow } from '#db/accounts.ts';
import type { Credential } from '#mail/imap/credential.ts';
import type { SmtpServer } from '#mail/smtp/smtp-settings.ts';
import type { OpenDesk } from '../open-desk.ts';
import { secretOf } from '../sync/account-secret.ts';
import type { Tokens } from '../sync/tokens.ts';
import { sendingSecretOf } from './sending-secret.ts';

export interface SendingAccount {
  readonly account: AccountRow;
  readonly sending: SendingSettings;
}

/** The one that was chosen; else the controller's own; else one that sends for every controller. */
export function sendingAccountFor(
  { database }: Pick<OpenDesk, 'database'>,
  wanted: { readonly controller: string; readonly accountId?: string | undefined },
): Result<SendingAccount, Obstacle> {
  if (wanted.accountId !== undefined) {
    const chosen = sendingAccount({ database }, wanted.accountId);
    // Nobody gets a letter of one controller from another one's address.
    const isForeign = chosen.ok && (chosen.value.sending.controller ?? wanted.controller) !== wanted.controller;
    return isForeign ? fail({ code: 'sending-not-set-up' }) : chosen;
  }
  const senders = allAccounts(database).flatMap((account) => sendingOf(account) ?? []);
  const found =
    senders.find(({ sending }) => sending.controller === wanted.controller) ??
    senders.find(({ sending }) => sending.controller === undefined);
  return found === undefined ? fail({ code: 'sending-not-set-up' }) : ok(found);
}

export function sendingAccount({ database }: Pick<OpenDesk, 'database'>, id: string): Result<SendingAccount, Obstacle> {
  const account = findAccount(database, id);
  if (account === undefined) return fail({ code: 'account-unknown', id });
  const found = sendingOf(account);
  return found === undefined ? fail({ code: 'sending-not-set-up' }) : ok(found);
}

function sendingOf(account: AccountRow): SendingAccount | undefined {
  const { sending } = account;
  return sending === null ? undefined : { account, sending };
}

/** A private authority that is trusted for reading is that of the same house's sending. */
export function smtpServerOf({ account, sending }: SendingAccount): SmtpServer {
  const { host, port, security, user } = sending;
  return { host, port, security, user, ...(account.caPem !== null && { caPem: account.caPem }) };
}

/** Uses what proves who sends. A token that the server refuses before its time is asked for anew, once. */
export async function withSendingCredential<T>(
  { open, tokens }: { readonly open: OpenDesk; readonly tokens: Tokens },
  { account, sending }: SendingAccount,
  use: (credential: Credential) => Promise<Result<T, Obstacle>>,
): Promise<Result<T, Obstacle>> {
  if (account.signIn === 'password' || account.sealedSendingSecret !== null) {
    const password = sendingSecretOf(open.keys.credentials, account) ?? passwordOf(open, account);
    if (password === undefined) return fail({ code: 'account-secret-missing', id: account.id });
    return await use({ kind: 'password', password });
  }
  const token = await tokens.accessTokenFor(account.id, { isRefused: false, server: sending });
  if (!token.ok) return token;
  const used = await use({ kind: 'oauth', accessToken: token.value });
  if (used.ok || !isStaleToken(used.failure)) return used;
  const fresh = await tokens.accessTokenFor(account.id, { isRefused: true, server: sending });
  return fresh.ok ? await use({ kind: 'oauth', accessToken: fresh.value }) : fresh;
}

function passwordOf(open: OpenDesk, account: AccountRow): string | undefined {
  return account.signIn === 'password' ? secretOf(open, account) : undefined;
}

function isStaleToken(obstacle: Obstacle): boolean {
  return obstacle.code === 'smtp-login-refused' && obstacle.fault !== 'unavailable';
}
