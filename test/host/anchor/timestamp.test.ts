// RFC 3161 against OpenSSL's own service: good stamps of every key kind, and each way in which one can be no good.

import { createHash, randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { stampNote } from '#host/anchor/timestamp/ask-service.ts';
import { checkToken } from '#host/anchor/timestamp/check-token.ts';
import { readToken, tokenOfAnswer } from '#host/anchor/timestamp/read-token.ts';
import { timestampRequest } from '#host/anchor/timestamp/request.ts';
import { serviceUrl } from '#host/anchor/timestamp/service-url.ts';
import { present } from '#test/support/present.ts';
import {
  timeStampAuthority,
  timeStampServer,
  type KeyKind,
  type TimeStampAuthority,
  type TimeStampServer,
} from '#test/support/time-stamp-authority.ts';

const note = 'dpo-desk.local/AAAAAAAAAAAAAAAAAAAAAA\n12\nroot\n\n— somebody\n';
const hash = createHash('sha256').update(note).digest();

let authority: TimeStampAuthority;
let token: Buffer;
let nonce: Buffer;

beforeAll(() => {
  authority = timeStampAuthority();
  nonce = randomBytes(16);
  token = Buffer.from(present(tokenOfAnswer(authority.answer(timestampRequest(hash, nonce)))));
});

afterAll(() => authority.remove());

function anotherAuthority(kind: KeyKind, purpose?: string): TimeStampAuthority {
  const made = timeStampAuthority(kind, purpose);
  onTestFinished(() => made.remove());
  return made;
}

async function serving(respond: (body: Buffer, response: ServerResponse) => void): Promise<TimeStampServer> {
  const server = await timeStampServer(respond);
  onTestFinished(() => server.stop());
  return server;
}

function inYear(year: string): Buffer {
  const statement = Buffer.from(readToken(token).statement);
  // GeneralizedTime of 15 characters.
  statement.write(year, statement.indexOf(Buffer.from([0x18, 0x0f])) + 2, 'latin1');
  return statement;
}

const reply = (response: ServerResponse, body: Uint8Array) =>
  response.writeHead(200, { 'content-type': 'application/timestamp-reply' }).end(body);

describe.each<KeyKind>(['rsa', 'ec'])('a service with a key of kind %s', (kind) => {
  test('stamps a note; OpenSSL verifies the token that is kept', async () => {
    const service = anotherAuthority(kind);
    const server = await serving((body, response) => reply(response, service.answer(body)));
    const stamped = await stampNote(server.url, note);
    if (!stamped.ok) throw new Error(JSON.stringify(stamped.failure));
    expect(stamped.value.service).toBe('O=Test Authority, CN=Test TSA');
    expect(service.isVerifiedByOpenssl(stamped.value.token, note)).toBe(true);
    expect(service.isVerifiedByOpenssl(stamped.value.token, `${note} `)).toBe(false);
    // RFC 3161 3.4: the media type. Nothing but the hash goes out.
    expect(server.requests.map(({ type }) => type)).toEqual(['application/timestamp-query']);
    expect(server.requests[0]?.body.includes(hash)).toBe(true);
    expect(server.requests[0]?.body.length).toBeLessThan(100);
  });
});

test('every octet of a token matters but those that the signature leaves out', () => {
  expect(checkToken(token, { hash, nonce })).toMatchObject({ isGood: true });
  const unnoticed: number[] = [];
  for (let at = 0; at < token.length; at += 1) {
    const flipped = Buffer.from(token);
    flipped[at] = present(flipped[at]) ^ 0x01;
    if (checkToken(flipped, { hash, nonce }).isGood) unnoticed.push(at);
  }
  // Version numbers, lists of algorithms and the other certificates of the chain are not signed (RFC 5652 5.4): no octet of what
  // is said about the note is among them.
  const statement = token.indexOf(hash);
  expect(unnoticed.some((at) => at >= statement && at < statement + hash.length + 60)).toBe(false);
  expect(unnoticed.length / token.length).toBeLessThan(0.5);
});

test('a token cut off anywhere is no token', () => {
  for (let length = 0; length < token.length; length += 1)
    expect(checkToken(token.subarray(0, length)).isGood).toBe(false);
});

test('a token over something else, or in answer to another question, does not fit (RFC 3161 2.4.2)', () => {
  const other = createHash('sha256').update('other').digest();
  expect(checkToken(token, { hash: other, nonce })).toEqual({ isGood: false, fault: 'mismatch' });
  expect(checkToken(token, { hash, nonce: randomBytes(16) })).toEqual({ isGood: false, fault: 'mismatch' });
});

test.each([
  ['no other purpose', 'critical,timeStamping', true],
  ['another purpose', 'serverAuth', false],
  ['a further purpose', 'critical,timeStamping,serverAuth', false],
])('a certificate with %s: may it stamp? (RFC 3161 2.3)', (_what, purpose, isGood) => {
  // Of the days in which its certificate is good.
  const signed = anotherAuthority('rsa', purpose).sign(inYear('2030'));
  expect(checkToken(signed, { hash, nonce }).isGood).toBe(isGood);
});

test('an RSA-PSS signature is taken (RFC 4056), SHA-1 is not', () => {
  const { statement } = readToken(token);
  const pss = authority.sign(statement, ['-keyopt', 'rsa_padding_mode:pss']);
  expect(checkToken(pss, { hash, nonce }).isGood).toBe(true);
  const weak = authority.sign(statement, ['-md', 'sha1']);
  expect(checkToken(weak, { hash, nonce })).toEqual({ isGood: false, fault: 'unreadable' });
});

test('a time outside of the certificate’s days is not stamped', () => {
  expect(checkToken(authority.sign(inYear('1999')), { hash, nonce })).toEqual({ isGood: false, fault: 'signature' });
});

test('what a service can do wrong, each with its own word', async () => {
  const refused = Buffer.from('30053003020102', 'hex');
  const other = createHash('sha256').update('other').digest();
  const say = (respond: (body: Buffer, response: ServerResponse) => void) => serving(respond);
  const reasonOf = async (server: TimeStampServer, patience?: number) => {
    const stamped = await stampNote(server.url, note, patience === undefined ? {} : { patience });
    return stamped.ok ? 'good' : 'reason' in stamped.failure ? stamped.failure.reason : stamped.failure.code;
  };
  const cases: readonly [string, TimeStampServer, number?][] = [
    ['refused', await say((_body, response) => reply(response, refused))],
    ['refused', await say((_body, response) => void response.writeHead(500).end())],
    ['unreadable', await say((_body, response) => reply(response, Buffer.from('<html>')))],
    ['unreadable', await say((_body, response) => reply(response, Buffer.from('30800000', 'hex')))],
    ['unreadable', await say((_body, response) => reply(response, Buffer.alloc(200_000, 0x30)))],
    ['mismatch', await say((_body, response) => reply(response, authority.answer(timestampRequest(other, nonce))))],
    ['mismatch', await say((_body, response) => reply(response, authority.answer(timestampRequest(hash, nonce))))],
    ['too-large', await say((_body, response) => reply(response, Buffer.alloc(1_100_000)))],
    ['timeout', await say(() => undefined), 300],
    [
      'redirected',
      await say((_body, response) => void response.writeHead(307, { location: 'http://localhost:1/' }).end()),
    ],
    ['redirected', await say((_body, response) => void response.writeHead(307, { location: '/tsa' }).end())],
  ];
  for (const [reason, server, patience] of cases) expect(await reasonOf(server, patience)).toBe(reason);
  const gone = await timeStampServer(() => undefined);
  await gone.stop();
  expect(await reasonOf(gone)).toBe('unreachable');
});

test('a redirect within the host is followed', async () => {
  const server = await timeStampServer((body, response, request) => {
    if (request.url === '/tsa') response.writeHead(308, { location: '/new' }).end();
    else reply(response, authority.answer(body));
  });
  onTestFinished(() => server.stop());
  expect((await stampNote(server.url, note)).ok).toBe(true);
  expect(server.requests.map(({ path }) => path)).toEqual(['/tsa', '/new']);
});

test('addresses with a password, of other schemes, or that are none, are not taken', () => {
  const taken = ['https://tsa.example/ts', 'http://tsa.example:8080/?x=1'];
  const refused = [
    '',
    'tsa.example',
    'ftp://tsa.example',
    'https://a:b@tsa.example',
    'file:///etc/passwd',
    'https://a@b/',
    'javascript:1',
  ];
  expect(taken.every((url) => serviceUrl(url) !== undefined)).toBe(true);
  expect(refused.filter((url) => serviceUrl(url) !== undefined)).toEqual([]);
});
