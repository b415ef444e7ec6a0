import { createServer as createPlain, type AddressInfo, type Socket } from 'node:net';
import { createServer as createTls } from 'node:tls';
import { describe, expect, it, onTestFinished } from 'vitest';
import { handOver, type HandOver } from '#mail/smtp/hand-over.ts';
import { lookAtSmtp } from '#mail/smtp/look-at-smtp.ts';
import { sharedCertificates } from '../../support/sign-in-world.ts';
import { smtpPassword } from '../../support/sending-desk.ts';
import { startSmtp, type SmtpWorld } from '../../support/smtp-server.ts';

const raw = Buffer.from('From: dpo@example.org\r\nTo: anna@example.org\r\nSubject: x\r\n\r\n.first\r\nlast\r\n');
const password = { kind: 'password', password: smtpPassword } as const;

async function world(options: Parameters<typeof startSmtp>[1] = {}): Promise<SmtpWorld> {
  const server = await startSmtp(sharedCertificates(), options);
  onTestFinished(server.stop);
  return server;
}

function mailTo(server: Pick<SmtpWorld, 'port' | 'caPem'>, more: Partial<HandOver> = {}): HandOver & { calls: number } {
  const mail = {
    calls: 0,
    server: { host: 'localhost', port: server.port, security: 'tls', user: 'dpo@example.org', caPem: server.caPem },
    credential: password,
    from: 'dpo@example.org',
    to: ['anna@example.org'],
    raw,
    beforeLast: () => void (mail.calls += 1),
    ...more,
  } as HandOver & { calls: number };
  return mail;
}

describe('handOver', () => {
  it.each(['tls', 'starttls'] as const)('hands the octets over as they are, by %s', async (security) => {
    const server = await world({ security });
    const mail = mailTo(server);
    const sent = await handOver({ ...mail, server: { ...mail.server, security } });
    expect(sent).toEqual({ ok: true, value: { taken: true } });
    expect(server.taken).toHaveLength(1);
    expect(server.taken[0]).toMatchObject({ from: 'dpo@example.org', to: ['anna@example.org'] });
    expect(server.taken[0]?.raw.equals(raw)).toBe(true);
    expect(mail.calls).toBe(1);
  });

  it('does not tell the name of this computer (RFC 5321 4.1.4)', async () => {
    const server = await world();
    await handOver(mailTo(server));
    expect(server.greetings).toEqual(['[127.0.0.1]']);
  });

  it('never goes on in the clear where STARTTLS is missing (RFC 3207)', async () => {
    const server = await world({ security: 'plaintext' });
    const mail = mailTo(server);
    const sent = await handOver({ ...mail, server: { ...mail.server, security: 'starttls' } });
    expect(sent).toMatchObject({ ok: false, failure: { code: 'smtp-starttls-missing' } });
    expect(server.logins()).toBe(0);
    expect(mail.calls).toBe(0);
  });

  it.each(['tls', 'starttls'] as const)(
    'trusts no stranger’s certificate and no expired one, by %s',
    async (security) => {
      const [known, old] = [await world({ security }), await world({ security, certificate: 'expired' })];
      const { caPem: _ca, ...unknown } = { ...mailTo(known).server, security };
      expect(await handOver({ ...mailTo(known), server: unknown })).toMatchObject({
        failure: { code: 'smtp-certificate', fault: 'unknown-issuer' },
      });
      const trusting = { ...mailTo(old).server, security };
      expect(await handOver({ ...mailTo(old), server: trusting })).toMatchObject({
        failure: { code: 'smtp-certificate', fault: 'expired' },
      });
      expect([known.logins(), old.logins()]).toEqual([0, 0]);
    },
  );

  it('says that the password was refused (RFC 4954)', async () => {
    const server = await world();
    const sent = await handOver(mailTo(server, { credential: { kind: 'password', password: 'wrong' } }));
    expect(sent).toMatchObject({ failure: { code: 'smtp-login-refused', fault: 'credentials' } });
  });

  it('signs in with a token (XOAUTH2), and says where it is not taken any more', async () => {
    const server = await world();
    server.answers.tokens.add('fresh');
    const fresh = await handOver(mailTo(server, { credential: { kind: 'oauth', accessToken: 'fresh' } }));
    const stale = await handOver(mailTo(server, { credential: { kind: 'oauth', accessToken: 'stale' } }));
    expect(fresh.ok).toBe(true);
    expect(stale).toMatchObject({ failure: { code: 'smtp-login-refused', fault: 'sign-in' } });
  });

  it('sends to nobody where one of the recipients is refused, and says who', async () => {
    const server = await world();
    server.answers.recipients.set('bert@example.org', { code: 550, text: '5.1.1 no such user' });
    const mail = mailTo(server, { to: ['anna@example.org', 'bert@example.org'] });
    expect(await handOver(mail)).toMatchObject({
      failure: { code: 'smtp-refused', part: 'recipients', recipients: ['bert@example.org'] },
    });
    expect(server.taken).toEqual([]);
    expect(mail.calls).toBe(0);
  });

  it('tells a refusal for now from one for good (RFC 5321 4.2.1)', async () => {
    const server = await world();
    server.answers.message = { code: 451, text: '4.7.1 greylisted' };
    expect(await handOver(mailTo(server))).toMatchObject({ failure: { code: 'smtp-later', status: '451 4.7.1' } });
    server.answers.message = { code: 554, text: 'no' };
    expect(await handOver(mailTo(server))).toMatchObject({ failure: { code: 'smtp-refused', part: 'message' } });
    server.answers.sender = { code: 553, text: '5.7.1 not yours' };
    expect(await handOver(mailTo(server))).toMatchObject({ failure: { code: 'smtp-refused', part: 'sender' } });
    expect(server.taken).toEqual([]);
  });

  it('asks for the size before it sends (RFC 1870)', async () => {
    const server = await world({ size: 1_000_000 });
    const mail = mailTo(server, { raw: Buffer.alloc(2_000_000, 'a\r\n') });
    expect(await handOver(mail)).toMatchObject({ failure: { code: 'smtp-too-large', megabytes: 2, most: 1 } });
    expect(mail.calls).toBe(0);
  });

  it('keeps the mail where the word before the last octets is a no', async () => {
    const server = await world();
    const refusing = mailTo(server, {
      beforeLast: () => {
        throw new Error('taken back');
      },
    });
    expect((await handOver(refusing)).ok).toBe(false);
    // Whatever the server had of it is without an end: it takes the next one.
    expect((await handOver(mailTo(server))).ok).toBe(true);
    expect(server.taken).toHaveLength(1);
  });

  it('does not know what became of a mail whose server went away before its answer', async () => {
    const server = await world();
    const off = new AbortController();
    server.answers.beforeAnswer = () => off.abort();
    expect(await handOver(mailTo(server, { signal: off.signal }))).toMatchObject({
      failure: { code: 'smtp-no-answer' },
    });
  });

  it('says that nobody answers', async () => {
    const server = await startSmtp(sharedCertificates());
    await server.stop();
    expect(await handOver(mailTo(server))).toMatchObject({ failure: { code: 'smtp-unreachable', fault: 'refused' } });
  });
});

describe('a hostile server', () => {
  /** Speaks first with `hello`, then answers each line with what `answer` says. */
  async function hostile(hello: string, answer: (line: string, socket: Socket) => string | undefined) {
    const { good, caPem } = sharedCertificates();
    const server = createTls({ cert: good.cert, key: good.key }, (socket) => {
      socket.on('error', () => undefined);
      socket.write(hello);
      let isData = false;
      let rest = '';
      socket.on('data', (octets: Buffer) => {
        const lines = (rest + octets.toString('latin1')).split('\r\n');
        rest = lines.pop() ?? '';
        for (const line of lines) {
          if (isData && line !== '.') continue;
          const said = answer(isData ? 'END' : line, socket);
          isData = said?.startsWith('354') === true;
          if (said !== undefined) socket.write(said);
        }
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    return { port: (server.address() as AddressInfo).port, caPem };
  }

  const usual = (line: string): string =>
    line.startsWith('EHLO')
      ? '250-x\r\n250 AUTH PLAIN\r\n'
      : line.startsWith('AUTH')
        ? '235 in\r\n'
        : line === 'DATA'
          ? '354 go\r\n'
          : '250 ok\r\n';

  it.each([
    ['a banner without an end', `220-${'x'.repeat(70_000)}`],
    ['endless lines of a banner', '220-x\r\n'.repeat(20_000)],
    ['a greeting of another kind', 'HTTP/1.1 400 Bad Request\r\n'],
  ])('%s is not waited for', async (_what, hello) => {
    const server = await hostile(hello, () => undefined);
    const mail = mailTo(server);
    const sent = await handOver(mail);
    expect(sent).toMatchObject({ ok: false, failure: { code: 'smtp-protocol' } });
    expect(mail.calls).toBe(0);
  });

  it('an early yes is none: the mail has not been handed over', async () => {
    const server = await hostile('220 hi\r\n', (line) => (line === 'DATA' ? '354 go\r\n250 taken\r\n' : usual(line)));
    const mail = mailTo(server, { raw: Buffer.alloc(3_000_000, 'a\r\n') });
    expect(await handOver(mail)).toMatchObject({ ok: false, failure: { code: 'smtp-protocol' } });
    expect(mail.calls).toBe(0);
  });

  it('a line that drops in the middle of the mail leaves it here', async () => {
    const server = await hostile('220 hi\r\n', (line, socket) => {
      if (line !== 'DATA') return usual(line);
      socket.end('354 go\r\n');
      return undefined;
    });
    const mail = mailTo(server, { raw: Buffer.alloc(3_000_000, 'a\r\n') });
    expect(await handOver(mail)).toMatchObject({ failure: { code: 'smtp-broken-off' } });
    expect(mail.calls).toBe(0);
  });

  it('a line that drops after the mail leaves nobody knowing', async () => {
    const server = await hostile('220 hi\r\n', (line, socket) => {
      if (line !== 'END') return usual(line);
      socket.destroy();
      return undefined;
    });
    expect(await handOver(mailTo(server))).toMatchObject({ failure: { code: 'smtp-no-answer' } });
  });

  it('a server that keeps silent is left after the time for the login', async () => {
    const server = await hostile('', () => undefined);
    const sent = await handOver(mailTo(server, { patience: { login: 300, greeting: 100_000 } }));
    expect(sent).toMatchObject({ failure: { code: 'smtp-broken-off', fault: 'timeout' } });
  });

  it('one that speaks no TLS is told apart', async () => {
    const server = createPlain((socket) => socket.on('error', () => undefined).end('220 plain\r\n'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const sent = await handOver(mailTo({ port, caPem: sharedCertificates().caPem }));
    expect(sent).toMatchObject({ failure: { code: 'smtp-tls', fault: 'not-offered' } });
  });
});

describe('lookAtSmtp', () => {
  it('logs in and sends nothing', async () => {
    const server = await world();
    expect(await lookAtSmtp(mailTo(server).server, password)).toEqual({ ok: true, value: { works: true } });
    expect(server.logins()).toBe(1);
    expect(server.greetings).toEqual([]);
  });
});
