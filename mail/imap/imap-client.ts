// The IMAP client as the desk sets it up: certificate always checked, every answer limited, nothing logged.

import { ImapFlow } from 'imapflow';
import { internalsOf } from './client-internals.ts';
import type { Credential } from './credential.ts';
import type { ImapServer } from './imap-settings.ts';
import type { Patience } from './patience.ts';

const mebibyte = 1024 * 1024;

/** @param largestMail octets of the largest mail that may be fetched whole */
export function imapClient(
  server: ImapServer,
  credential: Credential,
  largestMail: number,
  patience: Patience,
): ImapFlow {
  const largestLiteral = Math.max(64 * mebibyte, largestMail + mebibyte);
  const client = new ImapFlow({
    host: server.host,
    port: server.port,
    secure: server.security === 'tls',
    // Never left open: unset, the client goes on in the clear when an attacker strips the offer of STARTTLS.
    doSTARTTLS: server.security === 'starttls',
    tls: {
      minVersion: 'TLSv1.2',
      rejectUnauthorized: true,
      ...(server.caPem === undefined ? {} : { ca: server.caPem }),
    },
    auth: {
      user: server.user,
      ...(credential.kind === 'oauth' ? { accessToken: credential.accessToken } : { pass: credential.password }),
    },
    clientInfo: { name: 'DPO Desk', version: false, vendor: false, 'support-url': false },
    logger: false,
    connectionTimeout: patience.connect,
    greetingTimeout: patience.greeting,
    socketTimeout: patience.silence,
    disableAutoIdle: true,
    disableAutoEnable: true,
    // A compressed stream would let a hostile server send much by sending little.
    disableCompression: true,
    // The client's own limits are a gibibyte each.
    maxLineLength: mebibyte,
    maxLiteralSize: largestLiteral,
    maxResponseSize: largestLiteral + 16 * mebibyte,
    maxResponseTokens: 100_000,
  });
  introduceOnce(client);
  return client;
}

/** A server that answers ID (RFC 2971) briefly is asked again after the login: a round trip of every pull for nothing. */
function introduceOnce(client: ImapFlow): void {
  const internals = internalsOf(client);
  const introduce = internals.commands.get('ID');
  if (introduce === undefined) return;
  let answer: Promise<unknown> | undefined;
  internals.commands = new Map(internals.commands).set(
    'ID',
    async (self, ...rest) => (answer ??= introduce(self, ...rest)),
  );
}
