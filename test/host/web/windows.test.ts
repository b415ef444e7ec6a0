// Windows beside the first one: each by an address that works once, for a page that is already let in.

import { afterEach, expect, onTestFinished, test } from 'vitest';
import type { WindowAnswer } from '#core/desk/shell-views.ts';
import { createDeskClient } from '#rpc/client.ts';
import { createHttpLink } from '#rpc/wires/http-wire.ts';
import { loopbackFetch } from '#test/support/loopback-fetch.ts';
import { startSupervisedDesk, supervisedPassphrase } from '#test/support/supervised-desk.ts';
import { startStubWebHost, type StubWebHost } from '#test/support/web-host.ts';

const started: StubWebHost[] = [];
afterEach(async () => {
  for (const { web } of started.splice(0)) await web.close();
});

let now = 0;

async function startWithSession(): Promise<{ readonly stub: StubWebHost; readonly bearer: string }> {
  const stub = await startStubWebHost({ monotonicNow: () => now });
  started.push(stub);
  return { stub, bearer: String(await stub.exchange(stub.tokenOf(stub.web.url))) };
}

function addressOf(answer: WindowAnswer): string {
  if (answer.kind !== 'address') throw new Error(`no address but ${answer.kind}`);
  return answer.address;
}

/** The token of `#token=…&case=…`. */
const tokenOf = (address: string): string => new URLSearchParams(new URL(address).hash.slice(1)).get('token') ?? '';

test('a window’s token works once, and its session beside the first one', async () => {
  const { stub, bearer } = await startWithSession();
  const address = addressOf(stub.web.shell.openWindow('KRA-2026-0001'));
  expect(address).toMatch(/^http:\/\/[a-z2-7]{26}\.localhost:\d+\/#token=[A-Za-z0-9_-]{43}&case=KRA-2026-0001$/);
  const second = await stub.exchange(tokenOf(address));
  expect(second).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect(await stub.exchange(tokenOf(address))).toBe(401);
  expect(await stub.callWith(bearer)).toBe(200);
  expect(await stub.callWith(String(second))).toBe(200);
});

test('a window’s token is good for half a minute', async () => {
  const { stub } = await startWithSession();
  const address = addressOf(stub.web.shell.openWindow('KRA-2026-0001'));
  now += 30_000;
  expect(await stub.exchange(tokenOf(address))).toBe(401);
});

test('nobody is given a window before somebody was let in', async () => {
  const stub = await startStubWebHost();
  started.push(stub);
  expect(stub.web.shell.openWindow('KRA-2026-0001')).toEqual({ kind: 'full' });
});

test('a new session ends the one before it with all its windows, and the windows that were not opened yet', async () => {
  const { stub } = await startWithSession();
  const window = String(await stub.exchange(tokenOf(addressOf(stub.web.shell.openWindow('KRA-2026-0001')))));
  const unopened = addressOf(stub.web.shell.openWindow('KRA-2026-0002'));
  const next = String(await stub.exchange(stub.tokenOf(stub.web.newAddress())));
  expect(await stub.callWith(window)).toBe(401);
  expect(await stub.exchange(tokenOf(unopened))).toBe(401);
  expect(await stub.callWith(next)).toBe(200);
});

test('what was a window’s once is no guess', async () => {
  const { stub } = await startWithSession();
  const address = addressOf(stub.web.shell.openWindow('KRA-2026-0001'));
  const window = String(await stub.exchange(tokenOf(address)));
  const next = String(await stub.exchange(stub.tokenOf(stub.web.newAddress())));
  for (let again = 0; again < 20; again += 1) {
    expect(await stub.callWith(window)).toBe(401);
    expect(await stub.exchange(tokenOf(address))).toBe(401);
  }
  expect(await stub.callWith(next)).toBe(200);
});

test('four windows at most: a browser holds six connections to one host', async () => {
  const { stub } = await startWithSession();
  const offered = ['1', '2', '3'].map((number) => addressOf(stub.web.shell.openWindow(`KRA-2026-000${number}`)));
  expect(stub.web.shell.openWindow('KRA-2026-0004')).toEqual({ kind: 'full' });
  // One that was not opened in its time makes room.
  now += 30_000;
  expect(stub.web.shell.openWindow('KRA-2026-0004').kind).toBe('address');
  expect(await stub.exchange(tokenOf(offered[0] ?? ''))).toBe(401);
});

test('a window that has been closed makes room for another', async () => {
  const { stub } = await startWithSession();
  const bearers: string[] = [];
  for (const number of ['1', '2', '3']) {
    const address = addressOf(stub.web.shell.openWindow(`KRA-2026-000${number}`));
    bearers.push(String(await stub.exchange(tokenOf(address))));
  }
  // None of them is following the desk's notices.
  expect(stub.web.shell.openWindow('KRA-2026-0004').kind).toBe('address');
  for (const bearer of bearers) expect(await stub.callWith(bearer)).toBe(401);
});

test('a lock locks every window, and an unlock in one opens the desk in all', async () => {
  const desk = await startSupervisedDesk();
  onTestFinished(desk.close);
  const answer = await desk.client.shell.openWindow({ ref: 'KRA-2026-0001' });
  if (!answer.ok) throw new Error(answer.failure.code);
  const send = loopbackFetch(desk.web.origin);
  const session = await send(`${desk.web.origin}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-desk': '1' },
    body: JSON.stringify({ token: tokenOf(addressOf(answer.value)) }),
  });
  const { bearer } = (await session.json()) as { bearer: string };
  const second = createDeskClient(createHttpLink({ origin: desk.web.origin, bearer, fetch: send }));
  const states = async () => [(await desk.client.desk.status()).state, (await second.desk.status()).state];
  expect(await states()).toEqual(['open', 'open']);
  await second.desk.lock();
  await expect.poll(states, { timeout: 20_000 }).toEqual(['locked', 'locked']);
  // A locked desk opens no windows.
  expect(await desk.client.shell.openWindow({ ref: 'KRA-2026-0001' })).toMatchObject({ ok: false });
  expect(await second.desk.unlock({ passphrase: supervisedPassphrase })).toMatchObject({ ok: true });
  expect(await states()).toEqual(['open', 'open']);
}, 60_000);
