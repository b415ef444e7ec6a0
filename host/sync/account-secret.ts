// The secret of a mail account, sealed once more under a key of its own and bound to the account.

import type { OAuthProvider } from '#core/desk/account-views.ts';
import { keepSealedSecret, type AccountRow } from '#db/accounts.ts';
import { seal, unseal } from '../keys/seal.ts';
import type { OpenDesk } from '../open-desk.ts';

export interface AccountSecret {
  /** A password, or what the sign-in with the provider gave. */
  readonly secret: string;
  /** undefined for a password. */
  readonly provider: OAuthProvider | undefined;
}

/** Called inside a transaction, also when a provider renewed what it gave. */
export function keepSecret({ database, keys }: OpenDesk, accountId: string, { secret, provider }: AccountSecret): void {
  const sealed = seal(keys.credentials, Buffer.from(secret, 'utf8'), purposeOf(accountId));
  keepSealedSecret(database, accountId, {
    signIn: provider === undefined ? 'password' : 'oauth',
    provider: provider ?? null,
    sealedSecret: Buffer.from(sealed),
  });
}

/** undefined when none is kept, or its seal does not open. */
export function secretOf({ keys }: OpenDesk, account: Pick<AccountRow, 'id' | 'sealedSecret'>): string | undefined {
  if (account.sealedSecret === null) return undefined;
  return unseal(keys.credentials, account.sealedSecret, purposeOf(account.id))?.toString('utf8');
}

// An account that was a mailbox once kept its id and its seal.
const purposeOf = (accountId: string) => `dpo-desk/mailbox/${accountId}/v1`;
