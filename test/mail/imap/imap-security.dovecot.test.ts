import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Instant } from '#core/base/day.ts';
import type { ImapSettings } from '#mail/imap/imap-settings.ts';
import { pullFolder } from '#mail/imap/pull.ts';
import { makeCertificates, type Certificates } from '#test/support/certificates.ts';
import { startDovecot } from '#test/support/dovecot.ts';
import { memoryLedger } from '#test/support/memory-ledger.ts';
import { startScriptedImap, type Command, type Reply, type Script } from '#test/support/scripted-imap.ts';

const password = 'correct-horse-canary';
const credential = { kind: 'password', password } as const;
const now = () => '2026-03-05T10:00:00Z' as Instant;

async function attempt(script: Script, more: Partial<ImapSettings>) {
  const server = await startScriptedImap(script);
  try {
    const settings = {
      host: 'localhost',
      port: server.port,
      security: 'tls',
      user: 'dpo',
      folder: 'INBOX',
      ...more,
    } as const;
    const patience = { connect: 3_000, greeting: 1_000, command: 2_000, silence: 2_000 };
    const result = await pullFolder({ settings, credential, now, ledger: memoryLedger(), patience });
    return { failure: result.ok ? undefined : result.failure, heard: server.heard() };
  } finally {
    await server.stop();
  }
}

describe('no credential leaves before the server has proved who it is', () => {
  let folder: string;
  let certificates: Certificates;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dpo-desk-tls-'));
    certificates = makeCertificates(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ['expired', 'expired'],
    ['notYetValid', 'not-yet-valid'],
    ['wrongName', 'wrong-host'],
    ['selfSigned', 'self-signed'],
    ['unknownIssuer', 'unknown-issuer'],
  ] as const)('refuses a certificate that is %s', async (kind, reason) => {
    const { failure, heard } = await attempt({ tls: certificates[kind] }, { caPem: certificates.caPem });
    expect(failure).toMatchObject({ code: 'imap-certificate', reason });
    expect(heard).toBe('');
  });

  it('refuses a private authority that it was not told of', async () => {
    const { failure, heard } = await attempt({ tls: certificates.good }, {});
    expect(failure).toMatchObject({ code: 'imap-certificate', reason: 'unknown-issuer' });
    expect(heard).toBe('');
  });

  it('refuses a certificate for a name when it was sent to an address', async () => {
    const { failure } = await attempt(
      { tls: certificates.wrongName },
      { host: '127.0.0.1', caPem: certificates.caPem },
    );
    expect(failure).toMatchObject({ code: 'imap-certificate', reason: 'wrong-host' });
  });

  it('does log in to the good one (the control)', async () => {
    const { failure, heard } = await attempt({ tls: certificates.good }, { caPem: certificates.caPem });
    expect(failure).toBeUndefined();
    expect(heard).toContain(password);
  });

  it('refuses a server that speaks no TLS where TLS is due', async () => {
    const { failure, heard } = await attempt({}, { caPem: certificates.caPem });
    expect(failure).toMatchObject({ code: 'imap-tls', reason: 'not-offered' });
    expect(heard).not.toContain('LOGIN');
  });

  it.each([
    ['does not offer it', {}],
    ['offers it and then says no', { capabilities: 'IMAP4rev1 STARTTLS', reply: refuseStartTls }],
    ['skips the login with PREAUTH', { capabilities: 'IMAP4rev1 STARTTLS', greeting: '* PREAUTH welcome\r\n' }],
  ])('STARTTLS: refuses a server that %s', async (_what, script: Script) => {
    const { failure, heard } = await attempt(script, { security: 'starttls', caPem: certificates.caPem });
    expect(failure).toMatchObject({ code: 'imap-starttls-missing' });
    expect(heard).not.toContain(password);
    expect(heard).not.toContain('LOGIN');
  });

  it('STARTTLS: refuses commands injected before the handshake', async () => {
    const script: Script = {
      capabilities: 'IMAP4rev1 STARTTLS',
      reply: ({ name, tag }, correct) =>
        name === 'STARTTLS' ? [`${tag} OK go\r\n* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n`] : correct,
    };
    const { failure, heard } = await attempt(script, { security: 'starttls', caPem: certificates.caPem });
    expect(failure).toMatchObject({ code: 'imap-tls', reason: 'injection' });
    expect(heard).not.toContain(password);
  });

  it('refuses a mailbox that opens without a login', async () => {
    const { failure } = await attempt({ greeting: '* PREAUTH welcome\r\n' }, { security: 'plaintext' });
    expect(failure).toMatchObject({ code: 'imap-protocol', reason: 'preauth' });
  });

  it('does not send a password that the server forbids to send', async () => {
    const script = { capabilities: 'IMAP4rev1 LOGINDISABLED' };
    const { failure, heard } = await attempt(script, { security: 'plaintext' });
    expect(failure).toMatchObject({ code: 'imap-login-refused', reason: 'disabled' });
    expect(heard).not.toContain(password);
  });

  it('refuses TLS 1.1', async () => {
    const { createServer } = await import('node:tls');
    const old = createServer({
      cert: certificates.good.cert,
      key: certificates.good.key,
      minVersion: 'TLSv1',
      maxVersion: 'TLSv1.1',
      ciphers: 'DEFAULT@SECLEVEL=0',
    });
    old.on('tlsClientError', () => undefined);
    await new Promise<void>((resolve) => old.listen(0, '127.0.0.1', resolve));
    const { port } = old.address() as { port: number };
    const result = await pullFolder({
      settings: { host: 'localhost', port, security: 'tls', user: 'dpo', folder: 'INBOX', caPem: certificates.caPem },
      credential,
      now,
      ledger: memoryLedger(),
    });
    old.close();
    expect(result).toMatchObject({ ok: false, failure: { code: 'imap-tls', reason: 'too-old' } });
  });
});

function refuseStartTls({ name, tag }: Command, correct: Reply): Reply {
  return name === 'STARTTLS' ? [`${tag} NO not now\r\n`] : correct;
}

describe('the same against a real server', () => {
  it('refuses an expired certificate, and the server hears no login', async () => {
    const server = await startDovecot({ certificate: 'expired' });
    try {
      const { host, tlsPort, plainPort, caPem } = server;
      for (const [security, port] of [
        ['tls', tlsPort],
        ['starttls', plainPort],
      ] as const) {
        const settings = { host, port, security, user: 'canary-user', folder: 'INBOX', caPem };
        const result = await pullFolder({ settings, credential, now, ledger: memoryLedger() });
        expect(result).toMatchObject({ ok: false, failure: { code: 'imap-certificate', reason: 'expired' } });
      }
      expect(server.log()).not.toContain('canary-user');
    } finally {
      await server.stop();
    }
  });

  it('refuses a server without STARTTLS', async () => {
    const server = await startDovecot({ hasTls: false });
    try {
      const settings = { host: server.host, port: server.plainPort, user: 'canary-user', folder: 'INBOX' };
      const refused = await pullFolder({
        settings: { ...settings, security: 'starttls' },
        credential,
        now,
        ledger: memoryLedger(),
      });
      expect(refused).toMatchObject({ ok: false, failure: { code: 'imap-starttls-missing' } });
      expect(server.log()).not.toContain('canary-user');
    } finally {
      await server.stop();
    }
  });
});
