// The real network behind finding settings: https and DNS only, each answer bounded in time and size, nothing inward.

import { Resolver, lookup as lookUpName, type LookupAddress } from 'node:dns';
import { request } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { connect } from 'node:tls';
import { isPublicAddress } from './public-address.ts';
import type { ServiceRecord, SettingsNetwork } from './network-ports.ts';
import { largestConfig } from './read-autoconfig.ts';

const patience = 5_000;
const mostRedirects = 3;

type Resolve = (host: string, done: (error: Error | null, addresses: LookupAddress[]) => void) => void;

const resolveAll: Resolve = (host, done) => lookUpName(host, { all: true }, done);

/** Only for tests: a server of their own stands in for the internet. */
export interface NetworkOptions {
  readonly ca?: string;
  readonly resolve?: Resolve;
  readonly isAllowed?: (address: string, port: number) => boolean;
  /** Milliseconds for one question, its redirects included. */
  readonly patience?: number;
}

export function createSettingsNetwork(options: NetworkOptions = {}): SettingsNetwork {
  const isAllowed =
    options.isAllowed ?? ((address, port) => isPublicAddress(address) && (port === 443 || port === 993));
  const limit = options.patience ?? patience;
  const lookUp = options.resolve ?? resolveAll;
  const trust = { rejectUnauthorized: true, minVersion: 'TLSv1.2', ...(options.ca && { ca: options.ca }) } as const;

  /** Resolves once and hands over only addresses that may be reached: what is checked is what is connected to. */
  function checkedLookup(port: number): LookupFunction {
    return (host, { all }, done) => {
      lookUp(host, (error, addresses) => {
        const allowed = error === null ? addresses.filter(({ address }) => isAllowed(address, port)) : [];
        const [first] = allowed;
        if (first === undefined) return done(error ?? new Error('no address that may be asked'), []);
        if (all === true) return done(null, allowed);
        done(null, first.address, first.family);
      });
    };
  }

  async function fetchText(url: string): Promise<string | undefined> {
    const signal = AbortSignal.timeout(limit);
    let next: URL | undefined = URL.parse(url) ?? undefined;
    for (let hops = 0; hops <= mostRedirects && next !== undefined; hops += 1) {
      // A literal address would pass by the lookup.
      if (next.protocol !== 'https:' || isIP(next.hostname.replace(/^\[|\]$/gu, '')) !== 0) return undefined;
      if (next.username !== '' || next.password !== '') return undefined;
      const answer: Answer | undefined = await getOnce(next, signal).catch(() => undefined);
      if (answer === undefined || 'text' in answer) return answer?.text;
      next = URL.parse(answer.location, next.href) ?? undefined;
    }
    return undefined;
  }

  type Answer = { readonly text: string } | { readonly location: string };

  function getOnce(url: URL, signal: AbortSignal): Promise<Answer | undefined> {
    return new Promise((settle, reject) => {
      const lookup = checkedLookup(Number(url.port === '' ? 443 : url.port));
      const headers = { accept: 'text/xml, application/xml', 'accept-encoding': 'identity' };
      const asking = request(url, { ...trust, lookup, signal, headers, agent: false }, (answer) => {
        const { statusCode = 0 } = answer;
        const give = (value: Answer | undefined): void => {
          settle(value);
          asking.destroy();
        };
        const { location } = answer.headers;
        if ([301, 302, 303, 307, 308].includes(statusCode))
          return give(location === undefined ? undefined : { location });
        if (statusCode !== 200 || answer.headers['content-encoding'] !== undefined) return give(undefined);
        const chunks: Buffer[] = [];
        let octets = 0;
        answer.on('data', (chunk: Buffer) => {
          octets += chunk.length;
          if (octets > largestConfig) return give(undefined);
          chunks.push(chunk);
        });
        answer.on('end', () => give({ text: Buffer.concat(chunks).toString('utf8') }));
        answer.on('error', reject);
      });
      asking.on('error', reject);
      asking.end();
    });
  }

  function probeTls(host: string, port: number): Promise<boolean> {
    return new Promise((resolve) => {
      const socket = connect({ ...trust, host, port, servername: host, lookup: checkedLookup(port) });
      const give = (isThere: boolean): void => {
        clearTimeout(timer);
        socket.destroy();
        resolve(isThere);
      };
      const timer = setTimeout(() => give(false), limit);
      socket.once('error', () => give(false));
      socket.once('close', () => give(false));
      // An IMAP server speaks first (RFC 9051, 7.1); until then the certificate has been checked.
      socket.once('data', (greeting: Buffer) => give(greeting.subarray(0, 5).toString('latin1') === '* OK '));
    });
  }

  return {
    fetchText,
    probeTls,
    resolveMx: (domain) =>
      asked<readonly { exchange: string; priority: number }[]>((resolver, done) =>
        resolver.resolveMx(domain, done),
      ).then((rows) => rows.toSorted((a, b) => a.priority - b.priority).map(({ exchange }) => exchange.toLowerCase())),
    resolveSrv: (service) =>
      asked<readonly (ServiceAnswer & { name: string })[]>((resolver, done) => resolver.resolveSrv(service, done)).then(
        (rows): readonly ServiceRecord[] =>
          rows
            .toSorted((a, b) => a.priority - b.priority || b.weight - a.weight)
            .map(({ name, port }) => ({ host: name, port })),
      ),
  };
}

interface ServiceAnswer {
  readonly port: number;
  readonly priority: number;
  readonly weight: number;
}

/** Empty for every kind of "no": no record, no name server, no answer in time. */
function asked<T extends readonly unknown[]>(
  ask: (resolver: Resolver, done: (error: Error | null, rows: T) => void) => void,
): Promise<T> {
  const resolver = new Resolver({ timeout: patience / 2, tries: 2 });
  return new Promise((resolve) => {
    ask(resolver, (error, rows) => resolve(error === null ? rows : ([] as unknown as T)));
  });
}
