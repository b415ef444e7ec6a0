import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { epochOf, instantOf, type Instant } from '#core/base/day.ts';
import { backupName } from '#host/backup/backup-files.ts';
import { createBackups } from '#host/backup/backups.ts';
import { erasureFileBeside, erasureKey, parseErasures } from '#host/backup/erasure-list.ts';
import { writeErasuresBeside } from '#host/backup/keep-erasures.ts';
import { keepLast, keepPlan, readLast } from '#host/backup/kept-plan.ts';
import { tidyBackups } from '#host/backup/planned-backup.ts';
import { createJobs } from '#host/jobs.ts';
import { createNotices } from '#host/notices.ts';
import type { OpenDesk } from '#host/open-desk.ts';
import { workerUrls } from '#host/worker-urls.ts';
import { backUp, makeBackupDesk } from '#test/support/backup-desk.ts';
import { createRecordingLog } from '#test/support/recording-log.ts';
import { storeSketch } from '#test/support/throwaway-desk.ts';

// Each desk here stretches passphrases and verifies copies in threads of their own.
vi.setConfig({ testTimeout: 240_000 });

const backupsIn = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.dpobackup'));

async function plannedDesk() {
  const desk = await makeBackupDesk();
  const open = await desk.open();
  const folder = join(desk.outside, 'disk');
  mkdirSync(folder);
  writeErasuresBeside(open, folder);
  keepPlan(open.database, { folder, everyHours: 24, keepDaily: 7, keepWeekly: 4 });
  const notices = createNotices();
  const jobs = createJobs(notices, createRecordingLog());
  const now = () => desk.clock.now();
  const backups = createBackups({ open, jobs, notices, workerUrl: workerUrls.backup, now });
  return { desk, open, folder, jobs, backups };
}

function eraseMail({ desk }: OpenDesk, id: Parameters<OpenDesk['desk']['messages']['erase']>[0]): void {
  desk.transact(() => {
    desk.messages.erase(id);
    desk.journal.erase(id);
    desk.journal.append(id, { act: 'mail.erased', reason: 'asked for' }, 'user');
  });
}

test('a backup is made when one is due and not before; the view says when and what', async () => {
  const { desk, folder, jobs, backups } = await plannedDesk();
  await backups.look();
  await jobs.idle();
  const first = backupsIn(folder);
  expect(first).toEqual([expect.stringMatching(/^dpo-desk-[\w-]{6}-20260305T0900\d\dZ\.dpobackup$/u)]);
  desk.clock.set('2026-03-06T08:00:00.000Z');
  await backups.look();
  await jobs.idle();
  expect(backupsIn(folder)).toEqual(first);
  desk.clock.set('2026-03-06T10:00:00.000Z');
  await backups.look();
  await jobs.idle();
  expect(backupsIn(folder)).toHaveLength(2);
  const view = await backups.view();
  expect(view).toMatchObject({ last: { ok: true }, isOverdue: false, isOutOfReach: false, drilledAt: undefined });
  expect(view.files.map(({ name }) => name)).toEqual(backupsIn(folder).toSorted().toReversed());
  await backups.stop();
});

test('an unplugged disk makes no backup on the place where it is mounted, one line of failure, and one when it is back', async () => {
  const { desk, open, folder, jobs, backups } = await plannedDesk();
  const away = join(desk.outside, 'unplugged');
  renameSync(folder, away);
  for (const isMountPointThere of [false, true]) {
    if (isMountPointThere) mkdirSync(folder);
    await backups.look();
    await jobs.idle();
    expect((await backups.view()).isOutOfReach).toBe(true);
  }
  expect(readdirSync(folder)).toEqual([]);
  const missed = readLast(open.database);
  expect(missed?.last).toMatchObject({ ok: false, obstacle: 'backup-out-of-reach' });
  await backups.look();
  expect(readLast(open.database)).toEqual(missed);
  renameSync(away, folder);
  await backups.look();
  await jobs.idle();
  expect(backupsIn(folder)).toHaveLength(1);
  expect((await backups.view()).isOutOfReach).toBe(false);
  await backups.stop();
});

test('what is older than thirty days goes once there is a newer one, also without a new backup; other files stay', async () => {
  const { desk, open, folder } = await plannedDesk();
  const model = join(desk.outside, 'model.dpobackup');
  await backUp(open, model);
  const start = epochOf('2026-01-01T12:00:00.000Z' as Instant);
  for (let day = 0; day < 60; day += 1)
    copyFileSync(model, join(folder, backupName(open.log, instantOf(start + day * 86_400_000))));
  copyFileSync(model, join(folder, 'my own copy.dpobackup'));
  copyFileSync(model, join(folder, 'dpo-desk-other0-20250101T000000Z.dpobackup'));
  writeFileSync(join(folder, 'letter.txt'), 'x');
  desk.clock.set('2026-03-01T12:00:00.000Z');
  await tidyBackups(open);
  const days = backupsIn(folder)
    .filter((name) => name.startsWith(`dpo-desk-${open.log.slice(0, 6)}`))
    .map((name) => name.slice(16, 24));
  expect(days.toSorted()).toEqual([
    '20260208',
    '20260215',
    '20260222',
    '20260223',
    '20260224',
    '20260225',
    '20260226',
    '20260227',
    '20260228',
    '20260301',
  ]);
  expect(readdirSync(folder)).toEqual(
    expect.arrayContaining(['letter.txt', 'my own copy.dpobackup', 'dpo-desk-other0-20250101T000000Z.dpobackup']),
  );
  desk.clock.set('2026-06-01T12:00:00.000Z');
  await tidyBackups(open);
  // The newest is all that there is.
  expect(backupsIn(folder).filter((name) => name.startsWith(`dpo-desk-${open.log.slice(0, 6)}`))).toHaveLength(1);
});

test('an erasure is on both lists before it is told as done; a list that was removed or is behind is written anew', async () => {
  const { desk, open, folder } = await plannedDesk();
  const lists = [join(desk.folder, 'erasures.json'), erasureFileBeside(folder, open.log)];
  const key = erasureKey(open.keys.dedupe);
  const erased = () => lists.map((file) => parseErasures(readFileSync(file, 'utf8'), key)?.erasures);
  expect(erased()).toEqual([[], []]);
  const id = storeSketch(open, {}, 1);
  eraseMail(open, id);
  const entry = { kind: 'mail', id, mac: expect.stringMatching(/^[\w-]{43}$/u) as string };
  expect(erased()).toEqual([[entry], [entry]]);
  open.close();
  writeFileSync(lists[0] ?? '', 'damaged');
  const again = await desk.open();
  expect(erased()[0]).toEqual([entry]);
  // The disk is unplugged: the erasure goes on, and the next backup brings the list along.
  renameSync(folder, join(desk.outside, 'away'));
  eraseMail(again, storeSketch(again, {}, 2));
  expect(parseErasures(readFileSync(lists[0] ?? '', 'utf8'), erasureKey(again.keys.dedupe))?.erasures).toHaveLength(2);
  expect(existsSync(folder)).toBe(false);
});

test('a failure that goes on is written down once, and the newest good one is remembered', async () => {
  const { open } = await plannedDesk();
  const at = '2026-03-05T10:00:00.000Z' as Instant;
  expect(keepLast(open.database, { at, ok: true, obstacle: undefined })).toBe(true);
  const failed = { at: '2026-03-06T10:00:00.000Z' as Instant, ok: false, obstacle: 'disk-full' };
  expect(keepLast(open.database, failed)).toBe(true);
  expect(keepLast(open.database, { ...failed, at: '2026-03-06T11:00:00.000Z' as Instant })).toBe(false);
  expect(readLast(open.database)).toEqual({ last: failed, goodAt: at });
});
