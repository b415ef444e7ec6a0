import { describe, expect, test } from 'vitest';
import { confirmRequest } from '#core/desk/commands/confirm-request.ts';
import { actOnCase } from '#core/desk/commands/act-on-case.ts';
import { eraseMail } from '#core/desk/commands/erase-mail.ts';
import { strikeAttachment } from '#core/desk/commands/strike-attachment.ts';
import type { MessageId } from '#core/base/id.ts';
import { setAside } from '#core/desk/commands/set-aside.ts';
import { rebuildLists } from '#db/rebuild.ts';
import { verifyDesk } from '#db/verify-desk.ts';
import { throwawayDesk } from '#test/support/throwaway-desk.ts';

const reason = 'sent to us by mistake';

describe('a person erases a single mail', () => {
  test('of the tray, or one set aside: its content goes, that it came and why it went stays', () => {
    const { desk, receive, database } = throwawayDesk();
    const ids = [receive(), receive()] as const;
    setAside(desk, { id: ids[1], reason: 'newsletter' });
    for (const id of ids) expect(eraseMail(desk, { id, reason })).toEqual({ ok: true, value: id });
    expect(desk.messages.all().map(({ disposition, mail, snippet }) => [disposition, mail, snippet])).toEqual([
      ['erased', undefined, ''],
      ['erased', undefined, ''],
    ]);
    expect(desk.journal.of([ids[1]]).map(({ event }) => event)).toEqual([
      undefined,
      undefined,
      { act: 'mail.erased', reason },
    ]);
    expect(verifyDesk(database)).toMatchObject({ ok: true, erased: 3 });
    expect(rebuildLists(database, { keep: false })).toEqual([]);
  });

  test('not one of a case, nor twice, nor without a reason, nor one that is not here', () => {
    const { desk, receive } = throwawayDesk();
    const [inCase, other] = [receive(), receive()];
    confirmRequest(desk, { id: inCase });
    expect(eraseMail(desk, { id: inCase, reason })).toMatchObject({
      failure: { code: 'message-in-case', ref: 'KRA-2026-0001' },
    });
    const hold = { act: 'hold', reason: 'court', owner: 'Legal', reviewOn: '2026-12-01' } as never;
    actOnCase(desk, { ref: 'KRA-2026-0001', commands: [hold] });
    expect(eraseMail(desk, { id: inCase, reason })).toMatchObject({
      failure: { code: 'case-on-hold', owner: 'Legal' },
    });
    expect(strikeAttachment(desk, { id: inCase, index: 0, reason })).toMatchObject({
      failure: { code: 'case-on-hold' },
    });
    expect(eraseMail(desk, { id: other, reason: ' ' })).toMatchObject({ failure: { code: 'reason-missing' } });
    expect(eraseMail(desk, { id: other, reason }).ok).toBe(true);
    expect(eraseMail(desk, { id: other, reason })).toMatchObject({ failure: { code: 'message-erased' } });
    expect(eraseMail(desk, { id: 'mnothing' as MessageId, reason })).toMatchObject({
      failure: { code: 'message-unknown' },
    });
    expect(strikeAttachment(desk, { id: other, index: 0, reason })).toMatchObject({
      failure: { code: 'message-erased' },
    });
  });
});
