import { describe, expect, test } from 'vitest';
import type { MessageId } from '#core/base/id.ts';
import { actOnCase } from '#core/desk/commands/act-on-case.ts';
import { attachMessage } from '#core/desk/commands/attach-message.ts';
import { confirmRequest } from '#core/desk/commands/confirm-request.ts';
import { joinByThread } from '#core/desk/commands/join-replies.ts';
import { listTray } from '#core/desk/queries/list-tray.ts';
import { present, unwrap } from '#test/support/present.ts';
import { throwawayDesk, type MailSketch, type ThrowawayDesk } from '#test/support/throwaway-desk.ts';

const ref = 'KRA-2026-0001';
const request: MailSketch = { messageId: 'one@example.org' };
/** A reply that asks for nothing new. */
const reply: MailSketch = { rights: [], inReplyTo: ['one@example.org'], messageId: 'two@example.org' };

/** Takes a mail in as the reading of new mail does: joined to its case where it has one. */
function arrive({ desk, receive }: ThrowawayDesk, sketch: MailSketch): MessageId {
  const id = receive(sketch);
  desk.transact(() => joinByThread(desk, present(desk.messages.find(id))));
  return id;
}

function placeOf({ desk }: ThrowawayDesk, id: MessageId): string {
  const { disposition, caseId } = present(desk.messages.find(id));
  return caseId === undefined ? disposition : `case ${desk.cases.byId(caseId)?.ref}`;
}

describe('a reply to a confirmed request', () => {
  test('joins its case when it arrives, by the desk itself', () => {
    const throwaway = throwawayDesk();
    const caseId = unwrap(confirmRequest(throwaway.desk, { id: throwaway.receive(request) }));
    const id = arrive(throwaway, reply);
    expect(placeOf(throwaway, id)).toBe(`case ${ref}`);
    expect(throwaway.desk.journal.of([caseId]).at(-1)).toMatchObject({
      by: 'app',
      event: { act: 'case.mail-joined', messageId: id, how: 'headers' },
    });
  });

  test('that waits already joins at the confirmation, and so do replies to it, in whatever order they came', () => {
    const throwaway = throwawayDesk();
    const third = throwaway.receive({ rights: [], inReplyTo: ['two@example.org'] });
    const second = throwaway.receive(reply);
    const first = throwaway.receive(request);
    const other = throwaway.receive({ rights: [], inReplyTo: ['elsewhere@example.org'] });
    confirmRequest(throwaway.desk, { id: first });
    expect([first, second, third].map((id) => placeOf(throwaway, id))).toEqual(Array(3).fill(`case ${ref}`));
    expect(placeOf(throwaway, other)).toBe('tray');
  });

  test('joins even without a Message-ID of its own, beside others without one', () => {
    const throwaway = throwawayDesk();
    const first = throwaway.receive({ ...request, inReplyTo: [] });
    const nameless = [1, 2].map(() => throwaway.receive({ ...reply, messageId: undefined }));
    confirmRequest(throwaway.desk, { id: first });
    expect(nameless.map((id) => placeOf(throwaway, id))).toEqual(Array(2).fill(`case ${ref}`));
  });

  test('joins by the reference in its subject, if the case knows the address', () => {
    const throwaway = throwawayDesk();
    const caseId = unwrap(confirmRequest(throwaway.desk, { id: throwaway.receive(request) }));
    const id = arrive(throwaway, { rights: [], subject: `AW: Ihre Nachricht [${ref.toLowerCase()}]` });
    expect(placeOf(throwaway, id)).toBe(`case ${ref}`);
    expect(throwaway.desk.journal.of([caseId]).at(-1)).toMatchObject({
      by: 'app',
      event: { act: 'case.mail-joined', messageId: id, how: 'subject' },
    });
  });

  test('that names the case in its subject from a strange address waits: anybody can guess a reference', () => {
    const throwaway = throwawayDesk();
    confirmRequest(throwaway.desk, { id: throwaway.receive(request) });
    const id = arrive(throwaway, {
      rights: [],
      subject: `New address for ${ref}`,
      from: 'mallory@example.net',
    });
    expect(listTray(throwaway.desk)).toMatchObject([{ id, repliesTo: ref, repliesBy: 'subject', isFromCase: false }]);
  });

  test('with two From addresses waits, though one of them is the requester’s', () => {
    const throwaway = throwawayDesk();
    const first = throwaway.receive(request);
    confirmRequest(throwaway.desk, { id: first });
    const id = arrive(throwaway, { ...reply, alsoFrom: 'mallory@example.net' });
    expect(placeOf(throwaway, id)).toBe('tray');
  });

  test('from an address new to the case is left for a look, with the case that it continues', () => {
    const throwaway = throwawayDesk();
    confirmRequest(throwaway.desk, { id: throwaway.receive(request) });
    const id = arrive(throwaway, { ...reply, from: 'somebody@example.net' });
    expect(placeOf(throwaway, id)).toBe('tray');
    expect(listTray(throwaway.desk)).toMatchObject([{ id, repliesTo: ref }]);
  });

  test('that asks for a right the case does not have is a request of its own until a person says otherwise', () => {
    const throwaway = throwawayDesk();
    confirmRequest(throwaway.desk, { id: throwaway.receive(request) });
    expect(placeOf(throwaway, arrive(throwaway, { ...reply, rights: ['erasure'] }))).toBe('tray');
  });

  test('finds no case that is closed, nor one that was discarded', () => {
    for (const command of [
      { act: 'close', outcome: 'withdrawn', note: 'by phone' },
      { act: 'discard', reason: 'no request' },
    ] as const) {
      const throwaway = throwawayDesk();
      confirmRequest(throwaway.desk, { id: throwaway.receive(request) });
      actOnCase(throwaway.desk, { ref, commands: [command] });
      const id = arrive(throwaway, reply);
      expect(placeOf(throwaway, id)).toBe('tray');
      expect(listTray(throwaway.desk).find((item) => item.id === id)?.repliesTo).toBeUndefined();
    }
  });

  test('once taken out by a person does not come back by itself, only by a person’s hand', () => {
    const throwaway = throwawayDesk();
    const { desk, receive } = throwaway;
    confirmRequest(desk, { id: receive(request) });
    const id = arrive(throwaway, reply);
    actOnCase(desk, { ref, commands: [{ act: 'release-mail', messageId: id, reason: 'of another matter' }] });
    // Attaching something else looks for waiting replies again.
    attachMessage(desk, { id: receive({ rights: [] }), ref });
    expect(placeOf(throwaway, id)).toBe('tray');
    attachMessage(desk, { id, ref });
    expect(placeOf(throwaway, id)).toBe(`case ${ref}`);
  });

  test('with two parents in two cases goes to that of the nearest', () => {
    const throwaway = throwawayDesk();
    confirmRequest(throwaway.desk, { id: throwaway.receive(request) });
    confirmRequest(throwaway.desk, { id: throwaway.receive({ messageId: 'other@example.org' }) });
    const id = arrive(throwaway, { ...reply, inReplyTo: ['other@example.org', 'one@example.org'] });
    expect(placeOf(throwaway, id)).toBe('case KRA-2026-0002');
  });
});

test('a mail that names fifty thousand earlier ones is a mail like any other, for the tray and for its case', () => {
  const throwaway = throwawayDesk();
  confirmRequest(throwaway.desk, { id: throwaway.receive(request) });
  const made = Array.from({ length: 50_000 }, (_unused, index) => `${index}@example.net`);
  const id = arrive(throwaway, { ...reply, inReplyTo: ['one@example.org', ...made] });
  expect(placeOf(throwaway, id)).toBe(`case ${ref}`);
  const stranger = arrive(throwaway, { ...reply, from: 'x@example.net', messageId: 'x@example.net', inReplyTo: made });
  expect(listTray(throwaway.desk).map((item) => item.id)).toEqual([stranger]);
});
