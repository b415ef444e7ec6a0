import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { verifyWhole } from '#core/audit/chain.ts';
import type { CaseEvent } from '#core/case/case-event.ts';
import { foldCase } from '#core/case/evolve.ts';
import { actOnCase } from '#core/desk/commands/act-on-case.ts';
import { confirmRequest } from '#core/desk/commands/confirm-request.ts';
import { setAside } from '#core/desk/commands/set-aside.ts';
import type { Desk } from '#core/desk/ports.ts';
import { keepWording } from '#core/letter/keep-wording.ts';
import { wholeChain } from '#db/read-lines.ts';
import { rebuildLists } from '#db/rebuild.ts';
import { letterTemplate } from '#db/schema.ts';
import { originalWording } from '#host/letter/original-wordings.ts';
import { perform, randomActs } from '#test/support/random-acts.ts';
import { throwawayDesk, type ThrowawayDesk } from '#test/support/throwaway-desk.ts';

/** Every place that a message can be in, twice over. */
function busyDesk(): ThrowawayDesk {
  const throwaway = throwawayDesk();
  const { desk, receive } = throwaway;
  const [first, second, third] = [receive(), receive({ rights: ['erasure'] }), receive({ rights: [] })];
  receive();
  confirmRequest(desk, { id: first });
  confirmRequest(desk, { id: second });
  setAside(desk, { id: third, reason: 'newsletter' });
  actOnCase(desk, { ref: 'KRA-2026-0002', commands: [{ act: 'close', outcome: 'other', note: 'done' }] });
  return throwaway;
}

/** A case's messages by the list of messages, and by the case itself: they must be the same. */
function checkPlaces(desk: Desk): void {
  for (const state of desk.cases.all()) {
    const held = new Set(desk.messages.ofCase(state.id).map(({ id }) => id));
    expect(held).toEqual(new Set(state.phase === 'discarded' ? [] : state.messageIds));
  }
}

/** Over all runs: what the acts led to, so that the test knows how far it went. */
const reached = new Map<string, number>();

test('after any acts the lists are what the journal says, and the log is whole', () => {
  fc.assert(
    fc.property(randomActs, (acts) => {
      const throwaway = throwawayDesk();
      const { desk, database } = throwaway;
      perform(throwaway, acts);
      expect(rebuildLists(database, { keep: false })).toEqual([]);
      expect(verifyWhole(wholeChain(database)).firstBroken).toBeUndefined();
      checkPlaces(desk);
      for (const { act } of actsOf(database)) reached.set(act, (reached.get(act) ?? 0) + 1);
      for (const state of desk.cases.all()) {
        const events = desk.journal.of([state.id]).flatMap(({ event }) => (event as CaseEvent | undefined) ?? []);
        expect(state.version).toBe(events.length);
        expect(JSON.parse(JSON.stringify(foldCase(state.id, events)))).toEqual(state);
      }
      throwaway.open.close();
    }),
    { numRuns: 50 },
  );
}, 120_000);

test('those acts went far: documents struck out, cases discarded, put on hold, released and erased', () => {
  const far = [
    'case.identity-document-deleted',
    'mail.attachment-struck',
    'case.extended',
    'case.answered',
    'case.closed',
    'case.reopened',
    'case.discarded',
    'case.mail-released',
    'case.linked',
    'case.restriction-started',
    'case.held',
    'case.hold-released',
    'case.erased',
  ];
  expect(far.filter((act) => !reached.has(act))).toEqual([]);
});

/** What the leaves say happened, erased lines included. */
function actsOf(database: ThrowawayDesk['database']): readonly { readonly act: string }[] {
  return [...wholeChain(database)].map(({ text }) => JSON.parse(text) as { act: string });
}

describe('a list that does not follow from the journal', () => {
  const corruptions: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'a case closed by hand',
      `UPDATE case_list SET state = json_set(state, '$.phase', 'closed') WHERE ref LIKE '%1'`,
      ['cases'],
    ],
    [
      'a later deadline by hand',
      `UPDATE case_list SET state = json_set(state, '$.receivedDay', '2026-05-05')`,
      ['cases', 'cases'],
    ],
    ['a case that is gone', `DELETE FROM case_list WHERE ref LIKE '%1'`, ['cases']],
    [
      'a case that never was',
      `INSERT INTO case_list (id, ref, state) SELECT 'cghost', 'KRA-2026-0666', state FROM case_list LIMIT 1`,
      ['cases'],
    ],
    [
      'a message out of its case',
      `UPDATE message SET disposition = 'tray', case_id = NULL WHERE disposition = 'case'`,
      ['messages', 'messages'],
    ],
    [
      'a message hidden from the tray',
      `UPDATE message SET disposition = 'set-aside' WHERE disposition = 'tray'`,
      ['messages'],
    ],
    [
      'a reason rewritten',
      `UPDATE message SET set_aside_reason = 'spam' WHERE disposition = 'set-aside'`,
      ['messages'],
    ],
  ];

  test.each(corruptions)('%s is found, told by its row, and repaired', (_name, statement, lists) => {
    const { database, desk } = busyDesk();
    const before = { cases: desk.cases.all(), messages: desk.messages.all() };
    database.sqlite.exec(statement);
    const found = rebuildLists(database, { keep: false });
    expect(found.map(({ list }) => list)).toEqual(lists);
    // Checking changes nothing: the same is found again.
    expect(rebuildLists(database, { keep: true })).toEqual(found);
    expect(rebuildLists(database, { keep: false })).toEqual([]);
    expect({ cases: desk.cases.all(), messages: desk.messages.all() }).toEqual(before);
  });

  test('is no matter of the log, which never changes for it', () => {
    const { database } = busyDesk();
    const before = [...wholeChain(database)];
    database.sqlite.exec('DELETE FROM case_list');
    rebuildLists(database, { keep: true });
    expect([...wholeChain(database)]).toEqual(before);
  });
});

test('a wording that is otherwise than the journal says is found, and put right', () => {
  const { desk, database } = throwawayDesk();
  const name = { controller: 'kraaft', kind: 'closing', language: 'nl' } as const;
  const { subject, body } = originalWording(name.kind, name.language);
  const kept = keepWording(desk, originalWording, name, { subject, body: `${body}\nP.S.`, reason: 'sample' });
  expect(kept.ok).toBe(true);
  expect(rebuildLists(database, { keep: false })).toEqual([]);
  database.orm.update(letterTemplate).set({ body: 'forged' }).run();
  expect(rebuildLists(database, { keep: true })).toEqual([{ list: 'wordings', id: 'kraaft closing nl 1' }]);
  expect(desk.letters.templates(name.controller, name.kind, name.language)).toMatchObject([{ body: `${body}\nP.S.` }]);
});
