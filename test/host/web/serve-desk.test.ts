// The life of the loopback host: addresses that work once, one session at a time, and when it ends.

import { rm } from 'node:fs/promises';
import { networkInterfaces } from 'node:os';
import { connect } from 'node:net';
import { afterEach, expect, onTestFinished, test } from 'vitest';
import { serveDesk } from '#host/web/serve-desk.ts';
import { makePageFolder } from '#test/support/page-folder.ts';
import { createRecordingLog } from '#test/support/recording-log.ts';
import { rawRequest, sendRaw, type RawAnswer } from '#test/support/raw-request.ts';
import { startStubWebHost, type StubWebHost } from '#test/support/web-host.ts';

const started: StubWebHost[] = [];
afterEach(async () => {
  for (const { web } of started.splice(0)) await web.close();
});

async function start(options: Parameters<typeof startStubWebHost>[0] = {}): Promise<StubWebHost> {
  const stub = await startStubWebHost(options);
  started.push(stub);
  return stub;
}

async function openBearer(stub: StubWebHost): Promise<string> {
  const bearer = await stub.exchange(stub.tokenOf(stub.web.newAddress()));
  if (typeof bearer === 'number') throw new Error(`refused with ${bearer}`);
  return bearer;
}

test('gives an address with 130 random bits in its name and 256 in its fragment', async () => {
  const { web } = await start();
  expect(web.url).toMatch(/^http:\/\/[a-z2-7]{26}\.localhost:\d+\/#token=[A-Za-z0-9_-]{43}$/);
  expect(web.origin).toBe(new URL(web.url).origin);
  const other = await start();
  expect(new URL(other.web.origin).hostname).not.toBe(new URL(web.origin).hostname);
});

test('takes a launch token once', async () => {
  const stub = await start();
  const token = stub.tokenOf(stub.web.url);
  const bearer = await stub.exchange(token);
  expect(bearer).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect(await stub.exchange(token)).toBe(401);
  expect(await stub.callWith(String(bearer))).toBe(200);
});

test('takes a launch token within its time and not after', async () => {
  let now = 0;
  const stub = await start({ monotonicNow: () => now, launchTokenLifetime: 60_000 });
  now = 59_999;
  expect(await stub.exchange(stub.tokenOf(stub.web.url))).toEqual(expect.any(String));
  const late = stub.web.newAddress();
  now += 60_000;
  expect(await stub.exchange(stub.tokenOf(late))).toBe(401);
});

test('a new address ends the unused one before it, and its session the session before it', async () => {
  const stub = await start();
  const first = await openBearer(stub);
  const unused = stub.web.newAddress();
  const second = await openBearer(stub);
  expect(await stub.exchange(stub.tokenOf(unused))).toBe(401);
  expect(await stub.callWith(first)).toBe(401);
  expect(await stub.callWith(second)).toBe(200);
});

test('stops at the tenth secret that was never its own', async () => {
  const stub = await start();
  for (const guess of ['1', '2', '3', '4']) {
    expect(await stub.exchange(guess.padEnd(43, 'A'))).toBe(401);
    expect(await stub.callWith(guess.padEnd(43, 'B'))).toBe(401);
  }
  expect(await stub.exchange('9'.padEnd(43, 'A'))).toBe(401);
  expect(stub.log.events.map(({ event }) => event)).not.toContain('web.guessed');
  await stub.callWith('C'.repeat(43)).catch(() => 0);
  expect(await stub.web.ended).toBe('guessed');
  await expect(stub.callWith('D'.repeat(43))).rejects.toMatchObject({
    code: expect.stringMatching(/^ECONN/) as string,
  });
});

test('counts no old secret as a guess: a forgotten tab harms nobody', async () => {
  const stub = await start();
  const token = stub.tokenOf(stub.web.url);
  const old = String(await stub.exchange(token));
  const unused = stub.tokenOf(stub.web.newAddress());
  const bearer = await openBearer(stub);
  for (let again = 0; again < 20; again += 1) {
    expect(await stub.callWith(old)).toBe(401);
    expect(await stub.exchange(token)).toBe(401);
    expect(await stub.exchange(unused)).toBe(401);
  }
  expect(await stub.callWith(bearer)).toBe(200);
});

test('counts nothing that is no token as a guess, nor reads it to its end', async () => {
  const stub = await start();
  for (const token of ['', 'short', 'x'.repeat(2000)]) {
    for (let again = 0; again < 5; again += 1) expect(await stub.exchange(token)).toBe(401);
  }
  expect(await stub.exchange(stub.tokenOf(stub.web.newAddress()))).toEqual(expect.any(String));
});

test('cuts the open streams of a session that ends', async () => {
  const stub = await start();
  const bearer = await openBearer(stub);
  const { host } = new URL(stub.web.origin);
  const lines = [
    `host: ${host}`,
    `origin: ${stub.web.origin}`,
    'sec-fetch-site: same-origin',
    'x-desk: 1',
    'content-type: application/json',
    `authorization: Bearer ${bearer}`,
    'content-length: 2',
  ];
  const stream = sendRaw(stub.port, rawRequest('POST /rpc/notices/follow HTTP/1.1', lines, '{}'));
  await expect.poll(() => stub.desk.followers()).toBe(1);
  stub.web.endSession();
  expect((await stream).status).toBe(200);
  await expect.poll(() => stub.desk.followers()).toBe(0);
  expect(await stub.callWith(bearer)).toBe(401);
});

test('listens on 127.0.0.1 and on no other address of this machine', async () => {
  const { port } = await start();
  const others = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .map(({ address, scopeid }) => (scopeid ? `${address}%${scopeid}` : address))
    .filter((address) => address !== '127.0.0.1');
  for (const host of [...others, '::1', '127.0.0.2']) {
    const outcome = await new Promise<string>((resolve) => {
      const socket = connect({ host, port });
      socket.on('connect', () => resolve('connected')).on('error', () => resolve('refused'));
      socket.unref();
    });
    expect([host, outcome]).toEqual([host, 'refused']);
  }
});

test('rejects a port that is taken', async () => {
  const { port, desk } = await start();
  const { web } = await start();
  expect(web.origin).not.toContain(String(port));
  const page = await makePageFolder();
  onTestFinished(async () => await rm(page, { recursive: true }));
  const taken = serveDesk({
    router: desk.router,
    rendererFolder: page,
    port,
    log: createRecordingLog(),
  });
  await expect(taken).rejects.toThrow('EADDRINUSE');
});

test('gives every kind of answer the same strict headers', async () => {
  const { web, port } = await start();
  const { host } = new URL(web.origin);
  const read = ['sec-fetch-site: same-origin', `host: ${host}`];
  const answers: Readonly<Record<string, RawAnswer>> = {
    document: await sendRaw(
      port,
      rawRequest('GET / HTTP/1.1', [
        `host: ${host}`,
        'sec-fetch-site: none',
        'sec-fetch-mode: navigate',
        'sec-fetch-dest: document',
      ]),
    ),
    script: await sendRaw(port, rawRequest('GET /assets/page-1a2b.js HTTP/1.1', read)),
    style: await sendRaw(port, rawRequest('GET /assets/page-1a2b.css HTTP/1.1', read)),
    unknown: await sendRaw(port, rawRequest('GET /assets/none.js HTTP/1.1', read)),
    misdirected: await sendRaw(port, rawRequest('GET / HTTP/1.1', ['host: rebind.example'])),
  };
  for (const [kind, { headers }] of Object.entries(answers)) {
    expect([kind, headers.get('x-content-type-options')]).toEqual([kind, 'nosniff']);
    expect([kind, headers.get('referrer-policy')]).toEqual([kind, 'no-referrer']);
    expect([kind, headers.get('cross-origin-opener-policy')]).toEqual([kind, 'same-origin']);
    expect([kind, headers.get('cross-origin-resource-policy')]).toEqual([kind, 'same-origin']);
    expect([kind, headers.get('content-security-policy')]).toEqual([
      kind,
      expect.stringContaining("default-src 'none'"),
    ]);
    expect([kind, headers.get('content-security-policy')]).toEqual([
      kind,
      expect.stringContaining("frame-ancestors 'none'"),
    ]);
  }
  expect(answers['document']?.headers.get('cache-control')).toBe('no-store');
  expect(answers['document']?.headers.get('content-security-policy')).toMatchInlineSnapshot(
    `"default-src 'none'; script-src 'self'; style-src 'self' 'sha256-waPYVejgvDwANn3CDW6ZMvuc7laZLRU2ardgf2V1sxI='; img-src 'self' blob: data:; font-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types formatted-mail ProseMirrorClipboard"`,
  );
  expect(answers['script']?.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(answers['style']?.headers.get('cache-control')).toMatch(/^private/);
  expect(answers['misdirected']?.status).toBe(421);
});

test('serves nothing that is not in its map, and all that is not there alike', async () => {
  const { web, port } = await start();
  const { host } = new URL(web.origin);
  const paths = [
    '/assets/page-1a2b.js.map',
    '/.sources',
    '/index.html',
    '/assets/',
    '/assets',
    '/../package.json',
    '/assets/../index.html',
    '/assets/%70age-1a2b.js',
    '//assets/page-1a2b.js',
    '/assets/page-1a2b.js?x=1',
    '/etc/passwd',
    '/constructor',
    '/__proto__',
  ];
  const answers = new Set<string>();
  for (const path of paths) {
    const { status, headers, body } = await sendRaw(
      port,
      rawRequest(`GET ${path} HTTP/1.1`, ['sec-fetch-site: same-origin', `host: ${host}`]),
    );
    answers.add(JSON.stringify([status, [...headers].filter(([name]) => name !== 'date'), body]));
  }
  expect(answers.size).toBe(1);
  expect([...answers][0]).toMatch(/^\[404,/);
});
