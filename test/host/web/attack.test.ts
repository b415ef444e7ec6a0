// Other processes and other pages against the loopback web host: none of their requests may reach the desk.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { WebHost } from '#host/web/serve-desk.ts';
import { rawRequest, sendRaw } from '#test/support/raw-request.ts';
import type { StubDesk } from '#test/support/stub-router.ts';
import { startStubWebHost, type StubWebHost } from '#test/support/web-host.ts';

let stub: StubWebHost;
let desk: StubDesk;
let web: WebHost;
let port: number;
let hostName: string;
let bearer: string;

beforeAll(async () => {
  stub = await startStubWebHost();
  ({ desk, web, port } = stub);
  ({ host: hostName } = new URL(web.origin));
  bearer = String(await stub.exchange(stub.tokenOf(web.url)));
});
afterAll(async () => await web.close());
beforeEach(() => desk.reached.splice(0));

/** The headers of a call that is allowed; each attack changes one thing. */
function goodHeaders(): Record<string, string> {
  return {
    host: hostName,
    origin: web.origin,
    'sec-fetch-site': 'same-origin',
    'sec-fetch-mode': 'cors',
    'sec-fetch-dest': 'empty',
    'x-desk': '1',
    'content-type': 'application/json',
    authorization: `Bearer ${bearer}`,
    'content-length': '2',
  };
}

function callWith(
  changes: Readonly<Record<string, string | undefined>>,
  line = 'POST /rpc/desk/status HTTP/1.1',
): string {
  const headers = Object.entries({ ...goodHeaders(), ...changes }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${value}`],
  );
  return rawRequest(line, headers, '{}');
}

test('answers the very same request when nothing is changed', async () => {
  const answer = await sendRaw(port, callWith({}));
  expect(answer.status).toBe(200);
  expect(answer.body).toContain('locked');
  expect(desk.reached).toEqual(['desk.status']);
});

const script = 'GET /assets/page-1a2b.js HTTP/1.1';

/** A reading of the page's script as the page does it, with changes. */
function readWith(changes: Readonly<Record<string, string | undefined>>, line = script): string {
  const plain = {
    host: hostName,
    'sec-fetch-site': 'same-origin',
    'sec-fetch-mode': 'cors',
    'sec-fetch-dest': 'script',
  };
  const headers = Object.entries({ ...plain, ...changes }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${value}`],
  );
  return rawRequest(line, headers);
}

/** What a browser sends when a person opens the address; another site can only change who it says is asking. */
function visitWith(changes: Readonly<Record<string, string | undefined>>, line = 'GET / HTTP/1.1'): string {
  const visit = { 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
  return readWith({ ...visit, ...changes }, line);
}

test('serves the page and its script to their own reader', async () => {
  expect((await sendRaw(port, visitWith({}))).status).toBe(200);
  expect((await sendRaw(port, visitWith({ 'sec-fetch-site': 'same-origin' }))).status).toBe(200);
  expect((await sendRaw(port, readWith({}))).status).toBe(200);
});

const otherBearer = 'A'.repeat(43);

/** What is sent, and the answer's number; 0 when the connection is cut. */
const attacks: readonly (readonly [string, () => string | Uint8Array, number])[] = [
  // DNS rebinding: the page's name is the attacker's, the address is ours.
  ['Host of a rebound name', () => callWith({ host: `rebind.example:${port}` }), 421],
  ['Host as an address', () => callWith({ host: `127.0.0.1:${port}` }), 421],
  ['Host localhost', () => callWith({ host: `localhost:${port}` }), 421],
  ['Host [::1]', () => callWith({ host: `[::1]:${port}` }), 421],
  ['Host without its port', () => callWith({ host: hostName.split(':')[0] }), 421],
  ['Host with another port', () => callWith({ host: `${hostName.split(':')[0]}:${port + 1}` }), 421],
  ['Host with a dot at its end', () => callWith({ host: hostName.replace('localhost:', 'localhost.:') }), 421],
  ['Host with a sub-domain', () => callWith({ host: `x.${hostName}` }), 421],
  ['Host with a user', () => callWith({ host: `x@${hostName}` }), 421],
  ['Host in capitals', () => callWith({ host: hostName.toUpperCase() }), 421],
  ['Host guessed', () => callWith({ host: `${'a'.repeat(26)}.localhost:${port}` }), 421],
  ['empty Host', () => callWith({ host: '' }), 421],
  ['no Host', () => callWith({ host: undefined }), 421],
  ['two Hosts', () => callWith({ 'x-pad': `1\r\nhost: ${hostName}` }), 403],
  ['two Hosts, the wrong one first', () => callWith({ host: `rebind.example\r\nhost: ${hostName}` }), 421],
  ['the whole address in the request line', () => callWith({}, `POST ${web.origin}/rpc/desk/status HTTP/1.1`), 404],
  [
    'another address in the request line',
    () => callWith({}, 'POST http://rebind.example/rpc/desk/status HTTP/1.1'),
    404,
  ],
  // Cross-site request forgery.
  ['Sec-Fetch-Site cross-site', () => callWith({ 'sec-fetch-site': 'cross-site' }), 403],
  ['Sec-Fetch-Site same-site: another loopback port', () => callWith({ 'sec-fetch-site': 'same-site' }), 403],
  ['Sec-Fetch-Site none', () => callWith({ 'sec-fetch-site': 'none' }), 403],
  ['no Sec-Fetch-Site', () => callWith({ 'sec-fetch-site': undefined }), 403],
  ['two Sec-Fetch-Sites', () => callWith({ 'sec-fetch-site': 'same-origin\r\nsec-fetch-site: cross-site' }), 403],
  ['Origin of another site', () => callWith({ origin: 'https://example.com' }), 403],
  ['Origin of another port', () => callWith({ origin: web.origin.replace(String(port), String(port + 1)) }), 403],
  ['Origin null: a sandboxed frame', () => callWith({ origin: 'null' }), 403],
  ['Origin in https', () => callWith({ origin: web.origin.replace('http:', 'https:') }), 403],
  ['no Origin', () => callWith({ origin: undefined }), 403],
  ['two Origins', () => callWith({ origin: `${web.origin}\r\norigin: https://example.com` }), 403],
  ['no X-Desk', () => callWith({ 'x-desk': undefined }), 403],
  ['another X-Desk', () => callWith({ 'x-desk': '2' }), 403],
  ['a form, url-encoded', () => callWith({ 'content-type': 'application/x-www-form-urlencoded' }), 415],
  ['a form, multipart', () => callWith({ 'content-type': 'multipart/form-data; boundary=x' }), 415],
  ['text/plain', () => callWith({ 'content-type': 'text/plain' }), 415],
  ['JSON in name only', () => callWith({ 'content-type': 'text/plain; application/json' }), 415],
  ['no content type', () => callWith({ 'content-type': undefined }), 415],
  ['a compressed body', () => callWith({ 'content-encoding': 'gzip' }), 415],
  [
    'the preflight of another origin',
    () =>
      callWith(
        { origin: 'https://example.com', 'access-control-request-method': 'POST' },
        'OPTIONS /rpc/desk/status HTTP/1.1',
      ),
    405,
  ],
  ['OPTIONS *', () => callWith({}, 'OPTIONS * HTTP/1.1'), 405],
  // Without the session, or with a wrong one.
  ['no bearer', () => callWith({ authorization: undefined }), 401],
  ['another bearer', () => callWith({ authorization: `Bearer ${otherBearer}` }), 401],
  ['a short bearer', () => callWith({ authorization: `Bearer ${bearer.slice(0, -1)}` }), 401],
  ['a long bearer', () => callWith({ authorization: `Bearer ${bearer}A` }), 401],
  ['two bearers', () => callWith({ authorization: `Bearer ${otherBearer}\r\nauthorization: Bearer ${bearer}` }), 403],
  ['Basic instead of Bearer', () => callWith({ authorization: `Basic ${bearer}` }), 401],
  [
    'the bearer in a cookie',
    () => callWith({ authorization: undefined, cookie: `bearer=${bearer}; session=${bearer}` }),
    401,
  ],
  [
    'the bearer in the query',
    () => callWith({ authorization: undefined }, `POST /rpc/desk/status?bearer=${bearer} HTTP/1.1`),
    404,
  ],
  // Reading: the page's code is no secret, but no other page has any business with it.
  ['the page, from a link on another site', () => visitWith({ 'sec-fetch-site': 'cross-site' }), 403],
  ['the page, from a link on another port', () => visitWith({ 'sec-fetch-site': 'same-site' }), 403],
  ['the page, by a program without these headers', () => visitWith({ 'sec-fetch-site': undefined }), 403],
  ['the page, in a frame', () => visitWith({ 'sec-fetch-dest': 'iframe' }), 403],
  ['the page, as an object', () => visitWith({ 'sec-fetch-dest': 'object' }), 403],
  ['the page, fetched', () => visitWith({ 'sec-fetch-mode': 'cors' }), 403],
  ['the page, with another Origin', () => visitWith({ origin: 'https://example.com' }), 403],
  ['the page, under another path', () => visitWith({}, 'GET /index.html HTTP/1.1'), 404],
  ['the page, with the token in the query', () => visitWith({}, 'GET /?token=t HTTP/1.1'), 404],
  ['a script, for another site', () => readWith({ 'sec-fetch-site': 'cross-site' }), 403],
  ['a script, for another port', () => readWith({ 'sec-fetch-site': 'same-site' }), 403],
  ['a script, opened by its address', () => readWith({ 'sec-fetch-site': 'none' }), 403],
  ['a script, with another Origin', () => readWith({ origin: 'http://127.0.0.1:1' }), 403],
  // Other methods, paths and transports.
  ['a call by GET', () => callWith({}, 'GET /rpc/desk/status HTTP/1.1'), 404],
  ['a call by GET with data', () => callWith({}, 'GET /rpc/desk/status?data=%7B%7D HTTP/1.1'), 404],
  ['PUT', () => callWith({}, 'PUT /rpc/desk/status HTTP/1.1'), 405],
  ['DELETE', () => callWith({}, 'DELETE /rpc/desk/status HTTP/1.1'), 405],
  ['HEAD', () => callWith({}, 'HEAD / HTTP/1.1'), 405],
  ['TRACE', () => callWith({}, 'TRACE / HTTP/1.1'), 405],
  ['CONNECT', () => callWith({}, 'CONNECT 127.0.0.1:22 HTTP/1.1'), 0],
  [
    'a WebSocket',
    () =>
      callWith(
        { upgrade: 'websocket', 'sec-websocket-version': '13', 'sec-websocket-key': 'AAAAAAAAAAAAAAAAAAAAAA==' },
        'GET /rpc/desk/status HTTP/1.1',
      ),
    403,
  ],
  ['HTTP/2 by upgrade', () => callWith({ upgrade: 'h2c', 'http2-settings': 'AAMAAABkAAQAAP__' }), 403],
  ['a procedure that is not there', () => callWith({}, 'POST /rpc/desk/open HTTP/1.1'), 404],
  ['a name of JavaScript’s own', () => callWith({}, 'POST /rpc/constructor/prototype HTTP/1.1'), 404],
  ['the desk’s prefix alone', () => callWith({}, 'POST /rpc HTTP/1.1'), 404],
  ['a path out of the prefix', () => callWith({}, 'POST /rpc/../rpc/desk/status HTTP/1.1'), 404],
  ['a path with an encoded slash', () => callWith({}, 'POST /rpc/desk%2Fstatus HTTP/1.1'), 404],
  // Smuggling and sheer size.
  ['both lengths', () => callWith({ 'transfer-encoding': 'chunked' }), 400],
  ['two lengths', () => callWith({ 'content-length': '2\r\ncontent-length: 3' }), 400],
  ['a bare line feed in a header', () => callWith({ 'x-pad': 'a\nx-more: b' }), 400],
  ['a header with a NUL', () => callWith({ 'x-pad': 'a\0b' }), 400],
  ['17 KiB of headers', () => callWith({ 'x-pad': 'a'.repeat(17 * 1024) }), 431],
  ['TLS', () => new Uint8Array([0x16, 0x03, 0x01, 0x00, 0x05, 0x01, 0x00, 0x00, 0x01, 0x03]), 400],
];

describe('refuses', () => {
  test.each(attacks)('%s', async (_name, request, status) => {
    const answer = await sendRaw(port, request());
    expect(answer.status).toBe(status);
    expect(desk.reached).toEqual([]);
    expect(answer.body).toBe('');
    for (const name of answer.headers.keys())
      expect(name).not.toMatch(/^(access-control-|server$|x-powered-by$|set-cookie$)/);
  });

  test('more than 1 MiB of body, declared or streamed', async () => {
    const big = 1024 * 1024 + 1;
    const declared = await sendRaw(port, callWith({ 'content-length': String(big) }) + 'x'.repeat(big - 2));
    expect(declared.status).toBe(413);
    const chunk = `${(64 * 1024).toString(16)}\r\n${'x'.repeat(64 * 1024)}\r\n`;
    const headers = Object.entries({ ...goodHeaders(), 'content-length': undefined, 'transfer-encoding': 'chunked' });
    const lines = headers.flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]));
    const streamed = await sendRaw(
      port,
      `${rawRequest('POST /rpc/desk/status HTTP/1.1', lines)}${chunk.repeat(17)}0\r\n\r\n`,
    );
    expect([413, 0]).toContain(streamed.status);
    expect(desk.reached).toEqual([]);
  });

  test('more than 30 MiB where a policy may be dropped', async () => {
    const declared = await sendRaw(
      port,
      callWith({ 'content-length': String(30 * 1024 * 1024 + 1) }).replace('/rpc/desk/status', '/rpc/policy/check'),
    );
    expect(declared.status).toBe(413);
    expect(desk.reached).toEqual([]);
  });

  test('broken JSON in an allowed call, with the contract’s number', async () => {
    const answer = await sendRaw(port, callWith({}).replace(/\{\}$/, '{,'));
    expect(answer.status).toBe(400);
    expect(desk.reached).toEqual([]);
  });

  test('a 33rd connection', async () => {
    const { connect } = await import('node:net');
    const open = Array.from({ length: 40 }, () => connect({ host: '127.0.0.1', port }));
    const cut = open.map(
      (socket) => new Promise<number>((resolve) => socket.on('error', () => {}).on('close', () => resolve(1))),
    );
    expect(await Promise.race(cut)).toBe(1);
    open.forEach((socket) => socket.destroy());
    await Promise.all(cut);
    await expect.poll(async () => (await sendRaw(port, callWith({}))).status).toBe(200);
  });
});

test('still serves its own page after all this', async () => {
  expect((await sendRaw(port, callWith({}))).status).toBe(200);
});
