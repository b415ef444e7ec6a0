// The calendar feed against every other program of the machine: requests as no calendar program would write them.

import { connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { confirmRequest } from '#core/desk/commands/confirm-request.ts';
import { createCalendarFeed } from '#host/calendar/calendar-feed.ts';
import { readFeed } from '#host/calendar/feed-settings.ts';
import { serveFeed } from '#host/calendar/feed-server.ts';
import type { OpenDesk } from '#host/open-desk.ts';
import { rawRequest, sendRaw } from '#test/support/raw-request.ts';
import { readCalendar } from '#test/support/read-calendar.ts';
import { throwawayDesk } from '#test/support/throwaway-desk.ts';

async function withFeed() {
  const { open, desk, receive, database } = throwawayDesk();
  const confirmed = confirmRequest(desk, { id: receive({ receivedAt: '2026-03-04T09:00:00Z' }) });
  if (!confirmed.ok) throw new Error(confirmed.failure.code);
  let current: OpenDesk | undefined = open;
  const feed = createCalendarFeed({ current: () => current, preferences: () => ({ locale: 'fr' }) });
  onTestFinished(() => feed.stop());
  const { address = '' } = await feed.turn(open, true);
  const { port, pathname } = new URL(address);
  const ask = (line: string, ...headers: readonly string[]) => sendRaw(Number(port), rawRequest(line, headers));
  const host = `host: 127.0.0.1:${port}`;
  return { open, database, feed, address, port: Number(port), pathname, ask, host, lock: () => (current = undefined) };
}

test('is off until somebody turns it on, and gone once it is turned off', async () => {
  const { open } = throwawayDesk();
  const feed = createCalendarFeed({ current: () => open, preferences: () => ({}) });
  await feed.follow();
  expect(feed.view(open)).toEqual({ isOn: false, address: undefined, isPortTaken: false });
  const { address = '' } = await feed.turn(open, true);
  expect((await fetch(address)).status).toBe(200);
  await feed.turn(open, false);
  await expect(fetch(address)).rejects.toThrow('fetch failed');
});

test('gives the calendar to whoever knows the address, by GET and by HEAD', async () => {
  const { ask, host, pathname } = await withFeed();
  const answer = await ask(`GET ${pathname} HTTP/1.1`, host);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect(readCalendar(Buffer.from(answer.body, 'latin1').toString('utf8')).parts).toHaveLength(2);
  const head = await ask(`HEAD ${pathname} HTTP/1.1`, host);
  expect([head.status, head.body, head.headers.get('content-length')]).toEqual([
    200,
    '',
    answer.headers.get('content-length'),
  ]);
});

test('lets no page of a browser read it: no CORS, nothing kept', async () => {
  const { ask, host, pathname } = await withFeed();
  const { headers } = await ask(`GET ${pathname} HTTP/1.1`, host);
  expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  for (const mark of ['origin: https://evil.example', 'sec-fetch-site: cross-site', 'sec-fetch-site: same-site'])
    expect((await ask(`GET ${pathname} HTTP/1.1`, host, mark)).status).toBe(404);
});

test('says nothing but 404 to everybody else, and the same 404 to all', async () => {
  const { ask, host, pathname, port } = await withFeed();
  const secret = pathname.split('/')[1] ?? '';
  const lines = [
    'GET / HTTP/1.1',
    'GET /dpo-desk.ics HTTP/1.1',
    `GET /${secret} HTTP/1.1`,
    `GET /${secret}/ HTTP/1.1`,
    `GET ${pathname}/ HTTP/1.1`,
    `GET ${pathname}?x HTTP/1.1`,
    `GET /${secret.toLowerCase()}x/dpo-desk.ics HTTP/1.1`,
    `GET /${'A'.repeat(22)}/dpo-desk.ics HTTP/1.1`,
    `GET /x/..${pathname} HTTP/1.1`,
    `GET http://127.0.0.1:${port}${pathname} HTTP/1.1`,
    ...['POST', 'PUT', 'DELETE', 'OPTIONS', 'PROPFIND', 'PATCH'].map((method) => `${method} ${pathname} HTTP/1.1`),
  ];
  const answers = await Promise.all(lines.map((line) => ask(line, host)));
  expect(answers.map(({ status, body }) => [status, body])).toEqual(lines.map(() => [404, '']));
  expect(new Set(answers.map(({ headers }) => [...headers.keys()].join())).size).toBe(1);
});

test('is called by its number only: a name that resolves here is turned away (DNS rebinding)', async () => {
  const { ask, pathname, port, host } = await withFeed();
  for (const name of ['localhost', 'evil.example', '127.0.0.2', '[::1]', '127.0.0.1.', '127.0.0.1'])
    expect(
      (await ask(`GET ${pathname} HTTP/1.1`, `host: ${name}${name === '127.0.0.1' ? '' : `:${port}`}`)).status,
    ).toBe(404);
  const doubled = await ask(`GET ${pathname} HTTP/1.1`, host, 'host: evil.example');
  expect(doubled.status).not.toBe(200);
  const none = await ask(`GET ${pathname} HTTP/1.0`);
  expect(none.status).not.toBe(200);
});

test('while the desk is locked it tells nothing and asks to come back', async () => {
  const { ask, host, pathname, lock } = await withFeed();
  lock();
  const answer = await ask(`GET ${pathname} HTTP/1.1`, host);
  expect([answer.status, answer.body, answer.headers.get('retry-after')]).toEqual([503, '', '300']);
  // Who does not know the address does not learn that there is a desk behind it.
  expect((await ask('GET / HTTP/1.1', host)).status).toBe(404);
});

test('another address ends the former, and its port stays the same from one opening to the next', async () => {
  const { feed, open, address, port, database } = await withFeed();
  expect(readFeed(database)).toMatchObject({ isOn: true, port });
  const renewed = await feed.renew(open);
  expect(renewed.address).not.toBe(address);
  expect(new URL(renewed.address ?? '').pathname).not.toBe(new URL(address).pathname);
  await expect(fetch(address).then(({ status }) => status)).rejects.toThrow('fetch failed');
  expect((await fetch(renewed.address ?? '')).status).toBe(200);
  await feed.stop();
  await feed.follow();
  expect(feed.view(open).address).toBe(renewed.address);
  expect((await fetch(renewed.address ?? '')).status).toBe(200);
});

test('where another program took the port nothing is served, and it is said', async () => {
  const { feed, open, port, address } = await withFeed();
  await feed.stop();
  const other = await serveFeed(port, 'x', () => undefined);
  onTestFinished(() => other?.close());
  await feed.follow();
  expect(feed.view(open)).toEqual({ isOn: true, address: undefined, isPortTaken: true });
  const renewed = await feed.renew(open);
  expect(renewed.isPortTaken).toBe(false);
  expect(renewed.address).not.toBe(address);
});

test('listens on the loopback address and nowhere else', async () => {
  const { port } = await withFeed();
  const isOpen = await new Promise<boolean>((resolve) => {
    const socket = connect({ host: '127.0.0.2', port });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
  expect(isOpen).toBe(false);
});
