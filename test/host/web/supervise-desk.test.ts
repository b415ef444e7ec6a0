// Locking behind the loopback host: the process that holds the keys is gone, and the page goes on with the next one.

import { existsSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { LockCause } from '#core/desk/views.ts';
import { loopbackFetch } from '#test/support/loopback-fetch.ts';
import {
  isAlive,
  startSupervisedDesk,
  supervisedPassphrase as passphrase,
  type SupervisedDesk,
} from '#test/support/supervised-desk.ts';

const patience = { timeout: 60_000 };

let desk: SupervisedDesk;
const marker = join(tmpdir(), `dpo-desk-hangs-${process.pid}`);
beforeAll(async () => {
  process.env['HANG_MARKER'] = marker;
  desk = await startSupervisedDesk(new URL('../../support/hanging-desk-process.ts', import.meta.url));
}, 60_000);
afterAll(async () => {
  rmSync(marker, { force: true });
  await desk.close();
});

async function unlock(): Promise<number> {
  expect(await desk.client.desk.unlock({ passphrase })).toEqual({ ok: true, value: { unlocked: true } });
  return desk.pid();
}

/** Asked again once, as the screens do: a connection may be cut in the moment in which it is used again. */
async function statusOf({ client }: SupervisedDesk): Promise<unknown> {
  return await client.desk.status().catch(async () => await client.desk.status());
}

async function expectLocked(pid: number, because: LockCause): Promise<void> {
  await expect.poll(() => isAlive(pid), patience).toBe(false);
  // The same page, by its own bearer, with another process.
  expect(await statusOf(desk)).toEqual({ state: 'locked', because });
  expect(desk.pid()).not.toBe(pid);
}

function kills(): number {
  return desk.log.events.filter(({ event }) => event === 'desk.process-killed').length;
}

test.runIf(existsSync('/proc/self/status'))(
  'T2: a lock from the page ends the process; its answer comes first',
  async () => {
    const pid = await unlock();
    expect(await desk.client.desk.lock()).toEqual({ locked: true });
    await expectLocked(pid, 'asked');
    expect(kills()).toBe(0);
  },
  60_000,
);

test('T2: locks in a row need no killing', async () => {
  for (let again = 0; again < 3; again += 1) {
    const pid = await unlock();
    await desk.web.lock('slept');
    expect(isAlive(pid)).toBe(false);
    await expectLocked(pid, 'slept');
  }
  expect(kills()).toBe(0);
}, 120_000);

test('T2: a process in an endless loop is killed', async () => {
  const before = kills();
  const pid = await unlock();
  process.kill(pid, 'SIGUSR2');
  await expect.poll(() => existsSync(marker), patience).toBe(true);
  const hanging = desk.client.desk.status().catch(() => 'cut');
  await desk.web.lock('idle');
  expect(isAlive(pid)).toBe(false);
  expect(kills()).toBe(before + 1);
  // The call was cut, or it had not been taken and went to the next process: it was not lost.
  expect(['cut', { state: 'locked', because: 'idle' }]).toContainEqual(await hanging);
  await expectLocked(pid, 'idle');
}, 60_000);

test('T16: a crash looks the same and is called one', async () => {
  const pid = await unlock();
  process.kill(pid, 'SIGKILL');
  await expect.poll(() => desk.log.events.at(-1)?.event, patience).toBe('desk.process-crashed');
  await expectLocked(pid, 'crashed');
}, 60_000);

test('what is followed is cut, and followed again says that the desk is locked', async () => {
  const pid = await unlock();
  const notices = await desk.client.notices.follow();
  const heard: unknown[] = [];
  const cut = (async () => {
    for await (const notice of notices) heard.push(notice);
  })().then(
    () => 'ended',
    () => 'cut',
  );
  await desk.client.desk.lock();
  expect(['ended', 'cut']).toContain(await cut);
  await expectLocked(pid, 'asked');
  const again = await desk.client.notices.follow();
  await again.return?.(undefined);
}, 60_000);

test('calls during a lock are answered or cut, each of them', async () => {
  const pid = await unlock();
  const calls = Array.from({ length: 20 }, async () =>
    desk.client.cases.page({ filter: 'all', text: '', offset: 0, limit: 1 }).then(
      (answer) => (answer.ok ? 'open' : answer.failure.code),
      () => 'cut',
    ),
  );
  const lock = desk.client.desk.lock().then(
    () => 'locked',
    () => 'cut',
  );
  const outcomes = await Promise.all(calls);
  expect(new Set([...outcomes, 'open', 'desk-locked', 'cut'])).toEqual(new Set(['open', 'desk-locked', 'cut']));
  expect(await lock).toBe('locked');
  await expectLocked(pid, 'asked');
}, 60_000);

test('it gets no passphrase from the environment', async () => {
  process.env['DPO_DESK_PASSPHRASE'] = passphrase;
  onTestFinished(() => void delete process.env['DPO_DESK_PASSPHRASE']);
  const pid = await unlock();
  await desk.web.lock('asked');
  await expectLocked(pid, 'asked');
  expect(readFileSync(`/proc/${desk.pid()}/environ`, 'latin1')).not.toContain('DPO_DESK_PASSPHRASE');
}, 60_000);

test('more than 32 connections are not kept', async () => {
  const port = Number(new URL(desk.web.origin).port);
  const sockets = Array.from({ length: 40 }, () => connect({ host: '127.0.0.1', port }).on('error', () => undefined));
  const closed = sockets.map((socket) => new Promise((resolve) => socket.once('close', () => resolve(true))));
  await Promise.race(closed);
  sockets.forEach((socket) => socket.destroy());
  expect(await statusOf(desk)).toMatchObject({ state: 'locked' });
}, 60_000);

test('an address from before a lock works after it, once, and ends the session before it', async () => {
  await unlock();
  const address = desk.web.newAddress();
  await desk.web.lock('asked');
  const send = loopbackFetch(desk.web.origin);
  const exchange = async () =>
    await send(`${desk.web.origin}/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-desk': '1' },
      body: JSON.stringify({ token: new URL(address).hash.slice('#token='.length) }),
    });
  expect((await exchange()).status).toBe(200);
  expect((await exchange()).status).toBe(401);
  await expect(statusOf(desk)).rejects.toMatchObject({ status: 401 });
}, 60_000);
