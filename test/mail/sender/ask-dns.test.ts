import { createSocket, type Socket } from 'node:dgram';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Instant } from '#core/base/day.ts';
import { createDnsAsker, isDnsServer } from '#mail/sender/ask-dns.ts';

const now = () => '2026-03-05T09:00:00.000Z' as Instant;
let server: Socket;
let address: string;

/** A name server of a few lines: TXT for one name, SERVFAIL for another, silence for a third, else NXDOMAIN. */
beforeAll(async () => {
  server = createSocket('udp4');
  server.on('message', (query, { port, address: client }) => {
    const name = query.toString('latin1', 12);
    if (name.includes('silent')) return;
    const end = query.indexOf(0, 12) + 5;
    const isText = name.includes('text');
    const answer = Buffer.from(query.subarray(0, end));
    answer.writeUInt16BE(isText ? 0x8180 : name.includes('broken') ? 0x8182 : 0x8183, 2);
    answer.writeUInt16BE(isText ? 1 : 0, 6);
    answer.writeUInt32BE(0, 8);
    const record = Buffer.from([0xc0, 12, 0, 16, 0, 1, 0, 0, 0, 60, 0, 8, 3, 0x61, 0x62, 0x63, 3, 0x64, 0x65, 0x66]);
    server.send(isText ? Buffer.concat([answer, record]) : answer, port, client);
  });
  await new Promise<void>((resolve) => server.bind(0, '127.0.0.1', resolve));
  address = `127.0.0.1:${server.address().port}`;
});
afterAll(() => server.close());

describe('asking the name servers of one’s own choice', () => {
  const ask = (name: string) =>
    createDnsAsker({ servers: [address], now, milliseconds: 200, tries: 1 })({ name, type: 'TXT' });

  it('keeps the answer, its strings joined', async () => {
    expect(await ask('text.example.org')).toEqual({
      name: 'text.example.org',
      type: 'TXT',
      values: ['abcdef'],
      at: now(),
    });
  });

  it.each([
    ['nothing.example.org', 'ENOTFOUND'],
    ['broken.example.org', 'ESERVFAIL'],
    ['silent.example.org', 'ETIMEOUT'],
  ])('%s: %s', async (name, failure) => {
    expect(await ask(name)).toEqual({ name, type: 'TXT', values: [], failure, at: now() });
  });

  it.each([
    '',
    '.',
    'a..example',
    'é.example',
    'a b.example',
    `${'a'.repeat(64)}.example`,
    `${'a.'.repeat(130)}example`,
  ])('asks nobody for a name that cannot be: %s', async (name) => {
    const asker = createDnsAsker({ servers: ['192.0.2.53'], now, milliseconds: 1, tries: 1 });
    expect(await asker({ name, type: 'A' })).toMatchObject({ values: [], failure: 'ENOTFOUND' });
  });

  it.each([
    ['192.0.2.53', true],
    ['192.0.2.53:5353', true],
    ['2001:db8::1', true],
    ['[2001:db8::1]', true],
    ['[2001:db8::1]:5353', true],
    ['ns.example.org', false],
    ['192.0.2.53:', false],
    ['192.0.2.53:99999', false],
    ['[192.0.2.53]:53', false],
    ['', false],
  ])('%s is a server: %s', (text, expected) => expect(isDnsServer(text)).toBe(expected));
});
