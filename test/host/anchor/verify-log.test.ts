// The check of the whole log in slices: what it keeps, what it raises, and when it is due by itself.

import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import type { Notice } from '#core/desk/views.ts';
import { createAnchorKeeper } from '#host/anchor/anchor-keeper.ts';
import { settleAlarm } from '#host/anchor/settle-alarm.ts';
import { lastVerified, verifyLog } from '#host/anchor/verify-log.ts';
import { createJobs } from '#host/jobs.ts';
import type { OpenSession } from '#host/session.ts';
import { noTokens } from '#host/sync/tokens.ts';
import { createRecordingLog } from '#test/support/recording-log.ts';
import { throwawayDesk, type ThrowawayDesk } from '#test/support/throwaway-desk.ts';

const signal = new AbortController().signal;

function worked(): ThrowawayDesk {
  const desk = throwawayDesk();
  for (let count = 0; count < 250; count += 1) desk.receive();
  return desk;
}

test('a log that holds is said to, with progress on the way', async () => {
  const desk = worked();
  const seen: number[] = [];
  const verdict = await verifyLog(desk.open, { rest: 0, signal, onProgress: (done) => seen.push(done) });
  expect(verdict).toMatchObject({ ok: true, entries: desk.open.audit.size() });
  expect(lastVerified(desk.database)).toMatchObject({ ok: true, entries: verdict?.entries });
  expect(seen.length).toBeGreaterThan(1);
  expect(desk.open.audit.alarm()).toBeUndefined();
});

test('lines that come meanwhile disturb nothing', async () => {
  const desk = worked();
  const verdict = await verifyLog(desk.open, { rest: 0, signal, onProgress: () => void desk.receive() });
  expect(verdict).toMatchObject({ ok: true, firstBroken: undefined });
  expect(desk.open.audit.alarm()).toBeUndefined();
});

test('one that does not hold raises the alarm; a person who went on after it is not asked again', async () => {
  const desk = worked();
  desk.database.sqlite.exec('DELETE FROM raw_message WHERE rowid = 3');
  expect((await verifyLog(desk.open, { rest: 0, signal }))?.ok).toBe(false);
  expect(lastVerified(desk.database)?.ok).toBe(false);
  expect(desk.open.audit.alarm()?.kind).toBe('broken');
  settleAlarm(desk.open, 'a known fault of the disk');
  expect((await verifyLog(desk.open, { rest: 0, signal }))?.ok).toBe(false);
  expect(desk.open.audit.alarm()).toBeUndefined();
});

test('called off, it keeps nothing', async () => {
  const desk = worked();
  const off = new AbortController();
  expect(await verifyLog(desk.open, { rest: 0, signal: off.signal, onProgress: () => off.abort() })).toBeUndefined();
  expect(lastVerified(desk.database)).toBeUndefined();
});

test('it is done by itself when the last is a day old, and not while the desk was just opened', async () => {
  const desk = throwawayDesk();
  const told: Notice[] = [];
  const notices = { tell: (notice: Notice) => void told.push(notice), follow: () => undefined as never };
  const log = createRecordingLog();
  const session = { open: desk.open, jobs: createJobs(notices, log), tokens: noTokens } as unknown as OpenSession;
  const now = () => desk.desk.now();
  const keeperOf = (settleIn: number) => {
    const keeper = createAnchorKeeper({ current: () => session, notices, log, now, settleIn });
    onTestFinished(() => keeper.stop());
    return keeper;
  };
  keeperOf(60_000).look();
  await pause(50);
  expect(lastVerified(desk.database)).toBeUndefined();
  const keeper = keeperOf(0);
  keeper.look();
  while (lastVerified(desk.database) === undefined) await pause(5);
  const first = lastVerified(desk.database)?.at;
  keeper.look();
  await pause(50);
  expect(lastVerified(desk.database)?.at).toBe(first);
  desk.setNow('2026-03-06T10:00:00.000Z');
  keeper.look();
  while (lastVerified(desk.database)?.at === first) await pause(5);
  expect(told).toContainEqual({ kind: 'changed', topic: 'log' });
  expect(log.events).toEqual([]);
});
