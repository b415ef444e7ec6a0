import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { instantOf } from '#core/base/day.ts';
import { ok } from '#core/base/result.ts';
import type { Notice } from '#core/desk/views.ts';
import { createNotices } from '#host/notices.ts';
import { createDesk } from '#host/open-desk.ts';
import { workerUrls } from '#host/worker-urls.ts';
import { createDeskSession, type DeskSession } from '#host/session.ts';
import { createRecordingLog } from '#test/support/recording-log.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';
import { testProfile } from '#test/support/throwaway-desk.ts';
import { steadyClock } from '#test/support/steady-clock.ts';

const passphrase = 'zeven natte fietsen in Gent';
let session: DeskSession;
let told: Notice[];

beforeEach(async () => {
  const folder = temporaryFolder();
  const now = () => instantOf(Date.UTC(2026, 2, 5));
  await createDesk({ folder, passphrase, profile: testProfile, now });
  told = [];
  const notices = { tell: (notice: Notice) => void told.push(notice), follow: createNotices().follow };
  session = createDeskSession({
    folder,
    now,
    clock: steadyClock,
    workers: workerUrls,
    notices,
    log: createRecordingLog(),
  });
  onTestFinished(async () => await session.lock());
});

/** What an unlocking came to. */
async function unlock(secret = passphrase): Promise<string> {
  const unlocked = await session.unlock(secret);
  return unlocked.ok ? 'open' : unlocked.failure.code;
}

describe('a session', () => {
  test('is locked, open, locked again, and followers hear of each change', async () => {
    expect(session.state()).toBe('locked');
    expect(await unlock()).toBe('open');
    expect(session.state()).toBe('open');
    await session.lock();
    expect([session.state(), session.current()]).toEqual(['locked', undefined]);
    expect(told).toEqual([
      { kind: 'changed', topic: 'desk' },
      { kind: 'changed', topic: 'desk' },
    ]);
  });

  test('stays locked on a wrong passphrase, and tells nobody', async () => {
    expect(await unlock('another one')).toBe('passphrase-wrong');
    expect([session.state(), told]).toEqual(['locked', []]);
  });

  test('unlocked many times at once is one opening', async () => {
    expect(await Promise.all(Array.from({ length: 5 }, () => unlock()))).toEqual(Array(5).fill('open'));
    expect(told).toHaveLength(1);
  });

  test('a wrong passphrase beside the right one does no harm', async () => {
    expect(await Promise.all([unlock('wrong'), unlock(), unlock('wrong too')])).toContain('open');
    expect(session.state()).toBe('open');
  });

  test('locked while it is being unlocked ends locked', async () => {
    const unlocking = unlock();
    await session.lock();
    expect(session.state()).toBe('locked');
    await unlocking;
    expect([session.state(), session.current()]).toEqual(['locked', undefined]);
    expect(await unlock()).toBe('open');
  });

  test('unlocked while it is being locked opens again', async () => {
    await unlock();
    const locking = session.lock();
    expect(session.state()).toBe('locked');
    expect(await unlock()).toBe('open');
    await locking;
    expect(session.state()).toBe('open');
  });

  test('locked and unlocked in any order never breaks, and ends as the last one asked', async () => {
    const last: string[] = [];
    for (const order of ['ulul', 'uull', 'lluu', 'luul', 'ulllu']) {
      const ends = order.split('').map((turn) => (turn === 'u' ? unlock() : session.lock()));
      await Promise.all(ends);
      last.push(`${order} ${session.state()}`);
    }
    expect(last).toEqual(['ulul locked', 'uull locked', 'lluu open', 'luul locked', 'ulllu open']);
  });

  test('locked during a job ends the job first, and nothing reaches the desk after that', async () => {
    const unlocked = await session.unlock(passphrase);
    if (!unlocked.ok) throw new Error(unlocked.failure.code);
    const { jobs, open } = unlocked.value;
    let wasOpen: boolean | undefined;
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
    jobs.start('pull', 'b1', async ({ signal }) => {
      begin();
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      wasOpen = open.database.sqlite.open;
      return ok({ seen: 0, stored: 0, duplicates: 0, unreadable: 0, requests: 0, withheld: 0 });
    });
    await begun;
    await session.lock();
    expect([wasOpen, open.database.sqlite.open]).toEqual([true, false]);
    // Work that began before the lock gets the desk's own answer.
    expect(() => open.desk.transact(() => undefined)).toThrow('desk-locked');
    const { shred, ...single } = open.keys;
    const keys = [...Object.values(single), ...shred.map(({ key }) => key)];
    expect(keys.every((key) => key.every((octet) => octet === 0))).toBe(true);
  });
});
