// The password for sending where it is not that of the account, sealed under a key of its own and bound to the account.

import { eq } from 'drizzle-orm';
import type { AccountRow } from '#db/accounts.ts';
import type { DeskDatabase } from '#db/open.ts';
import { account } from '#db/schema.ts';
import { seal, unseal } from '#db/seal.ts';

const purposeOf = (accountId: string) => `dpo-desk/sending/${accountId}/v1`;

export function sealSendingSecret(key: Uint8Array, accountId: string, password: string): Buffer {
  return Buffer.from(seal(key, Buffer.from(password, 'utf8'), purposeOf(accountId)));
}

/** undefined where none is kept, or its seal does not open. */
export function sendingSecretOf(
  key: Uint8Array,
  { id, sealedSendingSecret }: Pick<AccountRow, 'id' | 'sealedSendingSecret'>,
): string | undefined {
  return sealedSendingSecret === null ? undefined : unseal(key, sealedSendingSecret, purposeOf(id))?.toString('utf8');
}

/** For another key of the desk; inside the caller's transaction. One that does not open is left: it is asked for again. */
export function resealSending({ orm }: DeskDatabase, from: Uint8Array, to: Uint8Array): void {
  for (const row of orm.select().from(account).all()) {
    const password = sendingSecretOf(from, row);
    if (password === undefined) continue;
    orm
      .update(account)
      .set({ sealedSendingSecret: sealSendingSecret(to, row.id, password) })
      .where(eq(account.id, row.id))
      .run();
  }
}
