// One connection to an IMAP server: opened safely, every exchange bounded in time, every failure an obstacle.

import type { ImapFlow } from 'imapflow';
import type { MailObstacle, MailServer } from '#core/desk/mail-obstacle.ts';
import { internalsOf } from './client-internals.ts';
import type { Credential } from './credential.ts';
import { imapClient } from './imap-client.ts';
import { MailFault, obstacleOf } from './imap-fault.ts';
import type { ImapServer } from './imap-settings.ts';
import { createBell, type Bell } from './news-bell.ts';
import { usualPatience, type Patience } from './patience.ts';

export interface ImapSession {
  readonly client: ImapFlow;
  readonly server: MailServer;
  readonly patience: Patience;
  /** Rings when the server tells of an arrival or an expunge in the open folder; opening a folder clears it. */
  readonly news: Bell;
  /** Resolves, never rejects, when the connection is gone, with what ended it. */
  readonly lost: Promise<MailFault>;
  /**
   * Does the work or hangs up when the time is over: a connection that once stalled is never used again.
   * @param mostOctets the server may send meanwhile: what it sends costs many times as much memory
   * @throws MailFault
   */
  within<T>(milliseconds: number, work: () => Promise<T>, mostOctets?: number): Promise<T>;
  /** The fault that an error of the client stands for. */
  faultOf(error: unknown): MailFault;
  /** Takes leave of the server, or hangs up when it does not answer. */
  leave(): Promise<void>;
}

export interface SessionOptions {
  readonly server: ImapServer;
  readonly credential: Credential;
  /** Octets of the largest mail that may be fetched whole. */
  readonly largestMail: number;
  readonly patience?: Partial<Patience> | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** An answer of more octets than this, where nothing large was asked for, is a flood. */
const usualOctets = 16 * 1024 * 1024;
/** Milliseconds between two looks at how much has come. */
const meterPeriod = 50;

/**
 * Connects and logs in. The certificate is always checked and with `starttls` no credential leaves before TLS stands.
 * @throws MailFault
 */
export async function openSession(options: SessionOptions): Promise<ImapSession> {
  const { credential, signal } = options;
  const patience: Patience = { ...usualPatience, ...options.patience };
  const server = { host: options.server.host, port: options.server.port };
  const client = imapClient(options.server, credential, options.largestMail, patience);
  // The client also reports by event what it rejects with; unheard, that would end the process.
  let reported: unknown;
  client.on('error', (error: unknown) => (reported ??= error));
  const news = createBell();
  client.on('exists', () => news.ring());
  client.on('expunge', () => news.ring());
  const lost = new Promise<MailFault>((resolve) => {
    client.once('close', () => resolve(faultOf(undefined)));
  });

  function faultOf(error: unknown): MailFault {
    if (error instanceof MailFault) return error;
    const obstacle = obstacleOf(error, server, credential.kind);
    // A closed connection names no cause; the event before it did.
    const isNameless = obstacle.code === 'imap-broken-off' && obstacle.reason === 'closed';
    return new MailFault(
      isNameless && reported !== undefined ? obstacleOf(reported, server, credential.kind) : obstacle,
    );
  }

  async function within<T>(milliseconds: number, work: () => Promise<T>, mostOctets = usualOctets): Promise<T> {
    const before = client.stats().received;
    let timer: NodeJS.Timeout | undefined;
    let meter: NodeJS.Timeout | undefined;
    const expiry = new Promise<never>((_resolve, reject) => {
      const giveUp = (fault: MailFault): void => {
        reported ??= fault;
        reject(fault);
        client.close();
      };
      timer = setTimeout(() => giveUp(timedOut(server)), milliseconds);
      meter = setInterval(() => {
        if (client.stats().received - before > mostOctets) giveUp(tooMuch(server));
      }, meterPeriod);
    });
    try {
      return await Promise.race([work(), expiry]);
    } catch (error) {
      throw faultOf(error);
    } finally {
      clearTimeout(timer);
      clearInterval(meter);
    }
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
    await within(patience.connect + patience.greeting + patience.command, async () => client.connect());
    // RFC 3501 7.1.4: a server that says PREAUTH skips the login, so nobody knows whose mail this is. The client
    // keeps the text of a greeting only when it was an OK.
    if (client.greeting === undefined) throw new MailFault({ code: 'imap-protocol', reason: 'preauth', ...server });
    // Folders are named in full: the client would put its namespace's prefix before the names of every other one.
    client.namespace = { prefix: '', delimiter: '' };
    // RFC 7162 3.2.3: only before a folder is open. A server that refuses is read without it.
    if (client.capabilities.has('QRESYNC') && client.capabilities.has('ENABLE')) {
      await within(patience.command, async () => internalsOf(client).run('ENABLE', ['QRESYNC']));
    }
    return {
      client,
      server,
      patience,
      news,
      lost,
      within,
      faultOf,
      leave: async () => {
        await within(patience.farewell, async () => client.logout()).catch(hangUp);
        hangUp();
        letGo();
      },
    };
  } catch (error) {
    letGo();
    client.close();
    throw faultOf(error);
  }
}

function timedOut(server: MailServer): MailFault {
  const obstacle: MailObstacle = { code: 'imap-broken-off', reason: 'timeout', ...server };
  return new MailFault(obstacle);
}

function tooMuch(server: MailServer): MailFault {
  return new MailFault({ code: 'imap-limit', reason: 'response', ...server });
}
