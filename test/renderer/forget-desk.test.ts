// What a page forgets of a desk that was closed: whatever is about a person, and every way back into it.

import { expect, test, vi } from 'vitest';
import { deskAtHand } from '#renderer/state/desk-context.ts';
import type { LineState } from '#renderer/state/desk-context.ts';
import { forgetDesk } from '#renderer/state/forget-desk.ts';
import { createStore } from '#renderer/state/store.ts';
import type { DeskClient } from '#rpc/client.ts';

const never = async () => await Promise.reject(new Error('nobody asks'));
const client = { desk: { status: never, profiles: never }, security: { ways: never } } as unknown as DeskClient;

test('no name, no act and no way back stays with the next desk; how the cases are looked at does', async () => {
  const desk = deskAtHand(client, createStore<LineState>('open'));
  const undo = vi.fn<() => Promise<undefined>>(async () => undefined);
  desk.toaster.show({ text: 'Answered', tone: 'done', about: 'KRA-2026-0001', undo });
  desk.board.write({
    ...desk.board.read(),
    view: 'calendar',
    text: 'Odile',
    at: 'KRA-2026-0001',
    controller: 'kraaft',
  });
  desk.jobs.write({ sync: { state: 'failed', obstacle: { code: 'desk-locked' } } } as never);
  desk.sought.write('Odile');
  desk.cache.setQueryData(['cases'], { ok: true });
  forgetDesk(desk);
  expect(await desk.history.undo()).toEqual({ went: 'none' });
  expect(undo).not.toHaveBeenCalled();
  expect(desk.board.read()).toMatchObject({ view: 'calendar', text: '', at: undefined, controller: '' });
  expect([desk.toaster.toasts.read(), desk.jobs.read(), desk.sought.read()]).toEqual([[], {}, '']);
  expect(desk.cache.getQueryData(['cases'])).toBeUndefined();
});
