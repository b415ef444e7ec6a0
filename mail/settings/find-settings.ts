// Finds the servers of an address: first in the built-in table; then, if the user allows it, by asking about the domain.

import { getDomain } from 'tldts';
import type { FoundServer, FoundSettings, SettingsSource } from '#core/desk/account-views.ts';
import { readHostName, type MailAddress } from './mail-address.ts';
import type { SettingsNetwork } from './network-ports.ts';
import { serversOf, type Provider, type ProviderTable } from './provider-table.ts';
import { readAutoconfig } from './read-autoconfig.ts';

const ispdb = 'autoconfig.thunderbird.net';

export interface FindOptions {
  readonly table: ProviderTable;
  readonly network: SettingsNetwork;
  readonly mayAsk: boolean;
}

/**
 * Stops at the first source that knows: the table, the domain's own files, the provider behind its MX, Mozilla's
 * database, its SRV records (RFC 6186), and at last the usual names. The fewest ask the fewest.
 */
export async function findSettings(address: MailAddress, options: FindOptions): Promise<FoundSettings> {
  const { table, network, mayAsk } = options;
  const { domain } = address;
  const known = table.byDomain(domain);
  if (known !== undefined) return found(serversOf(known, address, 'provider-table'), [], known);
  if (!mayAsk) return { servers: [], asked: [], needsConsent: true };

  const asked: string[] = [];
  const ask = async (host: string, path: string, source: SettingsSource): Promise<readonly FoundServer[]> => {
    asked.push(host);
    const text = await network.fetchText(`https://${host}${path}`);
    return text === undefined ? [] : readAutoconfig(text, address, source);
  };
  const exchangers = network.resolveMx(domain);
  const own = [
    ask(`autoconfig.${domain}`, '/mail/config-v1.1.xml', 'autoconfig'),
    ask(domain, '/.well-known/autoconfig/mail/config-v1.1.xml', 'well-known'),
  ];
  const servers = firstOf(await Promise.all(own));
  if (servers.length > 0) return found(cleaned(servers, address, table), asked);

  const hosts = (await exchangers).flatMap((host) => readHostName(host) ?? []);
  const provider = hosts.map((host) => table.byMx(host)).find((one) => one !== undefined);
  if (provider !== undefined) return found(serversOf(provider, address, 'provider-table'), asked, provider);

  const hoster = hosts.map((host) => getDomain(host)).find((one) => one !== null);
  const names = [...new Set([domain, ...(hoster === undefined ? [] : [hoster])])];
  const listed = firstOf(await Promise.all(names.map((name) => ask(ispdb, `/v1.1/${name}`, 'ispdb'))));
  if (listed.length > 0) return found(cleaned(listed, address, table), asked);

  const announced = await announcedServers(address, network);
  if (announced.length > 0) return found(cleaned(announced, address, table), asked);
  const guesses = [`imap.${domain}`, `mail.${domain}`];
  const answers = await Promise.all(guesses.map((host) => network.probeTls(host, 993)));
  const greeting = guesses.filter((_host, index) => answers[index]);
  return found(
    greeting.map((host) => plainServer(host, 993, 'tls', address, 'guess')),
    [...asked, ...guesses],
  );
}

async function announcedServers(address: MailAddress, network: SettingsNetwork): Promise<readonly FoundServer[]> {
  const [tls, starttls] = await Promise.all([
    network.resolveSrv(`_imaps._tcp.${address.domain}`),
    network.resolveSrv(`_imap._tcp.${address.domain}`),
  ]);
  const read = (security: FoundServer['security']) => (record: { host: string; port: number }) => {
    const host = readHostName(record.host);
    // "." as the target says that the service is not offered (RFC 6186, 3.4).
    return host === undefined || record.port < 1 ? [] : [plainServer(host, record.port, security, address, 'srv')];
  };
  return [...tls.flatMap(read('tls')), ...starttls.flatMap(read('starttls'))].slice(0, 10);
}

function plainServer(
  host: string,
  port: number,
  security: FoundServer['security'],
  address: MailAddress,
  source: SettingsSource,
): FoundServer {
  const signIn = 'password';
  return { source, host, port, security, user: address.full, signIn, provider: undefined, needsAppPassword: false };
}

/** Of a server that the table knows, the table says how to sign in; each server once, TLS from the start first. */
function cleaned(servers: readonly FoundServer[], address: MailAddress, table: ProviderTable): readonly FoundServer[] {
  const all = servers.flatMap((server) => {
    const known = table.byServer(server.host);
    return known === undefined ? [server] : serversOf(known, address, server.source);
  });
  const once = new Map(
    all.map((one) => [[one.host, one.port, one.user, one.signIn, one.needsAppPassword].join(' '), one] as const),
  );
  return [...once.values()].toSorted((a, b) => Number(a.security === 'starttls') - Number(b.security === 'starttls'));
}

function firstOf(lists: readonly (readonly FoundServer[])[]): readonly FoundServer[] {
  return lists.find((list) => list.length > 0) ?? [];
}

function found(servers: readonly FoundServer[], asked: readonly string[], provider?: Provider): FoundSettings {
  const hint = provider?.hint;
  return { servers, asked: [...new Set(asked)], needsConsent: false, ...(hint !== undefined && { hint }) };
}
