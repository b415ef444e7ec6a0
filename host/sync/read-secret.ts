// The secret as it comes over the wire: a password, or the ticket of a finished sign-in whose tokens never left the host.

import { ok, type Result } from '#core/base/result.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { Credential } from '#mail/imap/credential.ts';
import type { AccountSecret } from './account-secret.ts';
import type { TicketUse, Tokens } from './tokens.ts';

export type GivenSecret = { readonly password: string } | { readonly ticket: string };

export interface ReadSecret extends AccountSecret {
  /** For the look before anything is kept. */
  readonly credential: Credential;
}

/** The ticket is shown to `use`, and spent when that is its last one. */
export function readSecret(tokens: Tokens, given: GivenSecret, use: TicketUse): Result<ReadSecret, Obstacle> {
  if ('password' in given) {
    const { password } = given;
    return ok({ secret: password, provider: undefined, credential: { kind: 'password', password } });
  }
  const signedIn = tokens.signedIn(given.ticket, use);
  if (!signedIn.ok) return signedIn;
  const { secret, provider, accessToken } = signedIn.value;
  return ok({ secret, provider, credential: { kind: 'oauth', accessToken } });
}
