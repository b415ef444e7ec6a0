import { describe, expect, test } from 'vitest';
import { actOnCase } from '#core/desk/commands/act-on-case.ts';
import { confirmRequest } from '#core/desk/commands/confirm-request.ts';
import { setAside } from '#core/desk/commands/set-aside.ts';
import { listCases } from '#core/desk/queries/list-cases.ts';
import { listTray } from '#core/desk/queries/list-tray.ts';
import { listMessages, viewOfMessage } from '#core/desk/queries/message-view.ts';
import { showToday } from '#core/desk/queries/show-today.ts';
import { snippetOf } from '#core/desk/snippet.ts';
import { unwrap } from '#test/support/present.ts';
import { throwawayDesk, type ThrowawayDesk } from '#test/support/throwaway-desk.ts';

/** Received at noon on this day. */
const on = (day: string) => ({ receivedAt: `${day}T12:00:00.000Z` });

function confirmOn({ desk, receive }: ThrowawayDesk, day: string): void {
  unwrap(confirmRequest(desk, { id: receive(on(day)) }));
}

describe('the tray', () => {
  test('has what may be a request first, the soonest deadline on top', () => {
    const { desk, receive } = throwawayDesk();
    const late = receive(on('2026-03-04'));
    const other = receive({ ...on('2026-02-01'), rights: [] });
    const soon = receive(on('2026-02-10'));
    expect(listTray(desk).map(({ id }) => id)).toEqual([soon, late, other]);
    expect(listTray(desk)[0]).toMatchObject({
      receivedDay: '2026-02-10',
      clock: { due: '2026-03-10', extendedDue: '2026-05-11', daysLeft: 5, urgency: 'soon' },
    });
  });

  test('of a receipt that no calendar knows counts from the day of storing', () => {
    const { desk, receive } = throwawayDesk();
    const id = receive({ receivedAt: '1970-01-01T00:00:00.000Z' });
    expect(listTray(desk)).toMatchObject([{ id, receivedDay: '1970-01-01', clock: { due: '2026-04-07' } }]);
    expect(unwrap(viewOfMessage(desk, id)).reading.receivedDay).toBe('2026-03-05');
  });

  test('asks for the thread of replies only, however long it is', () => {
    const throwaway = throwawayDesk();
    const { desk } = throwaway;
    for (let count = 0; count < 30; count += 1) throwaway.receive();
    throwaway.receive({ inReplyTo: ['x@example.org'] });
    let asked = 0;
    const counting = {
      ...desk,
      messages: {
        ...desk.messages,
        casesAnswered: (id: Parameters<typeof desk.messages.casesAnswered>[0]) => (
          (asked += 1),
          desk.messages.casesAnswered(id)
        ),
      },
    };
    expect(listTray(counting)).toHaveLength(31);
    expect(asked).toBe(1);
  });
});

describe('the ledger', () => {
  test('accounts for every message, wherever it went, newest first', () => {
    const { desk, receive } = throwawayDesk();
    const [inCase, aside, waiting] = [receive(on('2026-03-01')), receive(on('2026-03-02')), receive(on('2026-03-03'))];
    confirmRequest(desk, { id: inCase });
    setAside(desk, { id: aside, reason: 'newsletter' });
    expect(
      listMessages(desk).map(({ id, disposition, caseRef, setAsideReason }) => ({
        id,
        disposition,
        caseRef,
        setAsideReason,
      })),
    ).toEqual([
      { id: waiting, disposition: 'tray', caseRef: undefined, setAsideReason: undefined },
      { id: aside, disposition: 'set-aside', caseRef: undefined, setAsideReason: 'newsletter' },
      { id: inCase, disposition: 'case', caseRef: 'KRA-2026-0001', setAsideReason: undefined },
    ]);
  });
});

describe('the cases', () => {
  test('open ones by their deadline, then the closed ones, the latest first; discarded openings are no cases', () => {
    const throwaway = throwawayDesk();
    const { desk } = throwaway;
    for (const day of ['2026-03-04', '2026-02-02', '2026-02-20', '2026-01-05', '2026-01-12']) confirmOn(throwaway, day);
    const close = { act: 'close', outcome: 'withdrawn', note: 'by phone' } as const;
    for (const ref of ['KRA-2026-0004', 'KRA-2026-0005']) actOnCase(desk, { ref, commands: [close] });
    actOnCase(desk, { ref: 'KRA-2026-0003', commands: [{ act: 'discard', reason: 'no request' }] });
    expect(listCases(desk).map(({ ref, due, phase }) => `${ref} ${due} ${phase}`)).toEqual([
      'KRA-2026-0002 2026-03-02 open',
      'KRA-2026-0001 2026-04-07 open',
      'KRA-2026-0005 2026-02-12 closed',
      'KRA-2026-0004 2026-02-05 closed',
    ]);
  });
});

describe('today', () => {
  test('counts what is overdue, what is due within the week, and what waits in the tray', () => {
    const throwaway = throwawayDesk();
    const { desk, receive } = throwaway;
    // Due on 2 March (past), 5 March (today), 11 March (in six days), 12 March (in seven).
    for (const day of ['2026-02-02', '2026-02-05', '2026-02-11', '2026-02-12']) confirmOn(throwaway, day);
    receive();
    receive({ rights: [] });
    expect(showToday(desk)).toMatchObject({
      today: '2026-03-05',
      openCases: 4,
      overdue: 1,
      dueThisWeek: 2,
      trayRequests: 1,
      trayOthers: 1,
      unreadable: 0,
      nextDue: '2026-03-05',
      mustLeave: [{ daysLeft: -3 }, { daysLeft: 0 }, { daysLeft: 6 }, { daysLeft: 7 }],
    });
  });

  test('lays the coming eight weeks out from this week’s Monday, over the turn of a year with its week 53', () => {
    const throwaway = throwawayDesk();
    throwaway.setNow('2026-12-16T09:00:00.000Z');
    confirmOn(throwaway, '2026-12-15');
    const { workload } = showToday(throwaway.desk);
    expect(workload.map(({ week, from, due }) => `${week} ${from} ${due}`)).toEqual([
      '51 2026-12-14 0',
      '52 2026-12-21 0',
      '53 2026-12-28 0',
      '1 2027-01-04 0',
      '2 2027-01-11 1',
      '3 2027-01-18 0',
      '4 2027-01-25 0',
      '5 2027-02-01 0',
    ]);
  });
});

describe('a snippet', () => {
  test.each([
    ['', ''],
    ['  \n\n Geachte\r\n  heer,\t', 'Geachte heer,'],
    ['x'.repeat(500), 'x'.repeat(160)],
    [`${'x'.repeat(159)}👩🏽‍⚖️`, `${'x'.repeat(159)}👩`],
  ])('of %j is one line of at most 160 characters', (text, snippet) => {
    expect(snippetOf(text)).toBe(snippet);
  });
});
