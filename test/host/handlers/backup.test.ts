import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { expect, onTestFinished, test } from 'vitest';
import { bootHost } from '#host/boot.ts';
import { deskSecret } from '#test/support/backup-desk.ts';
import { present } from '#test/support/present.ts';
import { createRecordingLog } from '#test/support/recording-log.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';
import { tickingClock } from '#test/support/ticking-clock.ts';

function bootAt(deskFolder: string) {
  const clock = tickingClock('2026-03-05T09:00:00.000Z');
  const log = createRecordingLog();
  const host = bootHost({ deskFolder, now: () => clock.now(), log, version: '0.1.0' });
  onTestFinished(() => host.close());
  return { client: createRouterClient(host.router), log };
}

const plan = { everyHours: 24, keepDaily: 7, keepWeekly: 4 };

test('a page plans backups, makes one, drills it, and another computer brings the desk back', async () => {
  const outside = temporaryFolder();
  const { client, log } = bootAt(join(outside, 'desk'));
  expect(await client.backup.show()).toEqual({ ok: false, failure: { code: 'desk-locked' } });
  const created = await client.desk.create({ profile: 'kraaft', passphrase: deskSecret });
  expect(created.ok).toBe(true);
  expect(await client.backup.show()).toMatchObject({
    ok: true,
    value: { files: [], isOverdue: false, isOutOfReach: false, last: undefined },
  });
  expect(await client.backup.now()).toEqual({ ok: false, failure: { code: 'backup-unplanned' } });
  expect(await client.backup.plan({ folder: 'not/absolute', ...plan })).toEqual({
    ok: false,
    failure: { code: 'backup-out-of-reach' },
  });

  const disk = join(outside, 'disk');
  const notices = await client.notices.follow();
  // One is due at once, and is made without being asked for.
  expect(await client.backup.plan({ folder: disk, ...plan })).toMatchObject({
    ok: true,
    value: { plan: { folder: disk, ...plan } },
  });
  for await (const notice of notices) {
    if (notice.kind === 'failed') throw new Error(notice.obstacle.code);
    if (notice.kind === 'finished' && notice.job === 'backup') break;
  }
  const shown = await client.backup.show();
  if (!shown.ok) throw new Error(shown.failure.code);
  expect(shown.value).toMatchObject({ last: { ok: true, obstacle: undefined }, isOutOfReach: false });
  const { name, entries } = present(shown.value.files[0]);
  const path = join(disk, name);
  expect(await client.backup.drill({ path, secret: deskSecret })).toMatchObject({
    ok: true,
    value: { entries, cases: 0, messages: 0 },
  });
  expect(await client.backup.show()).toMatchObject({ value: { drilledAt: expect.any(String) as string } });
  expect(await client.backup.restore({ path, secret: deskSecret })).toEqual({
    ok: false,
    failure: { code: 'desk-exists' },
  });

  const laptop = bootAt(join(outside, 'laptop'));
  expect(await laptop.client.backup.restore({ path, secret: 'wrong passphrase' })).toEqual({
    ok: false,
    failure: { code: 'passphrase-wrong' },
  });
  expect(await laptop.client.desk.status()).toMatchObject({ state: 'absent' });
  expect(await laptop.client.backup.restore({ path, secret: deskSecret })).toEqual({
    ok: true,
    value: { unlocked: true },
  });
  expect(await laptop.client.desk.status()).toMatchObject({ state: 'open' });
  expect(JSON.stringify([log.events, laptop.log.events])).not.toContain(outside);
}, 120_000);

test('an empty folder ends the plan; nothing is backed up by itself any more', async () => {
  const outside = temporaryFolder();
  const { client } = bootAt(join(outside, 'desk'));
  await client.desk.create({ profile: 'kraaft', passphrase: deskSecret });
  mkdirSync(join(outside, 'disk'));
  expect(await client.backup.plan({ folder: '', ...plan })).toMatchObject({
    ok: true,
    value: { plan: { folder: undefined }, isOutOfReach: false, isOverdue: false },
  });
  expect(readdirSync(join(outside, 'disk'))).toEqual([]);
});
