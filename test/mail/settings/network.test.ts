// The real network of finding settings, against local servers with a certificate authority of their own.

import { mkdtempSync, rmSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer as createTlsServer } from 'node:tls';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { createSettingsNetwork, type NetworkOptions } from '#mail/settings/network.ts';
import type { SettingsNetwork } from '#mail/settings/network-ports.ts';
import { isPublicAddress } from '#mail/settings/public-address.ts';
import { makeCertificates, type Certificates, type KeyPair } from '#test/support/certificates.ts';

let folder: string;
let certificates: Certificates;
let server: ReturnType<typeof createHttpsServer>;
let port: number;
const heard: IncomingMessage[] = [];

type Page = (request: IncomingMessage, response: ServerResponse) => void;
const text =
  (body: string): Page =>
  (_request, response) =>
    void response.end(body);
const go =
  (status: number, location: string): Page =>
  (_request, response) =>
    void response.writeHead(status, { location }).end();

const pages: Record<string, Page> = {
  '/config': text('<clientConfig/>'),
  '/away': (request, response) => go(302, `https://${request.headers.host}/config`)(request, response),
  '/relative': go(301, '/config'),
  '/twice': go(307, '/away'),
  '/thrice': go(307, '/twice'),
  '/four-times': go(307, '/thrice'),
  '/round': go(302, '/round'),
  '/plain': (request, response) => go(302, `http://${request.headers.host}/config`)(request, response),
  '/loopback': (_request, response) => go(302, `https://127.0.0.1:${port}/config`)(_request, response),
  '/inside': go(302, 'https://inside.example.org/config'),
  '/user': (request, response) => go(302, `https://a:b@${request.headers.host}/config`)(request, response),
  '/file': go(302, 'file:///etc/passwd'),
  '/nowhere': (_request, response) => void response.writeHead(302).end(),
  '/error': (_request, response) => void response.writeHead(500).end('<clientConfig/>'),
  '/large': text('x'.repeat(70_000)),
  '/endless': (_request, response) => {
    const timer = setInterval(() => response.write('x'.repeat(10_000)), 1);
    response.on('close', () => clearInterval(timer));
  },
  '/silent': () => undefined,
  '/packed': (_request, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end('x'),
  '/broken': (_request, response) => {
    response.writeHead(200, { 'content-length': '100' });
    response.write('half');
    setImmediate(() => response.destroy());
  },
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dpo-desk-network-'));
  certificates = makeCertificates(folder);
  const { cert, key } = certificates.good;
  server = createHttpsServer({ cert, key }, (request, response) => {
    heard.push(request);
    const page = pages[request.url ?? ''];
    if (page === undefined) response.writeHead(404).end();
    else page(request, response);
  });
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

/** Every name leads to this machine, which stands in for the internet; `inside.example.org` does not. */
function network(options: NetworkOptions = {}): SettingsNetwork {
  return createSettingsNetwork({
    ca: certificates.caPem,
    resolve: (host, done) =>
      done(null, [{ address: host.startsWith('inside.') ? '10.0.0.1' : '127.0.0.1', family: 4 }]),
    isAllowed: (address) => address === '127.0.0.1',
    patience: 1_000,
    ...options,
  });
}

const at = (path: string, host = 'localhost') => `https://${host}:${port}${path}`;

describe('fetching a text', () => {
  test.each(['/config', '/away', '/relative', '/twice', '/thrice'])('gets it: %s', async (path) => {
    expect(await network().fetchText(at(path))).toBe('<clientConfig/>');
  });

  test.each(
    [
      '/four-times',
      '/round',
      '/plain',
      '/loopback',
      '/inside',
      '/user',
      '/file',
      '/nowhere',
      '/error',
      '/missing',
    ].concat(['/large', '/endless', '/silent', '/packed', '/broken']),
  )('gives up: %s', async (path) => {
    expect(await network().fetchText(at(path))).toBeUndefined();
  });

  test('says nothing about itself, the user or the computer', async () => {
    heard.length = 0;
    await network().fetchText(at('/config'));
    const headers = heard[0]?.headers ?? {};
    expect(Object.keys(headers).toSorted()).toEqual(['accept', 'accept-encoding', 'connection', 'host']);
  });

  test.each([
    'http://localhost/config',
    'https://127.0.0.1/config',
    'https://[::1]/config',
    'https://2130706433/',
    'x',
  ])('does not ask %s', async (url) => {
    const resolve = (): never => {
      throw new Error('asked');
    };
    expect(await network({ resolve }).fetchText(url)).toBeUndefined();
  });

  test('trusts no certificate of another name, another authority or another time', async () => {
    expect(await network().fetchText(at('/config', 'autoconfig.example.org'))).toBeUndefined();
    expect(await createSettingsNetwork({ isAllowed: () => true }).fetchText(at('/config'))).toBeUndefined();
  });

  test('does not reach this computer or its network where nobody says otherwise', async () => {
    const options: NetworkOptions = { ca: certificates.caPem };
    expect(await createSettingsNetwork(options).fetchText(at('/config'))).toBeUndefined();
  });

  test('connects to the address that was checked, not to a second answer of the name server', async () => {
    let questions = 0;
    const resolve: NetworkOptions['resolve'] = (_host, done) => {
      questions += 1;
      done(null, [
        { address: '169.254.169.254', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ]);
    };
    expect(await network({ resolve }).fetchText(at('/config'))).toBe('<clientConfig/>');
    expect(questions).toBe(1);
  });
});

describe('looking for an IMAP server', () => {
  async function greeter(pair: KeyPair, greeting: string): Promise<{ port: number; heard(): string }> {
    let said = '';
    const tls = createTlsServer({ cert: pair.cert, key: pair.key }, (socket) => {
      socket.on('error', () => undefined);
      socket.on('data', (chunk: Buffer) => (said += chunk.toString()));
      socket.write(greeting);
    });
    tls.on('tlsClientError', () => undefined);
    await new Promise<void>((resolve) => tls.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void tls.close());
    return { port: (tls.address() as AddressInfo).port, heard: () => said };
  }

  test('finds one that greets, and sends it nothing', async () => {
    const imap = await greeter(certificates.good, '* OK ready\r\n');
    expect(await network().probeTls('localhost', imap.port)).toBe(true);
    expect(imap.heard()).toBe('');
  });

  test('does not take another service, or silence, for one', async () => {
    expect(await network().probeTls('localhost', (await greeter(certificates.good, '220 smtp\r\n')).port)).toBe(false);
    expect(await network({ patience: 200 }).probeTls('localhost', port)).toBe(false);
  });

  test.each(['expired', 'notYetValid', 'wrongName', 'selfSigned', 'unknownIssuer'] as const)(
    'does not trust a certificate that is bad: %s',
    async (kind) => {
      const imap = await greeter(certificates[kind], '* OK ready\r\n');
      expect(await network().probeTls('localhost', imap.port)).toBe(false);
    },
  );

  test('does not reach inward', async () => {
    const imap = await greeter(certificates.good, '* OK ready\r\n');
    expect(await createSettingsNetwork({ ca: certificates.caPem }).probeTls('localhost', imap.port)).toBe(false);
  });
});

describe('an address', () => {
  test.each(['1.1.1.1', '8.8.8.8', '172.32.0.1', '2606:4700::1111', '2a00:1450:4001::5', '64:ff9b::808:808'])(
    '%s is public',
    (address) => expect(isPublicAddress(address)).toBe(true),
  );

  test.each(
    [
      '0.0.0.0',
      '10.1.2.3',
      '100.64.0.1',
      '127.0.0.1',
      '169.254.169.254',
      '172.16.0.1',
      '192.168.0.1',
      '198.18.0.1',
    ].concat(
      [
        '224.0.0.1',
        '255.255.255.255',
        '::',
        '::1',
        'fe80::1',
        'fc00::1',
        'fd00::1',
        'ff02::1',
        '2001:db8::1',
        '2002::1',
      ],
      ['::ffff:127.0.0.1', '::ffff:8.8.8.8', '64:ff9b::7f00:1', '64:ff9b::10.0.0.1', '64:ff9b::a00:1', 'localhost', ''],
    ),
  )('%s is not', (address) => expect(isPublicAddress(address)).toBe(false));
});
