// Keeps the access tokens of the accounts fresh: renewed shortly before they run out, once for all who ask.

import { fail, ok, type Result } from '#core/base/result.ts';
import type { OAuthProvider } from '#core/desk/account-views.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { StorageFault } from '#core/desk/storage-fault.ts';
import { findAccount, type AccountRow } from '#db/accounts.ts';
import type { OpenDesk } from '../open-desk.ts';
import { keepSecret, secretOf } from '../sync/account-secret.ts';
import type { Tokens, TokenUse } from '../sync/tokens.ts';
import type { AuthorizationServers } from './authorization-server.ts';
import { readGrant, writeGrant, type Grant } from './grant.ts';
import type { OAuthPorts } from './oauth-client.ts';
import { checkPlace, redeemTicket } from './redeem-ticket.ts';
import type { Tickets } from './tickets.ts';

/** A token that runs out sooner, in milliseconds, is renewed first. */
const spare = 60_000;

interface Kept {
  readonly account: AccountRow;
  readonly provider: OAuthProvider;
  /** As unsealed, to see whether somebody signed in anew in the meantime. */
  readonly secret: string;
  readonly grant: Grant;
}

export interface TokenKeeper extends Tokens {
  /** Resolves once nothing of it touches the desk any more. */
  stop(): Promise<void>;
}

export function createTokenKeeper(
  open: OpenDesk,
  ports: OAuthPorts & { readonly servers: AuthorizationServers; readonly tickets: Tickets },
): TokenKeeper {
  const { servers, tickets, now, signal } = ports;
  const renewing = new Map<string, Promise<Result<string, Obstacle>>>();
  /** Renewed, but not on disk: the refresh token before it may not serve a second time. */
  const unsaved = new Map<string, { readonly before: string; readonly grant: Grant }>();

  async function accessTokenFor(
    id: string,
    { isRefused, server }: TokenUse = { isRefused: false },
  ): Promise<Result<string, Obstacle>> {
    if (signal.aborted) return fail({ code: 'desk-locked' });
    const kept = keptOf(id);
    if (!kept.ok) return kept;
    const { grant, provider } = kept.value;
    const place = server === undefined ? ok(undefined) : checkPlace(servers, provider, server);
    if (!place.ok) return place;
    const isFresh = grant.expiresAt - now() > spare && !unsaved.has(id);
    if (isFresh && !isRefused) return ok(grant.accessToken);
    const already = renewing.get(id);
    if (already !== undefined) return await already;
    const renewed = renew(kept.value).finally(() => renewing.delete(id));
    renewing.set(id, renewed);
    return await renewed;
  }

  async function renew({ account: { id }, provider, secret, grant }: Kept): Promise<Result<string, Obstacle>> {
    const waiting = unsaved.get(id);
    const { renewGrant } = await import('./oauth-client.ts');
    const tenant = grant.tenant ?? 'organizations';
    const renewed =
      waiting?.before === secret
        ? ok(waiting.grant)
        : await renewGrant({ server: servers[provider], client: grant, tenant }, grant.refreshToken, ports);
    unsaved.delete(id);
    if (signal.aborted) return fail({ code: 'desk-locked' });
    const current = keptOf(id);
    if (!current.ok) return current;
    // Signed in anew while this went on: what was renewed belongs to the sign-in before.
    if (current.value.secret !== secret) return ok(current.value.grant.accessToken);
    if (!renewed.ok) return renewed;
    try {
      // On disk before it is used: some providers take a refresh token only once.
      open.desk.transact(() => keepSecret(open, id, { secret: writeGrant(renewed.value), provider }));
    } catch (fault) {
      if (!(fault instanceof StorageFault)) throw fault;
      unsaved.set(id, { before: secret, grant: renewed.value });
      return fail(fault.obstacle);
    }
    return ok(renewed.value.accessToken);
  }

  function keptOf(id: string): Result<Kept, Obstacle> {
    const account = findAccount(open.database, id);
    if (account === undefined) return fail({ code: 'account-unknown', id });
    const { provider } = account;
    const secret = secretOf(open, account);
    const grant = secret === undefined ? undefined : readGrant(secret);
    if (provider === null || secret === undefined || grant === undefined) {
      return fail({ code: 'account-secret-missing', id });
    }
    const place = checkPlace(servers, provider, account);
    return place.ok ? ok({ account, provider, secret, grant }) : place;
  }

  return {
    accessTokenFor,
    signedIn: (ticket, use) => redeemTicket({ servers, tickets }, ticket, use),
    stop: async () => void (await Promise.allSettled(renewing.values())),
  };
}
