import { expect, test } from 'vitest';
import type { Instant } from '#core/base/day.ts';
import { withNews, type Progress, type SyncNews } from '#host/sync/sync-progress.ts';

const at = (minute: number) => `2026-03-05T09:0${minute}:00.000Z` as Instant;
const start: Progress = { shown: { state: 'off' }, watching: undefined };
const shown = (...news: readonly SyncNews[]) => news.reduce(withNews, start).shown;
const pulling = (total: number, done = 0): SyncNews => ({ kind: 'pulling', folder: 'INBOX', done, total });
const watching: SyncNews = { kind: 'watching', means: 'idle', at: at(1) };

test('a first connection goes from connecting over the folders to watching', () => {
  expect(shown({ kind: 'connecting' })).toEqual({ state: 'connecting' });
  expect(shown({ kind: 'connecting' }, pulling(0))).toMatchObject({ state: 'pulling', total: 0 });
  expect(shown({ kind: 'connecting' }, pulling(9, 4), { kind: 'level' })).toMatchObject({ state: 'pulling', done: 4 });
  expect(shown({ kind: 'connecting' }, watching)).toEqual({ state: 'watching', means: 'idle', since: at(1) });
});

test('news while watching show as a pull, then as the same watching', () => {
  expect(shown(watching, pulling(3, 1))).toMatchObject({ state: 'pulling', done: 1, total: 3 });
  expect(shown(watching, pulling(3, 3), { kind: 'level' })).toMatchObject({ state: 'watching', since: at(1) });
  expect(shown(watching, { ...watching, at: at(5) })).toMatchObject({ since: at(1) });
});

test('a look that finds nothing is not shown as a pull', () => {
  expect(shown(watching, pulling(0))).toMatchObject({ state: 'watching' });
});

test('a new connection is not level yet', () => {
  expect(shown(watching, { kind: 'connecting' }, { kind: 'level' })).toEqual({ state: 'connecting' });
});
