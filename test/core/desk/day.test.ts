import { describe, expect, test } from 'vitest';
import type { Instant } from '#core/base/day.ts';
import { attachMessage } from '#core/desk/commands/attach-message.ts';
import { confirmRequest } from '#core/desk/commands/confirm-request.ts';
import { putBackAll, setAsideAll } from '#core/desk/commands/set-aside.ts';
import { showDay } from '#core/desk/queries/show-day.ts';
import { sittingAt } from '#core/desk/sitting.ts';
import { keepLook, readSitting } from '#host/last-look.ts';
import { unwrap } from '#test/support/present.ts';
import { throwawayDesk } from '#test/support/throwaway-desk.ts';

const at = (text: string) => text as Instant;

describe('since somebody was last here', () => {
  test('counts what became overdue and what came in, and nothing of before', () => {
    const { desk, receive, setNow } = throwawayDesk();
    // Due on 2 March (overdue already), on 5 March, and on 9 March.
    for (const day of ['2026-02-02', '2026-02-05', '2026-02-09'])
      unwrap(confirmRequest(desk, { id: receive({ receivedAt: `${day}T12:00:00.000Z` }) }));
    setNow('2026-03-06T16:00:00.000Z');
    const since = desk.now();
    setNow('2026-03-10T08:00:00.000Z');
    receive();
    receive({ rights: [] });
    expect(showDay(desk, since)).toMatchObject({
      today: '2026-03-10',
      sinceDay: '2026-03-06',
      becameOverdue: 1,
      cameIn: 2,
      replies: [],
    });
  });

  test('counts what falls due today and what came within a week, but for what was near already', () => {
    const { desk, receive, setNow } = throwawayDesk();
    // Due on 10, 12 and 19 March.
    for (const day of ['2026-02-10', '2026-02-12', '2026-02-19'])
      unwrap(confirmRequest(desk, { id: receive({ receivedAt: `${day}T12:00:00.000Z` }) }));
    setNow('2026-03-06T16:00:00.000Z');
    const since = desk.now();
    setNow('2026-03-10T08:00:00.000Z');
    expect(showDay(desk, since)).toMatchObject({ becameOverdue: 0, dueToday: 1, cameNear: 0 });
    setNow('2026-03-12T08:00:00.000Z');
    expect(showDay(desk, since)).toMatchObject({ becameOverdue: 1, dueToday: 1, cameNear: 1 });
    expect(showDay(desk, desk.now())).toMatchObject({ dueToday: 0, cameNear: 0 });
  });

  test('names the cases that mail came into, but not for the mail that opened them', () => {
    const { desk, receive, setNow } = throwawayDesk();
    const since = desk.now();
    setNow('2026-03-06T09:00:00.000Z');
    unwrap(confirmRequest(desk, { id: receive() }));
    const reply = receive({ from: 'bea@example.org', name: 'Bea Antwoord' });
    unwrap(attachMessage(desk, { id: reply, ref: 'KRA-2026-0001' }));
    receive();
    expect(showDay(desk, since)).toMatchObject({
      cameIn: 3,
      replies: [{ ref: 'KRA-2026-0001', from: { address: 'bea@example.org' }, waiting: undefined }],
    });
    expect(showDay(desk, desk.now()).replies).toEqual([]);
  });

  test('tells nothing as new where nobody has looked before', () => {
    const { desk, receive } = throwawayDesk();
    receive();
    expect(showDay(desk, undefined)).toMatchObject({ since: undefined, becameOverdue: 0, cameIn: 0, replies: [] });
  });

  test('knows what is due on the next working day, over a weekend', () => {
    const { desk, receive, setNow } = throwawayDesk();
    for (const day of ['2026-02-06', '2026-02-09'])
      unwrap(confirmRequest(desk, { id: receive({ receivedAt: `${day}T12:00:00.000Z` }) }));
    // A Friday.
    setNow('2026-03-06T16:00:00.000Z');
    expect(showDay(desk, undefined).tonight).toEqual({
      tray: 0,
      letterDrafts: [],
      dueToday: ['KRA-2026-0001'],
      nextDay: '2026-03-09',
      dueNext: ['KRA-2026-0002'],
    });
  });
});

describe('a sitting', () => {
  test('goes on through a short absence and begins anew after a long one', () => {
    const first = sittingAt(undefined, at('2026-03-05T09:00:00Z'));
    expect(first.since).toBeUndefined();
    const later = sittingAt(first, at('2026-03-05T09:20:00Z'));
    expect(later.since).toBeUndefined();
    const next = sittingAt(later, at('2026-03-06T08:00:00Z'));
    expect(next).toEqual({ since: '2026-03-05T09:20:00Z', last: '2026-03-06T08:00:00Z' });
    expect(sittingAt(next, at('2026-03-06T08:10:00Z')).since).toBe('2026-03-05T09:20:00Z');
  });

  test('is not begun by a clock that was set back', () => {
    const kept = { since: undefined, last: at('2026-03-05T09:00:00Z') };
    expect(sittingAt(kept, at('2026-03-01T09:00:00Z')).since).toBeUndefined();
  });

  test('is kept in the desk, through a lock, and holds two moments only', () => {
    const throwaway = throwawayDesk();
    keepLook(throwaway.open);
    throwaway.setNow('2026-03-06T08:00:00.000Z');
    const next = throwaway.reopened();
    expect(readSitting(next.open).since?.slice(0, 10)).toBe('2026-03-05');
    keepLook(next.open);
    const again = next.reopened();
    expect(readSitting(again.open).since?.slice(0, 10)).toBe('2026-03-05');
  });
});

describe('several messages set aside together', () => {
  test('go and come back as one', () => {
    const { desk, receive } = throwawayDesk();
    const ids = [receive(), receive(), receive()];
    const placings = ids.map((id) => ({ id, reason: 'newsletter' }));
    unwrap(setAsideAll(desk, [...placings, ...placings]));
    expect(desk.messages.inTray()).toHaveLength(0);
    unwrap(putBackAll(desk, placings));
    expect(desk.messages.inTray()).toHaveLength(3);
  });

  test('stay all where they are when one of them cannot go', () => {
    const { desk, receive } = throwawayDesk();
    const [stays, gone] = [receive(), receive()];
    unwrap(confirmRequest(desk, { id: gone }));
    const result = setAsideAll(desk, [
      { id: stays, reason: 'spam' },
      { id: gone, reason: 'spam' },
    ]);
    expect(result).toMatchObject({ ok: false, failure: { code: 'message-not-in-tray' } });
    expect(desk.messages.inTray().map(({ id }) => id)).toEqual([stays]);
    expect(setAsideAll(desk, [{ id: stays, reason: ' ' }])).toMatchObject({ failure: { code: 'reason-missing' } });
  });
});
