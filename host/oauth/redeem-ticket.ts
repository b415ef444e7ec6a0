// What a ticket is worth: the tokens of a finished sign-in, for the provider's own servers and nobody else.

import { fail, ok, type Result } from '#core/base/result.ts';
import type { OAuthProvider } from '#core/desk/account-views.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { SignedIn, TicketUse } from '../sync/tokens.ts';
import type { AuthorizationServers } from './authorization-server.ts';
import { writeGrant } from './grant.ts';
import type { Tickets } from './tickets.ts';

/** A token opens the mailbox for whoever holds it: it goes to the provider's own servers and never in the clear. */
export function checkPlace(
  servers: AuthorizationServers,
  provider: OAuthProvider,
  { host, security }: TicketUse['server'],
): Result<undefined, Obstacle> {
  const isOwn = servers[provider].mailHosts.includes(host.toLowerCase());
  return isOwn && security !== 'plaintext' ? ok(undefined) : fail({ code: 'sign-in-other-server', provider, host });
}

/** The ticket is spent when an account is kept with it. */
export function redeemTicket(
  { servers, tickets }: { readonly servers: AuthorizationServers; readonly tickets: Tickets },
  ticket: string,
  { server, isLast }: TicketUse,
): Result<SignedIn, Obstacle> {
  const value = tickets.look(ticket);
  if (value === undefined) return fail({ code: 'sign-in-missing' });
  const { provider, grant } = value;
  const place = checkPlace(servers, provider, server);
  if (!place.ok) return place;
  if (isLast) tickets.spend(ticket);
  return ok({ provider, secret: writeGrant(grant), accessToken: grant.accessToken });
}
