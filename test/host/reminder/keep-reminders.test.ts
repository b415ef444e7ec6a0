// What a desktop shell shows and says: after each change, at midnight, each morning, after sleep and lock. Only the time is faked.

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Preferences } from '#core/desk/views.ts';
import { usualChoices } from '#core/desk/reminder-views.ts';
import { listReminders } from '#core/reminder/reminders-of.ts';
import { confirmRequest } from '#core/desk/commands/confirm-request.ts';
import { createNotices } from '#host/notices.ts';
import { keepReminders } from '#host/reminder/keep-reminders.ts';
import { reminderFacts } from '#host/reminder/read-reminders.ts';
import { createReminderTeller } from '#host/reminder/tell-reminders.ts';
import type { DesktopPort, ShellChoices, ShownGlance } from '#host/shell/shell-port.ts';
import { throwawayDesk } from '#test/support/throwaway-desk.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] }));
afterEach(() => void vi.useRealTimers());

function begin(at: string, preferences: Preferences = { locale: 'en', hasDigest: true }) {
  const world = throwawayDesk();
  world.setNow(at);
  const shown: ShownGlance[] = [];
  const adopted: ShellChoices[] = [];
  const rung: string[] = [];
  const kept: Preferences[] = [preferences];
  const desktop: DesktopPort = {
    adopt: (choices) => adopted.push(choices),
    showGlance: (glance) => shown.push(glance),
    setMenu: () => undefined,
    notify: ({ title, body }) => rung.push(`${title}: ${body}`),
  };
  const notices = createNotices();
  const ending = new AbortController();
  let isOpen = true;
  let isSample = false;
  const state = { now: at };
  const now = () => state.now as never;
  const read = (): Preferences => kept.at(-1) ?? {};
  const teller = createReminderTeller({
    now,
    preferences: read,
    keepLockedDay: (lockedDay) => kept.push({ ...read(), lockedDay }),
    zone: () => 'Europe/Paris',
  });
  const stream = notices.follow(ending.signal);
  const done = keepReminders(
    {
      desktop,
      now,
      open: () => (isOpen ? world.open : undefined),
      preferences: read,
      teller,
      isSample: () => isSample,
    },
    stream,
    ending.signal,
  );
  return {
    ...world,
    shown,
    adopted,
    rung,
    kept,
    notices,
    setTime: (instant: string) => {
      state.now = instant;
      world.setNow(instant);
    },
    lock: () => (isOpen = false),
    unlock: () => (isOpen = true),
    turnToSample: () => (isSample = true),
    end: async () => {
      ending.abort();
      await done.catch(() => undefined);
    },
    openCase: (receivedAt: string) => {
      const id = world.receive({ receivedAt, rights: ['access'], from: `${receivedAt.slice(0, 10)}@example.org` });
      const confirmed = confirmRequest(world.desk, { id });
      if (!confirmed.ok) throw new Error(confirmed.failure.code);
    },
  };
}

test('a change of cases shows the glance anew, many changes in a row once', async () => {
  const { shown, notices, openCase, end } = begin('2026-11-20T15:00:00Z');
  expect(shown.map(({ badge }) => badge)).toEqual([0]);
  openCase('2026-10-10T10:00:00Z');
  for (let change = 0; change < 5; change += 1) notices.tell({ kind: 'changed', topic: 'cases' });
  await vi.advanceTimersByTimeAsync(600);
  expect(shown.map(({ badge }) => badge)).toEqual([0, 1]);
  expect(shown[1]?.lines).toEqual([]);
  await end();
});

test('midnight of the controller’s zone shows it anew, also where the machine slept over it', async () => {
  const { shown, setTime, openCase, notices, end } = begin('2026-11-20T15:00:00Z');
  openCase('2026-10-20T10:00:00Z');
  notices.tell({ kind: 'changed', topic: 'cases' });
  await vi.advanceTimersByTimeAsync(600);
  const before = shown.length;
  await vi.advanceTimersByTimeAsync(120_000);
  expect(shown).toHaveLength(before);
  setTime('2026-11-20T23:00:30Z');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(shown).toHaveLength(before + 1);
  expect(shown.at(-1)?.summary).toContain('1 overdue');
  await end();
});

/** Looks at each of these moments; gives how many were told after each. */
async function countAt(world: ReturnType<typeof begin>, ...instants: readonly string[]): Promise<readonly number[]> {
  const counts: number[] = [];
  for (const instant of instants) {
    world.setTime(instant);
    await vi.advanceTimersByTimeAsync(60_000);
    counts.push(world.rung.length);
  }
  return counts;
}

test('one notification a working morning, from nine of the controller’s clock, of many things as one', async () => {
  const world = begin('2026-11-20T06:00:00Z');
  for (const day of ['19', '20', '22', '24']) world.openCase(`2026-10-${day}T10:00:00Z`);
  // Paris is an hour ahead; 20 November 2026 is a Friday.
  expect(await countAt(world, '2026-11-20T07:59:00Z', '2026-11-20T08:00:00Z', '2026-11-20T16:00:00Z')).toEqual([
    0, 1, 1,
  ]);
  expect(world.rung[0]).toMatch(
    /^2 answers must leave today: KRA-2026-0001: answer overdue by 1 day\nKRA-2026-0002: answer, or word of an extension, due on 20 Nov \(today\)\n/,
  );
  // Saturday and Sunday are quiet; on Monday what is still open is said again, once.
  expect(await countAt(world, '2026-11-21T09:00:00Z', '2026-11-22T09:00:00Z')).toEqual([1, 1]);
  expect(await countAt(world, '2026-11-23T08:30:00Z', '2026-11-23T09:30:00Z')).toEqual([2, 2]);
  await world.end();
});

test('what was told once is not told again by another start of the desk', async () => {
  const world = begin('2026-11-20T09:00:00Z');
  world.openCase('2026-10-22T10:00:00Z');
  expect(await countAt(world, '2026-11-20T09:01:00Z')).toEqual([1]);
  await world.end();
  const teller = createReminderTeller({
    now: () => '2026-11-20T09:30:00.000Z' as never,
    preferences: () => ({ hasDigest: true }),
    keepLockedDay: () => undefined,
    zone: () => 'Europe/Paris',
  });
  expect(teller.take(world.open)).toBeUndefined();
});

test('in the evening and on days off only what ends today is told', async () => {
  const world = begin('2026-11-20T07:30:00Z');
  expect(await countAt(world, '2026-11-20T09:00:00Z')).toEqual([0]);
  world.openCase('2026-10-22T10:00:00Z');
  // At seven in the evening it is quiet, and 23 November is three days away.
  expect(await countAt(world, '2026-11-20T18:30:00Z')).toEqual([0]);
  world.openCase('2026-10-20T10:00:00Z');
  expect(await countAt(world, '2026-11-20T19:00:00Z', '2026-11-20T20:00:00Z')).toEqual([1, 1]);
  expect(world.rung[0]).toBe('Deadline: KRA-2026-0002: answer, or word of an extension, due on 20 Nov (today)');
  await world.end();
});

test('what cannot wait is told in between: after the morning, during the day', async () => {
  const world = begin('2026-11-20T08:30:00Z');
  expect(await countAt(world, '2026-11-20T08:40:00Z')).toEqual([0]);
  world.openCase('2026-10-19T10:00:00Z');
  expect(await countAt(world, '2026-11-20T13:00:00Z')).toEqual([1]);
  expect(world.rung[0]).toBe('Overdue: KRA-2026-0001: answer overdue by 1 day');
  await world.end();
});

test('after a holiday with a closed desk there is one notification, not one for each day', async () => {
  const world = begin('2026-11-06T08:30:00Z');
  for (const day of ['09', '12', '14', '16', '20', '24']) world.openCase(`2026-10-${day}T10:00:00Z`);
  world.lock();
  expect(await countAt(world, '2026-11-09T09:00:00Z', '2026-11-16T09:00:00Z')).toEqual([0, 0]);
  world.unlock();
  expect(await countAt(world, '2026-11-23T13:00:00Z', '2026-11-23T14:00:00Z')).toEqual([1, 1]);
  await world.end();
});

test('no name is in a notification, but where names were asked for', async () => {
  const world = begin('2026-11-20T09:00:00Z');
  world.openCase('2026-10-20T10:00:00Z');
  await countAt(world, '2026-11-20T09:01:00Z');
  expect(world.rung.join()).not.toMatch(/Anna|Voorbeeld|@/);
  await world.end();
  const named = begin('2026-11-20T09:00:00Z', {
    locale: 'en',
    hasDigest: true,
    reminders: { ...usualChoices, showsNames: true },
  });
  named.openCase('2026-10-20T10:00:00Z');
  await countAt(named, '2026-11-20T09:01:00Z');
  expect(named.rung).toEqual([
    expect.stringContaining('KRA-2026-0001 (Anna Voorbeeld): answer, or word of an extension, due'),
  ]);
  await named.end();
});

test.each([
  ['the end of summer time', '2026-10-25T07:59:00Z', '2026-10-25T08:00:00Z'],
  ['its begin', '2026-03-29T06:59:00Z', '2026-03-29T07:00:00Z'],
])('nine o’clock is that of the wall clock, also on %s', async (_name, before, at) => {
  const world = begin('2026-03-01T09:00:00Z', {
    locale: 'en',
    hasDigest: true,
    // Both are Sundays.
    reminders: { ...usualChoices, isQuietOnDaysOff: false },
  });
  world.openCase('2026-02-02T10:00:00Z');
  expect(await countAt(world, before, at)).toEqual([0, 1]);
  await world.end();
});

test('a clock that is set back tells nothing twice', async () => {
  const world = begin('2026-11-20T08:30:00Z');
  world.openCase('2026-10-20T10:00:00Z');
  expect(await countAt(world, '2026-11-20T09:00:00Z', '2026-11-20T08:30:00Z', '2026-11-20T09:30:00Z')).toEqual([
    1, 1, 1,
  ]);
  await world.end();
});

test('nothing rings where nobody wants it, while the desk is locked, nor of what is invented', async () => {
  const unwanted = begin('2026-11-20T09:00:00Z', { locale: 'en' });
  unwanted.openCase('2026-10-20T10:00:00Z');
  expect(await countAt(unwanted, '2026-11-20T09:01:00Z')).toEqual([0]);
  await unwanted.end();
  const locked = begin('2026-11-20T07:00:00Z');
  locked.openCase('2026-10-20T10:00:00Z');
  locked.lock();
  expect(await countAt(locked, '2026-11-20T09:00:00Z')).toEqual([0]);
  await locked.end();
  const sample = begin('2026-11-20T07:00:00Z');
  sample.openCase('2026-10-20T10:00:00Z');
  sample.turnToSample();
  expect(await countAt(sample, '2026-11-20T09:00:00Z')).toEqual([0]);
  await sample.end();
});

test('while it is locked it is said once a morning that deadlines are behind the lock, where that is wanted', async () => {
  const world = begin('2026-11-20T06:00:00Z', {
    locale: 'nl',
    hasDigest: true,
    reminders: { ...usualChoices, hintsWhileLocked: true },
  });
  world.openCase('2026-10-20T10:00:00Z');
  world.lock();
  expect(await countAt(world, '2026-11-20T07:30:00Z', '2026-11-20T08:30:00Z', '2026-11-20T09:30:00Z')).toEqual([
    0, 1, 1,
  ]);
  expect(world.rung).toEqual(['DPO Desk is vergrendeld: Ontgrendel de desk om de termijnen van vandaag te zien.']);
  expect(await countAt(world, '2026-11-21T09:30:00Z', '2026-11-23T09:30:00Z')).toEqual([1, 2]);
  await world.end();
});

test('the badge counts exactly what the reminders call late or due today', async () => {
  const world = begin('2026-11-20T09:00:00Z');
  for (const day of ['17', '19', '20', '21', '24']) world.openCase(`2026-10-${day}T10:00:00Z`);
  world.notices.tell({ kind: 'changed', topic: 'cases' });
  await vi.advanceTimersByTimeAsync(600);
  const { reminders } = listReminders(reminderFacts(world.open, {}));
  const now = reminders.filter(({ kind, days }) => kind === 'overdue' || (kind === 'due' && days === 0));
  expect(world.shown.at(-1)?.badge).toBe(now.length);
  expect(now).toHaveLength(3);
  await world.end();
});

test('what the person chooses about the window reaches the shell, in their language', async () => {
  const { adopted, kept, notices, end } = begin('2026-11-20T15:00:00Z', { locale: 'nl' });
  expect(adopted).toEqual([
    {
      theme: 'system',
      opensAtLogin: false,
      livesInTray: false,
      isShielded: false,
      words: { open: 'DPO Desk openen', lock: 'Vergrendelen', quit: 'Afsluiten', locked: 'DPO Desk · vergrendeld' },
    },
  ]);
  kept.push({ locale: 'fr', theme: 'dark', isShielded: true });
  notices.tell({ kind: 'changed', topic: 'preferences' });
  await vi.advanceTimersByTimeAsync(600);
  expect(adopted.at(-1)).toMatchObject({ theme: 'dark', isShielded: true, words: { lock: 'Verrouiller' } });
  await end();
});
