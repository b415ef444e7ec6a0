// One connection to a server that sends mail: opened safely, logged in, and every part of it bounded in time.

import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Credential } from '../imap/credential.ts';
import { SmtpFault } from './smtp-fault.ts';
import { usualPatience, type SmtpPatience, type SmtpServer } from './smtp-settings.ts';

export interface SmtpSession {
  readonly connection: SMTPConnection;
  /** Resolves, never rejects, when the connection is gone, with what ended it. */
  readonly lost: Promise<unknown>;
  /** Says goodbye; nobody waits for an answer. */
  leave(): void;
}

/** More than any answer has: one line of a reply is at most 512 octets (RFC 5321 4.5.3.1.5). */
const largestAnswer = 64 * 1024;

/**
 * Connects and logs in. The certificate is always checked, and with `starttls` nothing but the offer of encryption is looked at
 * before TLS stands. The name in EHLO is an address literal: that of this computer is nobody's business (RFC 5321 4.1.4).
 * @throws SmtpFault or the client's own error
 */
export async function openSmtp(options: {
  readonly server: SmtpServer;
  readonly credential: Credential;
  readonly patience?: Partial<SmtpPatience> | undefined;
  readonly signal?: AbortSignal | undefined;
}): Promise<SmtpSession> {
  const { server, credential, signal } = options;
  const { host, port, security, user, caPem } = server;
  const patience: SmtpPatience = { ...usualPatience, ...options.patience };
  const connection = new SMTPConnection({
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'plaintext',
    name: '[127.0.0.1]',
    tls: { minVersion: 'TLSv1.2', rejectUnauthorized: true, ...(caPem !== undefined && { ca: caPem }) },
    logger: false,
    connectionTimeout: patience.connect,
    greetingTimeout: patience.greeting,
    socketTimeout: patience.silence,
    maxResponseSize: largestAnswer,
    socketCloseTimeout: 2_000,
  });
  let reported: unknown;
  const lost = new Promise<unknown>((resolve) => {
    connection.on('error', (error: unknown) => {
      reported ??= error;
      resolve(error);
    });
    connection.once('end', () => resolve(reported));
  });
  const hangUp = (): void => connection.close();
  signal?.addEventListener('abort', hangUp, { once: true });
  void lost.then(() => signal?.removeEventListener('abort', hangUp));
  const timer = setTimeout(() => {
    reported ??= new SmtpFault({ code: 'smtp-broken-off', fault: 'timeout', host, port });
    connection.close();
  }, patience.login);
  try {
    if (signal?.aborted === true) throw new SmtpFault({ code: 'smtp-broken-off', fault: 'closed', host, port });
    await first(lost, (done) => connection.connect(done));
    if (security !== 'plaintext' && !connection.secure) {
      throw new SmtpFault({ code: 'smtp-starttls-missing', host, port });
    }
    if (!connection.allowsAuth) throw new SmtpFault({ code: 'smtp-login-refused', fault: 'disabled', host, port });
    await first(lost, (done) => connection.login(loginOf(user, credential), done));
    return { connection, lost, leave: () => connection.quit() };
  } catch (error) {
    connection.close();
    throw reported instanceof SmtpFault ? reported : error;
  } finally {
    clearTimeout(timer);
  }
}

/** The client calls back, reports an error, or does neither and is gone. */
async function first(lost: Promise<unknown>, begin: (done: (error?: unknown) => void) => void): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    begin((error) => {
      if (error === undefined || error === null) resolve();
      else reject(error);
    });
    void lost.then((error) => reject((error ?? new Error('closed')) as Error));
  });
}

/** XOAUTH2: https://developers.google.com/workspace/gmail/imap/xoauth2-protocol; Microsoft has the same. */
function loginOf(user: string, credential: Credential): Parameters<SMTPConnection['login']>[0] {
  if (credential.kind === 'password') return { user, pass: credential.password };
  const oauth2 = {
    // Asked a second time where the server refused: whoever keeps the tokens has to renew it first.
    getToken: (isRefused: boolean, done: (error: Error | null, token?: string) => void) =>
      isRefused ? done(new Error('refused')) : done(null, credential.accessToken),
    buildXOAuth2Token: (token: string) =>
      Buffer.from(`user=${user}\u0001auth=Bearer ${token}\u0001\u0001`).toString('base64'),
  };
  return { user, oauth2 } as unknown as Parameters<SMTPConnection['login']>[0];
}
