// Which servers are the own provider's: theirs are the only Received and Authentication-Results fields that count.

import { normalDomain, registrableDomain } from './domain-of.ts';
import type { MailOrigin } from './mail-origin.ts';
import type { StatedResults } from '#core/case/sender-check.ts';

export interface ReceiverTrust {
  /** Domains; a host of such a domain, or below it, is the provider's. Empty where nothing is known. */
  readonly domains: readonly string[];
  /** The authserv-ids whose field stands beneath the provider's own Received. */
  readonly statedBelow: readonly string[];
}

/** Providers whose receiving servers do not bear the name of their IMAP server. */
const providers: readonly { readonly of: readonly string[]; readonly trust: ReceiverTrust }[] = [
  {
    of: ['gmail.com', 'googlemail.com', 'google.com'],
    trust: { domains: ['google.com'], statedBelow: ['mx.google.com'] },
  },
  {
    of: ['office365.com', 'outlook.com', 'office.com', 'hotmail.com', 'live.com'],
    trust: { domains: ['outlook.com', 'microsoft.com', 'office365.com'], statedBelow: [] },
  },
  { of: ['me.com', 'icloud.com'], trust: { domains: ['icloud.com', 'me.com', 'apple.com'], statedBelow: [] } },
  { of: ['fastmail.com'], trust: { domains: ['fastmail.com', 'messagingengine.com'], statedBelow: [] } },
  { of: ['yahoo.com'], trust: { domains: ['yahoo.com', 'yahoodns.net'], statedBelow: [] } },
  { of: ['gmx.net', 'gmx.com', 'gmx.de'], trust: { domains: ['gmx.net', 'gmx.com', 'gmx.de'], statedBelow: [] } },
  { of: ['infomaniak.com'], trust: { domains: ['infomaniak.com', 'infomaniak.ch'], statedBelow: [] } },
];

export const noTrust: ReceiverTrust = { domains: [], statedBelow: [] };

/**
 * `hosts`: the IMAP servers that the message lies on. `byUser`: authserv-ids or domains that the user named. A server
 * known by its address alone says nothing about a domain.
 */
export function receiverTrust(hosts: readonly string[], byUser: readonly string[]): ReceiverTrust {
  // Mail that lies on no server was handed in as a file: whoever made that can have written anything into it.
  if (hosts.length === 0) return noTrust;
  const registered = hosts.flatMap((host) => registrableDomain(host) ?? []);
  const known = registered.map((domain) => providers.find(({ of }) => of.includes(domain))?.trust);
  const domains = registered.flatMap((domain, index) => known[index]?.domains ?? [domain]);
  return {
    domains: [...new Set([...byUser.map(normalDomain).filter((domain) => domain !== ''), ...domains])],
    statedBelow: known.flatMap((trust) => trust?.statedBelow ?? []),
  };
}

export function isTrustedHost(host: string, { domains }: ReceiverTrust): boolean {
  return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

/** What the own provider states about a message, by the topmost field that is its own. */
export function statedBy(origin: MailOrigin | undefined, trust: ReceiverTrust): StatedResults | undefined {
  const found = origin?.statements.find(({ by, place }) =>
    place === 'above' ? isTrustedHost(by, trust) : trust.statedBelow.includes(by),
  );
  return found && { by: found.by, results: found.results };
}
