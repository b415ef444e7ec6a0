// The tickets of finished sign-ins: what a page holds in its hand instead of tokens. Each serves for one account.

import { randomBytes } from 'node:crypto';
import type { OAuthProvider } from '#core/desk/account-views.ts';
import type { Grant } from './grant.ts';

export interface TicketValue {
  readonly provider: OAuthProvider;
  readonly grant: Grant;
}

export interface Tickets {
  issue(provider: OAuthProvider, grant: Grant): string;
  /** undefined for one that was spent, has run out, or was never given by this session. */
  look(ticket: string): TicketValue | undefined;
  spend(ticket: string): void;
  clear(): void;
}

/** Milliseconds in which a ticket can be used. */
const usualLife = 10 * 60_000;

/** @param monotonic a clock in milliseconds that nobody sets */
export function createTickets(monotonic: () => number = () => performance.now(), life = usualLife): Tickets {
  const tickets = new Map<string, TicketValue & { readonly until: number }>();

  function sweep(): void {
    for (const [ticket, { until }] of tickets) if (until <= monotonic()) tickets.delete(ticket);
  }

  return {
    issue: (provider, grant) => {
      sweep();
      const ticket = randomBytes(24).toString('base64url');
      tickets.set(ticket, { provider, grant, until: monotonic() + life });
      return ticket;
    },
    look: (ticket) => {
      sweep();
      return tickets.get(ticket);
    },
    spend: (ticket) => void tickets.delete(ticket),
    clear: () => tickets.clear(),
  };
}
