// The secret of a mail account, sealed once more under a key of its own and bound to the account.

import { eq } from 'drizzle-orm';
import type { OAuthProvider } from '#core/desk/account-views.ts';
import { keepSealedSecret, type AccountRow } from '#db/accounts.ts';
import type { DeskDatabase } from '#db/open.ts';
import { account } from '#db/schema.ts';
import { seal, unseal } from '#db/seal.ts';
import type { OpenDesk } from '../open-desk.ts';
import { resealSending } from '../outbox/sending-secret.ts';

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
export function secretOf({ keys }: OpenDesk, kept: Pick<AccountRow, 'id' | 'sealedSecret'>): string | undefined {
  if (kept.sealedSecret === null) return undefined;
  return unseal(keys.credentials, kept.sealedSecret, purposeOf(kept.id))?.toString('utf8');
}

/** For another key of the desk; inside the caller's transaction. A secret that does not open is left: it is asked for again. */
export function resealAccounts(database: DeskDatabase, from: Uint8Array, to: Uint8Array): void {
  resealSending(database, from, to);
  const { orm } = database;
  for (const { id, sealedSecret } of orm.select().from(account).all()) {
    const secret = sealedSecret && unseal(from, sealedSecret, purposeOf(id));
    if (!secret) continue;
    orm
      .update(account)
      .set({ sealedSecret: Buffer.from(seal(to, secret, purposeOf(id))) })
      .where(eq(account.id, id))
      .run();
    secret.fill(0);
  }
}

// An account that was a mailbox once kept its id and its seal.
const purposeOf = (accountId: string) => `dpo-desk/mailbox/${accountId}/v1`;
