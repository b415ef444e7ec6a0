// How an account proves to its server who asks: the sealed password, or a fresh token of its sign-in.

import { fail, ok, type Result } from '#core/base/result.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { AccountRow } from '#db/accounts.ts';
import type { Credential } from '#mail/imap/credential.ts';
import type { OpenDesk } from '../open-desk.ts';
import { secretOf } from './account-secret.ts';
import type { Tokens } from './tokens.ts';

/** With `isRefused` the server did not take the credential that was given last. */
export async function credentialOf(
  open: OpenDesk,
  tokens: Tokens,
  account: AccountRow,
  options: { readonly isRefused: boolean } = { isRefused: false },
): Promise<Result<Credential, Obstacle>> {
  if (account.signIn === 'oauth') {
    const token = await tokens.accessTokenFor(account.id, options);
    return token.ok ? ok({ kind: 'oauth', accessToken: token.value }) : token;
  }
  const password = secretOf(open, account);
  if (password === undefined) return fail({ code: 'account-secret-missing', id: account.id });
  return ok({ kind: 'password', password });
}
