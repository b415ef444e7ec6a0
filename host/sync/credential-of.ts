// How an account proves to its server who asks: the sealed password, or a fresh token of its sign-in.

import { fail, ok, type Result } from '#core/base/result.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { AccountRow } from '#db/accounts.ts';
import type { Credential } from '#mail/imap/credential.ts';
import type { OpenDesk } from '../open-desk.ts';
import { secretOf } from './account-secret.ts';
import type { Tokens } from './tokens.ts';

/** Uses the account's credential. A token that the server refuses before its time is asked for anew, once. */
export async function withCredential<T>(
  open: OpenDesk,
  tokens: Tokens,
  account: AccountRow,
  use: (credential: Credential) => Promise<Result<T, Obstacle>>,
): Promise<Result<T, Obstacle>> {
  const credential = await credentialOf(open, tokens, account, { isRefused: false });
  if (!credential.ok) return credential;
  const used = await use(credential.value);
  if (used.ok || !isStaleToken(account, used.failure)) return used;
  const fresh = await credentialOf(open, tokens, account, { isRefused: true });
  return fresh.ok ? await use(fresh.value) : fresh;
}

function isStaleToken(account: AccountRow, obstacle: Obstacle): boolean {
  return account.signIn === 'oauth' && obstacle.code === 'imap-login-refused' && obstacle.reason !== 'unavailable';
}

/** With `isRefused` the server did not take the credential that was given last. */
async function credentialOf(
  open: OpenDesk,
  tokens: Tokens,
  account: AccountRow,
  options: { readonly isRefused: boolean },
): Promise<Result<Credential, Obstacle>> {
  if (account.signIn === 'oauth') {
    const token = await tokens.accessTokenFor(account.id, options);
    return token.ok ? ok({ kind: 'oauth', accessToken: token.value }) : token;
  }
  const password = secretOf(open, account);
  if (password === undefined) return fail({ code: 'account-secret-missing', id: account.id });
  return ok({ kind: 'password', password });
}
