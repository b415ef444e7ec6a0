import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TlsOptions } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Instant } from '#core/base/day.ts';
import type { Credential } from '#mail/imap/credential.ts';
import { listFolders } from '#mail/imap/list-folders.ts';
import { pullFolder } from '#mail/imap/pull.ts';
import { makeBadCertificates, type BadCertificates } from '#test/support/bad-certificates.ts';
import { makeCertificates, type Certificates } from '#test/support/certificates.ts';
import { memoryLedger } from '#test/support/memory-ledger.ts';
import { hangUp, startScriptedImap, type Reply, type Script } from '#test/support/scripted-imap.ts';
import { startTlsTrap, type TrapOptions } from '#test/support/tls-trap.ts';

const user = 'canary-user';
const password = 'correct-horse-canary';
const accessToken = 'canary-token-of-a-sign-in';
const credentials: readonly Credential[] = [
  { kind: 'password', password },
  { kind: 'oauth', accessToken },
];
const base64 = (text: string) => Buffer.from(text).toString('base64');
const secrets = [
  user,
  password,
  accessToken,
  base64(password),
  base64(`\0${user}\0${password}`),
  base64(user),
  base64(`user=${user}`).slice(0, 20),
  base64('n,a=').slice(0, 5),
  'LOGIN',
  'AUTHENTICATE',
];

let folder: string;
let certificates: Certificates & BadCertificates;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dpo-desk-bad-tls-'));
  const usual = makeCertificates(folder);
  certificates = { ...usual, ...makeBadCertificates(folder, usual) };
});
afterAll(() => rmSync(folder, { recursive: true }));

async function knock(trap: TrapOptions, credential: Credential, host: string) {
  const server = await startTlsTrap(trap);
  const patience = { connect: 8_000, greeting: 8_000, command: 8_000, silence: 8_000, farewell: 300 };
  const where = { host, port: server.port, security: trap.security, user, caPem: certificates.caPem } as const;
  try {
    const results = [
      await pullFolder({
        settings: { ...where, folder: 'INBOX' },
        credential,
        now: () => '2026-03-05T10:00:00Z' as Instant,
        ledger: memoryLedger(),
        patience,
      }),
      await listFolders(where, credential, { patience }),
    ];
    return { results, heard: server.heard(), hasShaken: server.hasShaken() };
  } finally {
    await server.stop();
  }
}

const weak: TlsOptions = { ciphers: 'DEFAULT:@SECLEVEL=0' };
const old = (version: 'TLSv1' | 'TLSv1.1'): TlsOptions => ({ ...weak, minVersion: version, maxVersion: version });

type Kind = keyof BadCertificates | 'expired' | 'notYetValid' | 'wrongName' | 'selfSigned' | 'unknownIssuer' | 'good';

describe.each(['tls', 'starttls'] as const)('a bad server is refused before a credential leaves (%s)', (security) => {
  it.each<[Kind, string, string, TlsOptions?, string?]>([
    ['expired', 'imap-certificate', 'expired'],
    ['notYetValid', 'imap-certificate', 'not-yet-valid'],
    ['selfSigned', 'imap-certificate', 'self-signed'],
    ['unknownIssuer', 'imap-certificate', 'unknown-issuer'],
    ['wrongName', 'imap-certificate', 'wrong-host'],
    ['wrongAddress', 'imap-certificate', 'wrong-host', {}, '127.0.0.1'],
    ['starName', 'imap-certificate', 'wrong-host'],
    ['shortKey', 'imap-certificate', 'other', weak],
    ['sha1', 'imap-certificate', 'other', weak],
    ['forClientsOnly', 'imap-certificate', 'other'],
    ['byNoAuthority', 'imap-certificate', 'other'],
    ['outsideItsNames', 'imap-certificate', 'other'],
    ['chainTooLong', 'imap-certificate', 'other'],
    ['withoutItsIssuer', 'imap-certificate', 'unknown-issuer'],
    ['good', 'imap-tls', 'too-old', old('TLSv1')],
    ['good', 'imap-tls', 'too-old', old('TLSv1.1')],
  ])('%s: %s, %s', async (kind, code, reason, more = {}, host = 'localhost') => {
    const { cert, key } = certificates[kind];
    for (const credential of credentials) {
      const { results, heard } = await knock({ tls: { cert, key, ...more }, security }, credential, host);
      for (const result of results) expect(result).toMatchObject({ ok: false, failure: { code, reason } });
      for (const secret of secrets) expect(heard).not.toContain(secret);
    }
  });

  it('the good one does get them (the control)', async () => {
    const { cert, key } = certificates.good;
    for (const [credential, secret] of [
      [credentials[0], password],
      [credentials[1], 'AUTHENTICATE XOAUTH2'],
    ] as const) {
      if (credential === undefined) throw new Error('no credential');
      const { heard, hasShaken } = await knock({ tls: { cert, key }, security }, credential, 'localhost');
      expect(hasShaken).toBe(true);
      expect(heard).toContain(secret);
    }
  });
});

describe('a server that keeps TLS from coming about hears no credential, of either kind', () => {
  const injected = '* CAPABILITY IMAP4rev1 AUTH=PLAIN AUTH=XOAUTH2\r\n';
  const offering = { capabilities: 'IMAP4rev1 STARTTLS SASL-IR AUTH=PLAIN AUTH=XOAUTH2' };
  const onStartTls = (answer: (tag: string) => Reply): Script => ({
    ...offering,
    reply: ({ name, tag }, correct) => (name === 'STARTTLS' ? answer(tag) : correct),
  });
  it.each<[string, 'tls' | 'starttls', Script, readonly string[]]>([
    ['speaks no TLS where it is due', 'tls', offering, ['imap-tls']],
    [
      'does not offer STARTTLS',
      'starttls',
      { capabilities: 'IMAP4rev1 SASL-IR AUTH=PLAIN AUTH=XOAUTH2' },
      ['imap-starttls-missing'],
    ],
    ['says NO to STARTTLS', 'starttls', onStartTls((tag) => [`${tag} NO no\r\n`]), ['imap-starttls-missing']],
    ['says BAD to STARTTLS', 'starttls', onStartTls((tag) => [`${tag} BAD no\r\n`]), ['imap-starttls-missing']],
    ['greets with PREAUTH', 'starttls', { ...offering, greeting: '* PREAUTH hello\r\n' }, ['imap-starttls-missing']],
    [
      'takes the offer back in its greeting',
      'starttls',
      { ...offering, greeting: '* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] hi\r\n' },
      ['imap-starttls-missing'],
    ],
    [
      'injects answers before the handshake',
      'starttls',
      onStartTls((tag) => [`${tag} OK go\r\n${injected}`]),
      ['imap-tls'],
    ],
    [
      'goes on in the clear after OK',
      'starttls',
      onStartTls((tag) => [`${tag} OK go\r\n`, (socket) => void setTimeout(() => socket.write(injected), 50)]),
      ['imap-tls', 'imap-broken-off'],
    ],
    [
      'says OK and then nothing',
      'starttls',
      onStartTls((tag) => [`${tag} OK go\r\n`]),
      ['imap-tls', 'imap-broken-off', 'imap-unreachable'],
    ],
    [
      'says OK and hangs up',
      'starttls',
      onStartTls((tag) => [`${tag} OK go\r\n`, hangUp]),
      ['imap-tls', 'imap-broken-off'],
    ],
    [
      'says OK under another tag',
      'starttls',
      onStartTls(() => ['ZZ9 OK go\r\n']),
      ['imap-tls', 'imap-broken-off', 'imap-starttls-missing'],
    ],
  ])('%s (%s)', async (_what, security, script, codes) => {
    await Promise.all(
      credentials.map(async (credential) => {
        const server = await startScriptedImap(script);
        const patience = { connect: 1_000, greeting: 1_000, command: 1_000, silence: 1_500, farewell: 300 };
        const where = { host: 'localhost', port: server.port, security, user, caPem: certificates.caPem } as const;
        const result = await listFolders(where, credential, { patience });
        await server.stop();
        expect(codes).toContain(result.ok ? 'read' : result.failure.code);
        for (const secret of secrets) expect(server.heard()).not.toContain(secret);
      }),
    );
  });
});
