// Signing in with mail providers for one open desk: from its unlocking to its locking, and nothing beyond.

import { epochOf, type Instant } from '#core/base/day.ts';
import type { OpenDesk } from '../open-desk.ts';
import type { Tokens } from '../sync/tokens.ts';
import { authorizationServers, type AuthorizationServers } from './authorization-server.ts';
import { createSignIns, type SignIns } from './sign-ins.ts';
import { createTickets } from './tickets.ts';
import { createTokenKeeper } from './token-keeper.ts';

export interface OAuth {
  readonly signIns: SignIns;
  readonly tokens: Tokens;
  /** Resolves once nothing of it touches the desk any more. */
  stop(): Promise<void>;
}

/** What a test replaces: the providers and the way to them. */
export interface OAuthWorld {
  readonly servers: AuthorizationServers;
  readonly fetch: typeof fetch;
  /** Milliseconds for the user in front of the provider's pages. */
  readonly patience?: number;
}

export function createOAuth(
  open: OpenDesk,
  ports: {
    now(): Instant;
    readonly openLink?: ((url: string) => void) | undefined;
    readonly world?: OAuthWorld | undefined;
  },
): OAuth {
  const off = new AbortController();
  const { servers, fetch: ask, patience } = ports.world ?? { servers: authorizationServers, fetch };
  const tickets = createTickets();
  const now = () => epochOf(ports.now());
  const shared = { servers, tickets, now, fetch: ask, signal: off.signal };
  const signIns = createSignIns({ ...shared, openLink: ports.openLink, patience });
  const tokens = createTokenKeeper(open, shared);
  return {
    signIns,
    tokens,
    stop: async () => {
      off.abort();
      await Promise.all([signIns.stop(), tokens.stop()]);
      // Last: an exchange that was over already may still have issued one.
      tickets.clear();
    },
  };
}
