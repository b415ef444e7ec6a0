import { expect, test } from 'vitest';
import { completeMessage } from '#db/complete-message.ts';
import { verifyDesk } from '#db/verify-desk.ts';
import { strikeAttachment } from '#mail/mime/strike-attachment.ts';
import { present } from '#test/support/present.ts';
import { throwawayDesk } from '#test/support/throwaway-desk.ts';

const header = Buffer.from('From: anna@example.org\r\nSubject: Inzage\r\n\r\n');
const whole = Buffer.concat([header, Buffer.from('Graag inzage.\r\n')]);

function deskWithHeader() {
  const { desk, database, open } = throwawayDesk();
  const { id } = desk.transact(() => open.intake.store({ raw: header, source: 'INBOX', uid: 7, isPartial: true }));
  const ports = { journal: desk.journal, macKey: open.keys.dedupe, strikeAttachment };
  const complete = (raw: Buffer) => desk.transact(() => completeMessage(database, ports, id, raw));
  return { desk, database, open, id, complete };
}

test('a mail whose header was here is whole, is read again, and its lines vouch for its octets', () => {
  const { desk, database, id, complete } = deskWithHeader();
  expect(complete(whole)).toEqual({ ok: true, value: { completed: true } });
  const message = present(desk.messages.find(id));
  expect(message).toMatchObject({ isPartial: false, size: whole.length, parseState: 'waiting' });
  expect(Buffer.from(desk.messages.raw(id))).toEqual(whole);
  expect(desk.journal.of([id]).at(-1)?.event).toEqual({
    act: 'mail.completed',
    sha256: message.sha256,
    size: whole.length,
  });
  expect(verifyDesk(database)).toMatchObject({ ok: true });
  expect(complete(whole)).toEqual({ ok: false, failure: 'not-partial' });
});

test('the octets of another mail are refused, and the header stays', () => {
  const { desk, id, complete } = deskWithHeader();
  const other = Buffer.from('From: mallory@example.net\r\nSubject: Inzage\r\n\r\nGraag inzage.\r\n');
  expect(complete(other)).toEqual({ ok: false, failure: 'another-mail' });
  expect(Buffer.from(desk.messages.raw(id))).toEqual(header);
});

test('a mail that came whole by another way does not stand in its way', () => {
  const { desk, open, complete } = deskWithHeader();
  desk.transact(() => open.intake.store({ raw: whole, source: 'saved.eml' }));
  expect(complete(whole).ok).toBe(true);
  expect(desk.messages.all()).toHaveLength(2);
});

test('its header, offered again by a folder that was renumbered, is known, also after the mail was erased', () => {
  const { desk, open, id, complete } = deskWithHeader();
  expect(complete(whole).ok).toBe(true);
  const again = () => desk.transact(() => open.intake.store({ raw: header, source: 'INBOX', uid: 8, isPartial: true }));
  expect(again()).toEqual({ id, isNew: false });
  desk.transact(() => desk.messages.erase(id));
  expect(again()).toEqual({ id, isNew: false });
  expect(desk.messages.all()).toHaveLength(1);
});
