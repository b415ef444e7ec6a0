// The glance that a desktop shell shows: after each change, at midnight, and one notification in the morning.

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Preferences } from '#core/desk/views.ts';
import { confirmRequest } from '#core/desk/commands/confirm-request.ts';
import { createNotices } from '#host/notices.ts';
import { keepGlance } from '#host/shell/glance-keeper.ts';
import { createMorningDigest } from '#host/shell/morning-digest.ts';
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
    notify: ({ title }) => rung.push(title),
  };
  const notices = createNotices();
  const ending = new AbortController();
  let isOpen = true;
  let isSample = false;
  const state = { now: at };
  const now = () => state.now as never;
  const read = (): Preferences => kept.at(-1) ?? {};
  const digest = createMorningDigest({
    now,
    preferences: read,
    keepDay: (digestDay) => kept.push({ ...read(), digestDay }),
  });
  const stream = notices.follow(ending.signal);
  const done = keepGlance(
    {
      desktop,
      now,
      desk: () => (isOpen ? world.desk : undefined),
      preferences: read,
      digest,
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

test('one notification a morning: from nine, not before, not twice, and not in the afternoon', async () => {
  const { rung, setTime, openCase, kept, end } = begin('2026-11-20T07:30:00Z');
  openCase('2026-10-20T10:00:00Z');
  const lookAt = async (instant: string): Promise<number> => {
    setTime(instant);
    await vi.advanceTimersByTimeAsync(60_000);
    return rung.length;
  };
  expect(await lookAt('2026-11-20T07:59:00Z')).toBe(0);
  expect(await lookAt('2026-11-20T08:00:00Z')).toBe(1);
  expect(await lookAt('2026-11-20T08:30:00Z')).toBe(1);
  expect(kept.at(-1)?.digestDay).toBe('2026-11-20');
  expect(await lookAt('2026-11-21T12:00:00Z')).toBe(1);
  expect(await lookAt('2026-11-22T09:00:00Z')).toBe(2);
  await end();
});

test('nothing rings where nobody wants it, while the desk is locked, nor of what is invented', async () => {
  const unwanted = begin('2026-11-20T09:00:00Z', { locale: 'en' });
  unwanted.openCase('2026-10-20T10:00:00Z');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(unwanted.rung).toEqual([]);
  await unwanted.end();
  const locked = begin('2026-11-20T07:00:00Z');
  locked.openCase('2026-10-20T10:00:00Z');
  locked.lock();
  locked.setTime('2026-11-20T09:00:00Z');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(locked.rung).toEqual([]);
  await locked.end();
  const sample = begin('2026-11-20T07:00:00Z');
  sample.openCase('2026-10-20T10:00:00Z');
  sample.turnToSample();
  sample.setTime('2026-11-20T09:00:00Z');
  await vi.advanceTimersByTimeAsync(60_000);
  expect([sample.rung, sample.kept.at(-1)?.digestDay]).toEqual([[], undefined]);
  await sample.end();
});

test('what the person chooses about the window reaches the shell, in their language', async () => {
  const { adopted, kept, notices, end } = begin('2026-11-20T15:00:00Z', { locale: 'nl' });
  expect(adopted).toEqual([
    {
      theme: 'system',
      opensAtLogin: false,
      livesInTray: false,
      isShielded: false,
      words: { open: 'DPO Desk openen', lock: 'Vergrendelen', quit: 'Afsluiten' },
    },
  ]);
  kept.push({ locale: 'fr', theme: 'dark', isShielded: true });
  notices.tell({ kind: 'changed', topic: 'preferences' });
  await vi.advanceTimersByTimeAsync(600);
  expect(adopted.at(-1)).toMatchObject({ theme: 'dark', isShielded: true, words: { lock: 'Verrouiller' } });
  await end();
});
