import { describe, expect, test } from 'vitest';
import type { Day } from '#core/base/day.ts';
import type { MessageId } from '#core/base/id.ts';
import { actOnCase } from '#core/desk/commands/act-on-case.ts';
import { attachMessage } from '#core/desk/commands/attach-message.ts';
import { confirmRequest } from '#core/desk/commands/confirm-request.ts';
import { putBack, setAside } from '#core/desk/commands/set-aside.ts';
import { viewOfCase } from '#core/desk/queries/case-view.ts';
import { wholeChain } from '#db/read-lines.ts';
import { present, unwrap } from '#test/support/present.ts';
import { throwawayDesk } from '#test/support/throwaway-desk.ts';

const nothing = 'm0000000000000000' as MessageId;

describe('confirming a request', () => {
  test('opens a case with a reference of the year of receipt, counted on', () => {
    const { desk, receive, setNow } = throwawayDesk();
    const refs = ['2025-12-30', '2026-01-02', '2025-12-31', '2026-01-03'].map((day) => {
      const id = receive({ receivedAt: `${day}T09:00:00.000Z` });
      return desk.cases.byId(unwrap(confirmRequest(desk, { id })))?.ref;
    });
    expect(refs).toEqual(['KRA-2025-0001', 'KRA-2026-0001', 'KRA-2025-0002', 'KRA-2026-0002']);
    setNow('2026-03-06T00:00:00.000Z');
  });

  test('counts on past 9999', () => {
    const { desk, receive, database } = throwawayDesk();
    confirmRequest(desk, { id: receive() });
    database.sqlite.exec(`UPDATE case_list SET ref = 'KRA-2026-9999'`);
    const [ten, eleven] = [1, 2].map(() => desk.cases.byId(unwrap(confirmRequest(desk, { id: receive() })))?.ref);
    expect([ten, eleven]).toEqual(['KRA-2026-10000', 'KRA-2026-10001']);
  });

  test('the day of receipt is the one in the controller’s zone', () => {
    const { desk, receive } = throwawayDesk();
    const id = unwrap(confirmRequest(desk, { id: receive({ receivedAt: '2026-03-05T23:30:00.000Z' }) }));
    expect(unwrap(viewOfCase(desk, id))).toMatchObject({ receivedDay: '2026-03-06', evidence: 'received-header' });
  });

  test('a day that a person states counts instead, and the evidence says so', () => {
    const { desk, receive } = throwawayDesk();
    const message = receive({ receivedAt: '2026-03-05T09:00:00.000Z' });
    const id = unwrap(confirmRequest(desk, { id: message, receivedDay: '2026-02-27' as Day }));
    expect(unwrap(viewOfCase(desk, id))).toMatchObject({
      receivedDay: '2026-02-27',
      evidence: 'corrected',
      due: '2026-03-27',
      reading: { receivedDay: '2026-02-27' },
    });
  });

  test('a receipt in a year that has no calendar is an obstacle; the right day is not', () => {
    const { desk, receive } = throwawayDesk();
    const id = receive({ receivedAt: '1970-01-01T00:00:00.000Z' });
    expect(confirmRequest(desk, { id })).toEqual({
      ok: false,
      failure: { code: 'receipt-out-of-range', day: '1970-01-01' },
    });
    expect(confirmRequest(desk, { id, receivedDay: '2026-03-05' as Day }).ok).toBe(true);
  });

  test('GDPR Art. 12(3): nobody states that it will be received tomorrow', () => {
    const { desk, receive } = throwawayDesk();
    const id = receive();
    expect(confirmRequest(desk, { id, receivedDay: '2026-03-06' as Day })).toEqual({
      ok: false,
      failure: { code: 'day-in-future', day: '2026-03-06' },
    });
    expect(confirmRequest(desk, { id, receivedDay: '2026-03-05' as Day }).ok).toBe(true);
  });

  test('a message can be confirmed once', () => {
    const { desk, receive } = throwawayDesk();
    const id = receive();
    expect(confirmRequest(desk, { id }).ok).toBe(true);
    expect(confirmRequest(desk, { id })).toMatchObject({
      failure: { code: 'message-not-in-tray', disposition: 'case' },
    });
    expect(confirmRequest(desk, { id: nothing })).toMatchObject({ failure: { code: 'message-unknown' } });
  });

  test('what is refused leaves no trace in the journal', () => {
    const { desk, receive, database } = throwawayDesk();
    const id = receive({ rights: [] });
    const before = [...wholeChain(database)];
    confirmRequest(desk, { id });
    confirmRequest(desk, { id, rights: ['access'], receivedDay: '1850-01-01' as Day });
    attachMessage(desk, { id, ref: 'KRA-2026-0001' });
    setAside(desk, { id, reason: ' ' });
    putBack(desk, { id, reason: 'x' });
    actOnCase(desk, { ref: 'KRA-2026-0001', commands: [{ act: 'discard', reason: 'x' }] });
    expect([...wholeChain(database)]).toEqual(before);
  });
});

describe('an act on a case', () => {
  test('made against a version that is no longer the case’s is held back', () => {
    const { desk, receive } = throwawayDesk();
    confirmRequest(desk, { id: receive() });
    const act = (version: number) =>
      actOnCase(desk, { ref: 'KRA-2026-0001', version, commands: [{ act: 'doubt-identity', ground: 'g' }] });
    // The opening and the tasks that it called for are two.
    expect(act(2).ok).toBe(true);
    expect(act(2)).toEqual({ ok: false, failure: { code: 'case-changed', ref: 'KRA-2026-0001' } });
  });

  test('GDPR Art. 12(3): an extension moves the due day to three months, until the day it was told', () => {
    const { desk, receive, setNow } = throwawayDesk();
    const id = unwrap(confirmRequest(desk, { id: receive({ receivedAt: '2026-03-05T09:00:00.000Z' }) }));
    setNow('2026-04-07T21:59:00.000Z');
    const command = { act: 'extend', ground: 'complexity', reason: 'three systems' } as const;
    expect(actOnCase(desk, { ref: 'KRA-2026-0001', commands: [command] }).ok).toBe(true);
    expect(unwrap(viewOfCase(desk, id))).toMatchObject({
      due: '2026-06-05',
      isExtended: true,
      isExtensionOpen: false,
      extension: { until: '2026-06-05' },
    });
  });

  test('GDPR Art. 12(3): at midnight in the controller’s zone the last day is over', () => {
    const { desk, receive, setNow } = throwawayDesk();
    confirmRequest(desk, { id: receive({ receivedAt: '2026-03-05T09:00:00.000Z' }) });
    // 8 April, 00:00:01 in Paris.
    setNow('2026-04-07T22:00:00.000Z');
    const command = { act: 'extend', ground: 'complexity', reason: 'three systems' } as const;
    expect(actOnCase(desk, { ref: 'KRA-2026-0001', commands: [command] })).toMatchObject({
      failure: { code: 'extension-too-late', noticeBy: '2026-04-07' },
    });
  });

  test('a discarded case gives its messages back and can be opened anew under another reference', () => {
    const { desk, receive } = throwawayDesk();
    const id = receive();
    confirmRequest(desk, { id });
    actOnCase(desk, { ref: 'KRA-2026-0001', commands: [{ act: 'discard', reason: 'of a customer' }] });
    expect(desk.messages.find(id)?.disposition).toBe('tray');
    expect(present(desk.cases.byId(unwrap(confirmRequest(desk, { id })))).ref).toBe('KRA-2026-0002');
  });
});

describe('attaching', () => {
  test('puts a message of the tray into an open case, with its writer', () => {
    const { desk, receive } = throwawayDesk();
    const caseId = unwrap(confirmRequest(desk, { id: receive() }));
    const id = receive({ from: 'anna@work.example' });
    expect(attachMessage(desk, { id, ref: 'KRA-2026-0001' })).toEqual({ ok: true, value: caseId });
    expect(desk.cases.byId(caseId)).toMatchObject({ addresses: ['anna@example.org', 'anna@work.example'] });
    expect(attachMessage(desk, { id, ref: 'KRA-2026-0001' })).toMatchObject({
      failure: { code: 'message-not-in-tray' },
    });
  });

  test('to a closed case is held back', () => {
    const { desk, receive } = throwawayDesk();
    confirmRequest(desk, { id: receive() });
    actOnCase(desk, { ref: 'KRA-2026-0001', commands: [{ act: 'close', outcome: 'withdrawn', note: 'by phone' }] });
    expect(attachMessage(desk, { id: receive(), ref: 'KRA-2026-0001' })).toMatchObject({
      failure: { code: 'case-closed' },
    });
  });
});
