import { describe, expect, test } from 'vitest';
import { verifyExtract, verifyWhole } from '#core/audit/chain.ts';
import { parseLeaf } from '#core/audit/leaf.ts';
import { confirmRequest } from '#core/desk/commands/confirm-request.ts';
import { actOnCase } from '#core/desk/commands/act-on-case.ts';
import { wholeChain } from '#db/read-lines.ts';
import { throwawayDesk } from '#test/support/throwaway-desk.ts';

describe('the journal', () => {
  test('begins with the desk, and every stored message has its line with its hash', () => {
    const { desk, receive } = throwawayDesk();
    const id = receive();
    expect(desk.journal.of(['desk', id])).toEqual([
      {
        seq: 0,
        at: '2026-03-05T09:00:00.000Z',
        by: 'user',
        subject: 'desk',
        event: { act: 'desk.created', controller: 'kraaft' },
      },
      expect.objectContaining({ seq: 1, subject: 'desk', by: 'user' }),
      {
        seq: 2,
        at: expect.any(String),
        by: 'app',
        subject: id,
        event: {
          act: 'mail.stored',
          sha256: desk.messages.find(id)?.sha256,
          size: desk.messages.find(id)?.size,
          source: 'inbox',
        },
      },
    ]);
  });

  test('gives the lines of some subjects, oldest first, as an extract that holds by itself', () => {
    const { desk, receive } = throwawayDesk();
    const ids = [receive(), receive(), receive()] as const;
    const confirmed = confirmRequest(desk, { id: ids[1] });
    if (!confirmed.ok) throw new Error(confirmed.failure.code);
    actOnCase(desk, { ref: 'KRA-2026-0001', commands: [{ act: 'doubt-identity', ground: 'another address' }] });
    const lines = desk.journal.linesOf([confirmed.value, ids[1]]);
    expect(lines.map(({ text }) => parseLeaf(text)?.act)).toEqual([
      'mail.stored',
      'case.opened',
      'case.tasks-planned',
      'case.identity-doubted',
    ]);
    expect(verifyExtract(lines)).toMatchObject({ firstBroken: undefined, entries: 4 });
  });

  test('keeps its head across openings', () => {
    const throwaway = throwawayDesk();
    throwaway.receive();
    const head = throwaway.open.audit.size();
    const again = throwaway.reopened();
    expect(again.open.audit.size()).toBe(head);
    again.receive();
    expect(verifyWhole(wholeChain(again.database))).toMatchObject({ firstBroken: undefined, entries: 5 });
  });

  test('takes no line outside a transaction', () => {
    const { desk, database } = throwawayDesk();
    const event = { act: 'desk.mailbox-added', mailbox: 'b1' } as const;
    expect(() => desk.journal.append('desk', event, 'user')).toThrow('inside a transaction');
    expect([...wholeChain(database)]).toHaveLength(2);
  });

  test('has no line of an act that failed halfway', () => {
    const { desk, receive, database } = throwawayDesk();
    const id = receive();
    const broken = () => {
      desk.journal.append(id, { act: 'mail.set-aside', reason: 'r' }, 'user');
      throw new Error('the power went');
    };
    expect(() => desk.transact(broken)).toThrow('the power went');
    expect(desk.messages.find(id)?.disposition).toBe('tray');
    expect(verifyWhole(wholeChain(database))).toMatchObject({ firstBroken: undefined, entries: 3 });
  });
});
