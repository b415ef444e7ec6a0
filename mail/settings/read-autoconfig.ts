// Reads the settings file that a domain or Mozilla's database hands out (`config-v1.1.xml`). It comes from strangers.

import { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';
import type { FoundServer, SettingsSource } from '#core/desk/account-views.ts';
import { readHostName, type MailAddress } from './mail-address.ts';

/** UTF-16 units; a real file has some 3,000. */
export const largestConfig = 65_536;

const mostServers = 10;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  processEntities: false,
  isArray: (name) => name === 'incomingServer' || name === 'authentication' || name === 'emailProvider',
});

const text = z.string().max(400);
const incoming = z.object({
  '@type': text,
  hostname: text,
  port: text,
  socketType: text,
  username: text,
  authentication: z.array(z.union([text, z.object({ '#text': text })])).default([]),
});
const config = z.object({
  clientConfig: z.object({ emailProvider: z.array(z.object({ incomingServer: z.array(z.unknown()).default([]) })) }),
});

/** The IMAP servers with TLS that it names; none for what cannot be read, is too large or brings a document type. */
export function readAutoconfig(xml: string, address: MailAddress, source: SettingsSource): readonly FoundServer[] {
  // Entities and external subsets live in a document type: none is needed, so none is read.
  if (xml.length > largestConfig || /<!(?:DOCTYPE|ENTITY)/iu.test(xml)) return [];
  let document: unknown;
  try {
    document = parser.parse(xml);
  } catch {
    return [];
  }
  const read = config.safeParse(document);
  if (!read.success) return [];
  const servers = read.data.clientConfig.emailProvider.flatMap(({ incomingServer }) => incomingServer);
  return servers.slice(0, mostServers).flatMap((server) => readServer(server, address, source));
}

function readServer(value: unknown, address: MailAddress, source: SettingsSource): readonly FoundServer[] {
  const read = incoming.safeParse(value);
  if (!read.success || read.data['@type'] !== 'imap') return [];
  const host = readHostName(fillIn(read.data.hostname, address) ?? '');
  const user = fillIn(read.data.username, address);
  const port = /^\d{1,5}$/u.test(read.data.port) ? Number(read.data.port) : 0;
  const security = securityOf(read.data.socketType);
  if (host === undefined || user === undefined || port < 1 || port > 65_535 || security === undefined) return [];
  const ways = read.data.authentication.map((way) => (typeof way === 'string' ? way : way['#text']));
  // OAuth comes from the built-in table alone: a stranger's file does not choose where a token goes.
  if (ways.length > 0 && !ways.some((way) => /^(?:password-(?:cleartext|encrypted)|plain|secure)$/u.test(way))) {
    return [];
  }
  return [{ source, host, port, security, user, signIn: 'password', provider: undefined, needsAppPassword: false }];
}

/** A server without TLS is never offered. */
function securityOf(socketType: string): FoundServer['security'] | undefined {
  if (socketType.toUpperCase() === 'SSL') return 'tls';
  return socketType.toUpperCase() === 'STARTTLS' ? 'starttls' : undefined;
}

/** With the placeholders filled in; undefined where one is not known, or a control or bidi character is in it. */
function fillIn(pattern: string, { full, local, domain }: MailAddress): string | undefined {
  const filled = pattern
    .trim()
    .replace(/%EMAIL(?:ADDRESS|LOCALPART|DOMAIN)%/gu, (placeholder) =>
      placeholder === '%EMAILADDRESS%' ? full : placeholder === '%EMAILDOMAIN%' ? domain : local,
    );
  if (filled === '' || filled.length > 320 || /%\w+%/u.test(filled)) return undefined;
  return /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>&]/u.test(filled) ? undefined : filled;
}
