// The keys over the contract: from the passphrase to a renewal of everything.

import { createRouterClient } from '@orpc/server';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { instantOf } from '#core/base/day.ts';
import { bootHost, type DeskHost } from '#host/boot.ts';
import type { Keyring } from '#host/keyring.ts';
import { leastCost } from '#host/keys/stretch.ts';
import type { DeskClient } from '#rpc/client.ts';
import { unwrap } from '#test/support/present.ts';
import { createRecordingLog } from '#test/support/recording-log.ts';
import { steadyClock } from '#test/support/steady-clock.ts';
import { makeFolder } from '#test/support/temporary-folder.ts';

const passphrase = 'zeven natte fietsen in Gent';
const next = 'acht droge tandems in Brugge';
const log = createRecordingLog();
let time = Date.UTC(2026, 2, 5);
let host: DeskHost;
let client: DeskClient;
let words = '';

const keyring: Keyring = {
  backend: async () => ({ kind: 'real', name: 'gnome_libsecret' }),
  protect: async (secret) => secret.map((octet) => octet ^ 0x5a),
  reveal: async (blob) => blob.map((octet) => octet ^ 0x5a),
};

beforeAll(async () => {
  const { folder, remove } = makeFolder();
  host = bootHost({
    deskFolder: folder,
    now: () => instantOf((time += 1000)),
    clock: steadyClock,
    guessCost: leastCost,
    keyring,
    log,
    version: '0',
  });
  client = createRouterClient(host.router);
  words = unwrap(await client.desk.create({ profile: 'kraaft', passphrase })).recoveryKey;
  return async () => {
    await host.close();
    remove();
  };
});

const failure = (code: string) => ({ ok: false, failure: { code } });

test('a new desk has two ways in, and its recovery words are to be drilled', async () => {
  expect(unwrap(await client.security.show())).toMatchObject({
    slots: [{ type: 'passphrase' }, { type: 'recovery', drilledAt: undefined }],
    cost: leastCost,
    keyring: 'available',
    isDrillDue: true,
    unsettledErasures: 0,
  });
  expect(unwrap(await client.security.ways())).toEqual({ hasDeviceSlot: false });
});

test('a drill proves the words, is kept with its time, and is due again after a year', async () => {
  expect(unwrap(await client.security.drillRecovery({ recoveryKey: passphrase }))).toEqual({ fits: false });
  expect(unwrap(await client.security.drillRecovery({ recoveryKey: words }))).toEqual({ fits: true });
  const shown = unwrap(await client.security.show());
  expect(shown.isDrillDue).toBe(false);
  expect(shown.slots[1]?.drilledAt).toBeDefined();
  time += 366 * 24 * 3600 * 1000;
  expect(unwrap(await client.security.show()).isDrillDue).toBe(true);
});

test('a passphrase is changed by whoever knows it, to one that is not weak', async () => {
  const change = (current: string, to: string) => client.security.changePassphrase({ current, next: to });
  expect(await change(passphrase, 'welkom')).toEqual(failure('passphrase-weak'));
  expect(await change('wrong', next)).toEqual(failure('passphrase-wrong'));
  expect(unwrap(await change(passphrase, next))).toEqual({ changed: true });
  await host.lock();
  expect(await client.desk.unlock({ passphrase })).toEqual(failure('passphrase-wrong'));
  expect(unwrap(await client.desk.unlock({ passphrase: next }))).toEqual({ unlocked: true });
  unwrap(await change(next, passphrase));
});

test('a forgotten passphrase is replaced by the words, on a locked desk', async () => {
  await host.lock();
  const wrong = words.split(' ').toReversed().join(' ');
  expect(await client.security.recover({ recoveryKey: wrong, next })).toEqual(failure('recovery-key-wrong'));
  expect(host.state()).toBe('locked');
  // At no moment is the desk open while the old passphrase is still in force: somebody might lock it again just then.
  const recovering = client.security.recover({ recoveryKey: words, next });
  while (host.state() === 'locked') await new Promise((resolve) => setImmediate(resolve));
  await host.lock();
  await recovering;
  expect(unwrap(await client.desk.unlock({ passphrase: next }))).toEqual({ unlocked: true });
  expect(host.state()).toBe('open');
  await host.lock();
  expect(await client.desk.unlock({ passphrase })).toEqual(failure('passphrase-wrong'));
  unwrap(await client.desk.unlock({ passphrase: next }));
  unwrap(await client.security.changePassphrase({ current: next, next: passphrase }));
});

test('the keyring opens the desk once wanted, and no more once not', async () => {
  expect(await client.security.unlockByDevice()).toEqual(failure('device-slot-absent'));
  expect(unwrap(await client.security.addDevice({ current: passphrase }))).toEqual({ added: true });
  await host.lock();
  expect(unwrap(await client.security.ways())).toEqual({ hasDeviceSlot: true });
  expect(unwrap(await client.security.unlockByDevice())).toEqual({ unlocked: true });
  expect(unwrap(await client.security.removeDevice())).toEqual({ removed: true });
  await host.lock();
  expect(await client.security.unlockByDevice()).toEqual(failure('device-slot-absent'));
  unwrap(await client.desk.unlock({ passphrase }));
});

test('other recovery words are shown once; the old ones open nothing', async () => {
  expect(await client.security.renewRecoveryKey({ current: 'wrong' })).toEqual(failure('passphrase-wrong'));
  const { recoveryKey } = unwrap(await client.security.renewRecoveryKey({ current: passphrase }));
  expect(unwrap(await client.security.drillRecovery({ recoveryKey: words }))).toEqual({ fits: false });
  expect(unwrap(await client.security.drillRecovery({ recoveryKey }))).toEqual({ fits: true });
  words = recoveryKey;
});

describe('renewing everything', () => {
  test('tells its progress, leaves the desk open, and only the new secrets open it', async () => {
    const ending = new AbortController();
    onTestFinished(() => ending.abort());
    const notices = await client.notices.follow(undefined, { signal: ending.signal });
    const { recoveryKey } = unwrap(await client.security.renewAll({ current: passphrase, next }));
    const heard: string[] = [];
    while (heard.at(-1) !== 'finished') {
      const told = await notices.next();
      if (told.done !== true && 'job' in told.value && told.value.job === 'renew-keys') heard.push(told.value.kind);
    }
    expect(heard).toEqual([...Array.from({ length: 8 }, () => 'progress'), 'finished']);
    expect(host.state()).toBe('open');
    await host.lock();
    expect(await client.desk.unlock({ passphrase })).toEqual(failure('passphrase-wrong'));
    expect(await client.security.recover({ recoveryKey: words, next: passphrase })).toEqual(
      failure('recovery-key-wrong'),
    );
    unwrap(await client.desk.unlock({ passphrase: next }));
    expect(unwrap(await client.security.drillRecovery({ recoveryKey }))).toEqual({ fits: true });
  });

  test('with a wrong passphrase does not even close the desk', async () => {
    expect(await client.security.renewAll({ current: 'wrong', next: passphrase })).toEqual(failure('passphrase-wrong'));
    expect(host.state()).toBe('open');
  });
});

test('five wrong guesses in a row make the next one wait, also the right one', async () => {
  await host.lock();
  unwrap(await client.desk.unlock({ passphrase: next }));
  await host.lock();
  for (let guess = 0; guess < 5; guess += 1)
    expect(await client.desk.unlock({ passphrase: `wrong ${guess}` })).toEqual(failure('passphrase-wrong'));
  expect(await client.desk.unlock({ passphrase: next })).toEqual({
    ok: false,
    failure: { code: 'guess-too-soon', seconds: 1 },
  });
});

test('no secret was ever logged', () => {
  const told = JSON.stringify(log);
  for (const secret of [passphrase, next, ...words.split(' ')]) expect(told).not.toContain(secret);
});
