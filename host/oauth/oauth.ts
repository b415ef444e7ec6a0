// Signing in with mail providers for one open desk: from its unlocking to its locking, and nothing beyond.

import { epochOf, type Instant } from '#core/base/day.ts';
import type { OpenDesk } from '../open-desk.ts';
import { noTokens, type Tokens } from '../sync/tokens.ts';
import { authorizationServers, type AuthorizationServers } from './authorization-server.ts';
import { createSignIns, type SignIns } from './sign-ins.ts';
import { redeemTicket } from './redeem-ticket.ts';
import { createTickets, type Tickets } from './tickets.ts';
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

export interface OAuthSetting {
  now(): Instant;
  readonly openLink?: ((url: string) => void) | undefined;
  readonly world?: OAuthWorld | undefined;
}

/** @param tickets with those of a sign-in at the door, where there was one; they end with this desk's locking */
export function createOAuth(open: OpenDesk, ports: OAuthSetting, tickets: Tickets = createTickets()): OAuth {
  const off = new AbortController();
  const shared = sharedBy(ports, tickets, off.signal);
  const signIns = createSignIns({ ...shared, openLink: ports.openLink, patience: ports.world?.patience });
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

/**
 * The same before there is a desk: a mailbox is looked at in the first run, and kept once the desk exists. Nothing is on disk
 * until then; the tickets wait in memory.
 */
export interface DoorOAuth {
  readonly signIns: SignIns;
  readonly tokens: Tokens;
  readonly tickets: Tickets;
  stop(): Promise<void>;
}

export function createDoorOAuth(ports: OAuthSetting): DoorOAuth {
  const off = new AbortController();
  const tickets = createTickets();
  const shared = sharedBy(ports, tickets, off.signal);
  const signIns = createSignIns({ ...shared, openLink: ports.openLink, patience: ports.world?.patience });
  return {
    signIns,
    tokens: { ...noTokens, signedIn: (ticket, use) => redeemTicket(shared, ticket, use) },
    tickets,
    stop: async () => {
      off.abort();
      await signIns.stop();
      tickets.clear();
    },
  };
}

function sharedBy(ports: OAuthSetting, tickets: Tickets, signal: AbortSignal) {
  const { servers, fetch: ask } = ports.world ?? { servers: authorizationServers, fetch };
  return { servers, tickets, now: () => epochOf(ports.now()), fetch: ask, signal };
}
