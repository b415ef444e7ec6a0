// The sample desk: a desk of its own beside the real one, which it never touches, and of which nothing stays.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { describe, expect, onTestFinished, test } from 'vitest';
import { instantOf } from '#core/base/day.ts';
import { bootHost, type DeskHost } from '#host/boot.ts';
import { leastCost } from '#host/keys/stretch.ts';
import type { DeskClient } from '#rpc/client.ts';
import { unwrap } from '#test/support/present.ts';
import { createRecordingLog } from '#test/support/recording-log.ts';
import { steadyClock } from '#test/support/steady-clock.ts';
import { isAlive, startSupervisedDesk, supervisedPassphrase } from '#test/support/supervised-desk.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

const everyCase = { filter: 'all', text: '', offset: 0, limit: 200 } as const;

const passphrase = 'zeven natte fietsen in Gent';
/** For a machine that is busy with other things. */
const patient = { timeout: 30_000 };
const refused = { ok: false, failure: { code: 'in-sample' } };

interface Place {
  readonly place: string;
  readonly folder: string;
  readonly host: DeskHost;
  readonly client: DeskClient;
}

function boot(day: string, place = temporaryFolder()): Place {
  let time = Date.parse(`${day}T09:30:00.000Z`);
  const folder = join(place, 'desk');
  const host = bootHost({
    deskFolder: folder,
    now: () => instantOf((time += 5)),
    clock: steadyClock,
    guessCost: leastCost,
    log: createRecordingLog(),
    version: '0',
  });
  onTestFinished(() => host.close());
  return { place, folder, host, client: createRouterClient(host.router) };
}

/** Every file below a folder with its octets. */
function filesOf(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    names.map(({ parentPath, name }) => [
      join(parentPath, name),
      readFileSync(join(parentPath, name)).toString('base64'),
    ]),
  );
}

test('one call opens a desk with cases and mails where there was none, and one call leaves nothing of it', async () => {
  const { place, folder, client } = boot('2026-11-22');
  expect(unwrap(await client.desk.sample.begin())).toEqual({ begun: true });
  expect(await client.desk.status()).toMatchObject({ state: 'open', isSample: true, holdsSample: true });
  expect(existsSync(folder)).toBe(false);
  expect(readdirSync(place)).toEqual([`desk.sample-${process.pid}`]);
  const cases = unwrap(await client.cases.page(everyCase)).rows;
  const languages = new Set(cases.map(({ language }) => language));
  expect([cases.length >= 24, [...languages].toSorted()]).toEqual([true, ['de', 'en', 'fr', 'nl']]);
  expect(new Set(cases.map(({ phase }) => phase))).toEqual(new Set(['open', 'closed']));
  expect(unwrap(await client.tray.list()).length).toBeGreaterThan(10);
  // The desk's own acts work in it, and nothing reminds of words that nobody has.
  expect(unwrap(await client.security.show()).isDrillDue).toBe(false);

  expect(await client.desk.sample.end()).toEqual({ ended: true });
  expect(await client.desk.status()).toEqual({ state: 'absent' });
  expect(readdirSync(place)).toEqual([]);
});

test.each(['2026-03-01', '2026-11-22', '2027-01-18', '2028-02-29'])(
  'begun on %s it has clocks that run: most cases open, one overdue, some due within a week, none from the future',
  async (day) => {
    const { client } = boot(day);
    unwrap(await client.desk.sample.begin());
    const cases = unwrap(await client.cases.page(everyCase)).rows;
    const open = cases.filter(({ phase }) => phase === 'open');
    expect(open.length).toBeGreaterThanOrEqual(14);
    expect(open.filter(({ daysLeft }) => daysLeft < 0).length).toBe(1);
    expect(open.filter(({ daysLeft }) => daysLeft >= 0 && daysLeft <= 7).length).toBeGreaterThanOrEqual(2);
    expect(cases.every(({ receivedDay }) => receivedDay <= day)).toBe(true);
  },
);

test('a real desk is the same, octet by octet, after a sample was looked at, worked in and ended', async () => {
  const { folder, client } = boot('2026-11-22');
  unwrap(await client.desk.create({ profile: 'example-nl', passphrase }));
  expect(await client.desk.sample.begin()).toEqual({ ok: false, failure: { code: 'sample-beside-open' } });
  await client.desk.lock();
  const before = filesOf(folder);
  unwrap(await client.desk.sample.begin());
  const sample = await client.desk.status();
  const sampleOpening = { opening: sample.state === 'open' ? sample.opening : undefined };
  const [first] = unwrap(await client.tray.list());
  unwrap(await client.tray.setAside({ id: first?.id ?? '', reason: 'newsletter' }));
  await client.desk.sample.end();
  expect(filesOf(folder)).toEqual(before);
  expect(Object.keys(before).length).toBeGreaterThan(2);
  unwrap(await client.desk.unlock({ passphrase }));
  const real = await client.desk.status();
  expect(real).toMatchObject({ state: 'open', isSample: false, holdsSample: false });
  // A page that slept through the lock must see that this is not what it knew.
  expect(real).not.toMatchObject(sampleOpening);
  expect(unwrap(await client.cases.page(everyCase)).rows).toEqual([]);
});

test('nothing real goes into the sample, and the real desk is not opened beside it', async () => {
  const { folder, client } = boot('2026-11-22');
  unwrap(await client.desk.create({ profile: 'kraaft', passphrase }));
  await client.desk.lock();
  unwrap(await client.desk.sample.begin());
  const server = { host: 'mail.example', port: 993, security: 'tls', user: 'dpo@mail.example' } as const;
  const secret = { password: 'x' };
  expect([
    await client.desk.unlock({ passphrase }),
    await client.desk.unlock({ passphrase: 'a wrong one' }),
    await client.desk.create({ profile: 'kraaft', passphrase }),
    await client.accounts.find({ address: 'dpo@mail.example', mayAsk: true }),
    await client.accounts.add({ ...server, secret, folders: [{ path: 'INBOX' }] }),
    await client.files.begin(),
    await client.backup.now(),
    await client.backup.restore({ path: join(folder, 'x.dpobackup'), secret: passphrase }),
    await client.security.addDevice({ current: passphrase }),
    await client.security.changePassphrase({ current: passphrase, next: 'acht droge tandems in Brugge' }),
    await client.log.anchor(),
    await client.desk.takeSample(),
  ]).toEqual(Array.from({ length: 12 }, () => refused));
  expect(await client.desk.status()).toMatchObject({ state: 'open', isSample: true });
});

describe('a sample that was not ended', () => {
  test('goes with the desk’s process, and its folder at the next start', async () => {
    const { folder, place } = boot('2026-11-22');
    const gone = spawnSync(process.execPath, ['-e', '']).pid;
    const left = `${folder}.sample-${gone}`;
    const alive = `${folder}.sample-${process.ppid}`;
    const other = `${folder}.sample-notes`;
    // A desk that somebody called so, and a link with such a name to one.
    const real = `${folder}.sample-${gone}0`;
    const link = `${folder}.sample-${gone}1`;
    for (const each of [left, alive, other, real]) {
      mkdirSync(each);
      writeFileSync(join(each, 'desk.db'), '');
      if (each !== real) writeFileSync(join(each, 'sample'), '');
    }
    symlinkSync(other, link);
    boot('2026-11-22', place);
    expect([left, alive, other, real, link].map((each) => existsSync(each))).toEqual([false, true, true, true, true]);
    expect(existsSync(join(other, 'desk.db'))).toBe(true);
  });

  test(
    'is removed after its process was killed, and the real desk is locked as it was',
    { timeout: 60_000 },
    async () => {
      const desk = await startSupervisedDesk();
      onTestFinished(() => desk.close());
      await desk.client.desk.lock();
      unwrap(await desk.client.desk.sample.begin());
      expect(await desk.client.desk.status()).toMatchObject({ isSample: true });
      const pid = desk.pid();
      const folder = `${desk.folder}.sample-${pid}`;
      expect(existsSync(folder)).toBe(true);
      process.kill(pid, 'SIGKILL');
      await expect.poll(() => isAlive(pid), patient).toBe(false);
      const state = async () => (await desk.client.desk.status().catch(() => undefined))?.state;
      await expect.poll(state, patient).toBe('locked');
      expect(existsSync(folder)).toBe(false);
      unwrap(await desk.client.desk.unlock({ passphrase: supervisedPassphrase }));
    },
  );
});
