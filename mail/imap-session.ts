// One connection to an IMAP server: opened safely, every exchange bounded in time, every failure an obstacle.

import { ImapFlow, type FetchMessageObject, type FetchQueryObject, type MailboxObject } from 'imapflow';
import type { MailObstacle } from '#core/desk/mail-obstacle.ts';
import { MailFault, obstacleOf } from './imap-fault.ts';
import type { ImapSettings } from './imap-settings.ts';
import { sequenceSet } from './sequence-set.ts';

/** How long the desk waits, in milliseconds. */
export interface Patience {
  readonly connect: number;
  readonly greeting: number;
  /** For one command; fetching bodies gets this much and more for their size. */
  readonly command: number;
  /** Without a single byte from the server. */
  readonly silence: number;
  /** For what is under way when the pull is called off, and for the server's goodbye. */
  readonly farewell: number;
}

const usualPatience: Patience = {
  connect: 30_000,
  greeting: 15_000,
  command: 60_000,
  silence: 120_000,
  farewell: 5_000,
};

/** The slowest line that is still waited for, in octets a second. */
const slowestLine = 50_000;

const mebibyte = 1024 * 1024;

export interface ImapSession {
  /** The folder as EXAMINE showed it. */
  readonly folder: MailboxObject;
  /** UIDs in ascending order that match a UID set such as `5:*`. */
  searchUids(set: string): Promise<number[]>;
  /** The lowest UID from `from` on; undefined when there is none or the server cannot say (RFC 4731). */
  lowestUid(from: number): Promise<number | undefined>;
  /** Rows as the server sends them, asked for or not. `octets` is what they are expected to weigh together. */
  fetch(uids: readonly number[], query: FetchQueryObject, octets: number): AsyncGenerator<FetchMessageObject>;
  /** Takes leave of the server, or hangs up when it does not answer. */
  leave(): Promise<void>;
}

export interface SessionOptions {
  readonly settings: ImapSettings;
  readonly password: string;
  /** Octets of the largest mail that may be fetched whole. */
  readonly largestMail: number;
  readonly patience?: Partial<Patience> | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Connects, logs in and opens the folder read-only (EXAMINE: no flag can change). The certificate is always
 * checked and with `starttls` no credential leaves before TLS stands.
 * @throws MailFault
 */
export async function openSession(options: SessionOptions): Promise<ImapSession> {
  const { settings, signal } = options;
  const patience: Patience = { ...usualPatience, ...options.patience };
  const server = { host: settings.host, port: settings.port };
  const client = clientFor(options, patience);
  // The client also reports by event what it rejects with; unheard, that would end the process.
  let reported: unknown;
  client.on('error', (error: unknown) => (reported ??= error));

  async function within<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
    const limit = deadline(milliseconds, server, client);
    try {
      return await Promise.race([work(), limit.expiry]);
    } catch (error) {
      throw error instanceof MailFault ? error : new MailFault(faultOf(error));
    } finally {
      limit.clear();
    }
  }

  /** A closed connection names no cause; the event before it did. */
  function faultOf(error: unknown): MailObstacle {
    const obstacle = obstacleOf(error, server);
    return obstacle.code === 'imap-broken-off' && reported !== undefined ? obstacleOf(reported, server) : obstacle;
  }

  const hangUp = (): void => client.close();
  let grace: NodeJS.Timeout | undefined;
  // While connecting there is nothing to finish; later the pull gets a moment for the mail it is reading.
  const onAbort = (): void => {
    if (client.usable) grace = setTimeout(hangUp, patience.farewell);
    else hangUp();
  };
  signal?.addEventListener('abort', onAbort, { once: true });
  const letGo = (): void => {
    signal?.removeEventListener('abort', onAbort);
    clearTimeout(grace);
  };
  try {
    if (signal?.aborted === true) throw new MailFault({ code: 'imap-broken-off', reason: 'closed', ...server });
    await within(patience.connect + patience.greeting + 2 * patience.command, () => client.connect());
    // RFC 3501 7.1.4: a server that says PREAUTH skips the login, so nobody knows whose mail this is. The client
    // keeps the text of a greeting only when it was an OK.
    if (client.greeting === undefined) throw new MailFault({ code: 'imap-protocol', reason: 'preauth', ...server });
    const folder = await within(patience.command, () => examine(client, settings));
    if (folder.uidValidity === undefined) {
      throw new MailFault({ code: 'imap-protocol', reason: 'no-uidvalidity', ...server });
    }
    return {
      folder,
      searchUids: async (set) =>
        within(patience.command, async () => {
          const uids = await client.search({ uid: set }, { uid: true });
          if (!Array.isArray(uids))
            throw new MailFault({ code: 'imap-protocol', reason: 'command-refused', ...server });
          return uids;
        }),
      lowestUid: async (from) =>
        client.capabilities.has('ESEARCH')
          ? within(patience.command, async () => {
              const found = await client.search({ uid: `${from}:*` }, { uid: true, returnOptions: ['MIN'] });
              return typeof found === 'object' && !Array.isArray(found) ? found.min : undefined;
            })
          : undefined,
      async *fetch(uids, query, octets) {
        const limit = deadline(patience.command + (octets / slowestLine) * 1000, server, client);
        try {
          yield* client.fetch(sequenceSet(uids), query, { uid: true });
        } catch (error) {
          throw new MailFault(limit.hasExpired() ? timedOut(server) : faultOf(error));
        } finally {
          limit.clear();
        }
      },
      leave: async () => {
        await within(patience.farewell, () => client.logout()).catch(hangUp);
        letGo();
      },
    };
  } catch (error) {
    letGo();
    client.close();
    throw error;
  }
}

function clientFor({ settings, password, largestMail }: SessionOptions, patience: Patience): ImapFlow {
  const largestLiteral = Math.max(64 * mebibyte, largestMail + mebibyte);
  return new ImapFlow({
    host: settings.host,
    port: settings.port,
    secure: settings.security === 'tls',
    // Never left open: unset, the client goes on in the clear when an attacker strips the offer of STARTTLS.
    doSTARTTLS: settings.security === 'starttls',
    tls: {
      minVersion: 'TLSv1.2',
      rejectUnauthorized: true,
      ...(settings.caPem === undefined ? {} : { ca: settings.caPem }),
    },
    auth: { user: settings.user, pass: password },
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
}

async function examine(client: ImapFlow, settings: ImapSettings): Promise<MailboxObject> {
  const server = { host: settings.host, port: settings.port };
  // The client lists a folder before it opens it the first time, for facts that are of no use here. Told that it
  // knows the folder, it spares two round trips of every pull; a name that it spells otherwise is listed as before.
  (client as unknown as { folders: Map<string, unknown> }).folders.set(settings.folder, { path: settings.folder });
  try {
    return await client.mailboxOpen(settings.folder, { readOnly: true });
  } catch (error) {
    const { mailboxMissing, responseStatus, serverResponseCode } = error as {
      mailboxMissing?: boolean;
      responseStatus?: string;
      serverResponseCode?: string;
    };
    if (mailboxMissing === true || serverResponseCode === 'NONEXISTENT') {
      throw new MailFault({ code: 'imap-folder-missing', ...server });
    }
    if (responseStatus === 'NO' || responseStatus === 'BAD')
      throw new MailFault({ code: 'imap-folder-refused', ...server });
    throw error;
  }
}

interface Deadline {
  readonly expiry: Promise<never>;
  hasExpired(): boolean;
  clear(): void;
}

/** Hangs up when the time is over: a connection that once stalled is never used again. */
function deadline(milliseconds: number, server: { host: string; port: number }, client: ImapFlow): Deadline {
  let isOver = false;
  let timer: NodeJS.Timeout | undefined;
  const expiry = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      isOver = true;
      reject(new MailFault(timedOut(server)));
      client.close();
    }, milliseconds);
  });
  expiry.catch(() => undefined);
  return { expiry, hasExpired: () => isOver, clear: () => clearTimeout(timer) };
}

function timedOut(server: { host: string; port: number }): MailObstacle {
  return { code: 'imap-broken-off', reason: 'timeout', ...server };
}
