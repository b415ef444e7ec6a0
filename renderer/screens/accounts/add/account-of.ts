// A draft as the desk takes it.

import type { DeskClient } from '#rpc/client.ts';
import type { AccountSecret } from '../use-account-acts.ts';
import type { AddDraft, DraftServer } from './add-draft.ts';

type GivenAccount = Parameters<DeskClient['accounts']['look']>[0];

export function accountOf({ host, port, security, user, caPem }: DraftServer, secret: AccountSecret): GivenAccount {
  return { host, port, security, user, secret, ...(caPem === undefined ? {} : { caPem }) };
}

/** What one signs in with: the ticket of a sign-in where there is one. */
export function secretOf({ ticket, password }: AddDraft): AccountSecret {
  return ticket === undefined ? { password } : { ticket };
}
