// A throwaway server that takes mail on a free port of 127.0.0.1, with TLS of its own authority; it does as a test tells it.

import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import type { Certificates } from './certificates.ts';
import { smtpPassword } from './sending-desk.ts';

export interface TakenMail {
  readonly from: string;
  readonly to: readonly string[];
  /** As they came. */
  readonly raw: Buffer;
}

export interface SmtpWorld {
  readonly host: 'localhost';
  readonly port: number;
  readonly caPem: string;
  /** Every mail that was answered with 250, in that order. */
  readonly taken: readonly TakenMail[];
  /** Names in EHLO, and how often somebody logged in. */
  readonly greetings: readonly string[];
  logins(): number;
  /** What the next answers are; undefined is a yes. */
  readonly answers: {
    sender: Refusal | undefined;
    message: Refusal | undefined;
    readonly recipients: Map<string, Refusal>;
    /** Called with the mail whole and no answer given. */
    beforeAnswer: (() => Promise<void> | void) | undefined;
    /** Tokens that it lets in by XOAUTH2. */
    readonly tokens: Set<string>;
  };
  stop(): Promise<void>;
}

export interface Refusal {
  readonly code: number;
  readonly text: string;
}

export async function startSmtp(
  certificates: Certificates,
  options: {
    readonly security?: 'tls' | 'starttls' | 'plaintext';
    readonly certificate?: 'good' | 'expired';
    readonly size?: number;
  } = {},
): Promise<SmtpWorld> {
  const { security = 'tls' } = options;
  const pair = certificates[options.certificate ?? 'good'];
  const taken: TakenMail[] = [];
  const greetings: string[] = [];
  let logins = 0;
  const answers: SmtpWorld['answers'] = {
    sender: undefined,
    message: undefined,
    recipients: new Map(),
    beforeAnswer: undefined,
    tokens: new Set(),
  };
  const settings: SMTPServerOptions = {
    secure: security === 'tls',
    disabledCommands: security === 'plaintext' ? ['STARTTLS'] : [],
    allowInsecureAuth: security === 'plaintext',
    cert: pair.cert,
    key: pair.key,
    ...(options.size !== undefined && { size: options.size }),
    authMethods: ['PLAIN', 'LOGIN', 'XOAUTH2'],
    disableReverseLookup: true,
    onAuth: (auth, _session, done) => {
      const isIn =
        auth.method === 'XOAUTH2' ? answers.tokens.has(auth.accessToken ?? '') : auth.password === smtpPassword;
      if (!isIn) return done(null, { data: { status: '401', schemes: 'bearer' } });
      logins += 1;
      done(null, { user: auth.username ?? '' });
    },
    onMailFrom: (_address, session, done) => {
      greetings.push(session.hostNameAppearsAs);
      done(answers.sender && refused(answers.sender));
    },
    onRcptTo: ({ address }, _session, done) => {
      const refusal = answers.recipients.get(address);
      done(refusal && refused(refusal));
    },
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('error', () => undefined);
      stream.on('end', () => {
        void (async () => {
          await answers.beforeAnswer?.();
          if (stream.sizeExceeded) return done(refused({ code: 552, text: 'too large' }));
          if (answers.message !== undefined) return done(refused(answers.message));
          const { mailFrom, rcptTo } = session.envelope;
          const from = mailFrom === false ? '' : mailFrom.address;
          taken.push({ from, to: rcptTo.map(({ address }) => address), raw: Buffer.concat(parts) });
          done(null, 'taken');
        })();
      });
    },
  };
  const server = new SMTPServer(settings);
  // A client that hangs up in the middle is what some tests are about.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    host: 'localhost',
    port: (server.server.address() as AddressInfo).port,
    caPem: certificates.caPem,
    taken,
    greetings,
    logins: () => logins,
    answers,
    stop: async () => await new Promise<void>((resolve) => server.close(resolve)),
  };
}

function refused({ code, text }: Refusal): Error {
  return Object.assign(new Error(text), { responseCode: code });
}
