// The built-in table of mail providers: which servers an address, an MX host or a server's name belongs to.

import { z } from 'zod';
import type { FoundServer, SettingsHint, SettingsSource } from '#core/desk/account-views.ts';
import type { MailAddress } from './mail-address.ts';

const name = z.string().regex(/^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/u);

const provider = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** `*.example.org` stands for every name below. */
  domains: z.array(name),
  /** Ends of the names of mail exchangers (MX) that belong to this provider alone. */
  mx: z.array(name),
  /** null where no server can be reached from outside. */
  server: z
    .strictObject({ host: name, port: z.int().min(1).max(65535), security: z.enum(['tls', 'starttls']) })
    .nullable(),
  user: z.enum(['address', 'local-part']),
  /** Best first. */
  signIn: z.array(z.enum(['oauth', 'app-password', 'password'])).min(1),
  provider: z.enum(['google', 'microsoft']).optional(),
  /** Microsoft: the directory that its users sign in to. */
  tenant: z.enum(['organizations', 'consumers']).optional(),
  hint: z.enum(['bridge-only', 'no-imap', 'switch-on-imap']).optional() satisfies z.ZodType<SettingsHint | undefined>,
  source: z.string().min(1),
  asOf: z.iso.date(),
});

export type Provider = z.infer<typeof provider>;

export interface ProviderTable {
  readonly providers: readonly Provider[];
  byDomain(domain: string): Provider | undefined;
  byMx(host: string): Provider | undefined;
  /** By the name of an IMAP server. */
  byServer(host: string): Provider | undefined;
}

/** Throws where the table that comes with the app is not one. */
export function readProviderTable(json: unknown): ProviderTable {
  const { providers } = z.object({ providers: z.array(provider) }).parse(json);
  const domains = new Map(providers.flatMap((one) => one.domains.map((domain) => [domain, one] as const)));
  const exchangers = new Map(providers.flatMap((one) => one.mx.map((end) => [end, one] as const)));
  return {
    providers,
    byDomain: (domain) =>
      domains.get(domain) ??
      endsOf(domain)
        .map((end) => domains.get(`*.${end}`))
        .find((one) => one !== undefined),
    byMx: (host) => [host, ...endsOf(host)].map((end) => exchangers.get(end)).find((one) => one !== undefined),
    byServer: (host) => providers.find(({ server }) => server?.host === host),
  };
}

/** What a provider offers for an address, best first. */
export function serversOf(found: Provider, address: MailAddress, source: SettingsSource): readonly FoundServer[] {
  const { server } = found;
  if (server === null) return [];
  const user = found.user === 'address' ? address.full : address.local;
  return found.signIn.map((signIn) => ({
    source,
    ...server,
    user,
    signIn: signIn === 'oauth' ? 'oauth' : 'password',
    provider: signIn === 'oauth' ? found.provider : undefined,
    needsAppPassword: signIn === 'app-password',
  }));
}

/** `a.b.c` → `b.c`, `c`. */
function endsOf(host: string): readonly string[] {
  const labels = host.split('.');
  return labels.slice(1).map((_label, index) => labels.slice(index + 1).join('.'));
}
