// Two requests of one person, linked by a person: both record it, within one controller.

import { describe, expect, test } from 'vitest';
import type { Day } from '#core/base/day.ts';
import { confirmRequest } from '#core/desk/commands/confirm-request.ts';
import { addController } from '#core/desk/commands/keep-controller.ts';
import { linkCases, unlinkCases } from '#core/desk/commands/link-cases.ts';
import { openCase } from '#core/desk/commands/open-case.ts';
import { viewOfCase } from '#core/desk/queries/case-view.ts';
import { wholeChain } from '#db/read-lines.ts';
import { lisbon } from '#test/support/lisbon.ts';
import { present, unwrap } from '#test/support/present.ts';
import { throwawayDesk } from '#test/support/throwaway-desk.ts';

const [one, two] = ['KRA-2026-0001', 'KRA-2026-0002'];
const reason = 'signs with the same name';

function deskWithTwo() {
  const throwaway = throwawayDesk();
  const { desk, receive } = throwaway;
  unwrap(confirmRequest(desk, { id: receive() }));
  unwrap(confirmRequest(desk, { id: receive({ from: 'a.voorbeeld@example.net' }) }));
  const idOf = (ref: string) => present(desk.cases.byRef(ref)).id;
  return { ...throwaway, idOf, actsOf: (ref: string) => desk.journal.of([idOf(ref)]).map(({ event }) => event?.act) };
}

describe('linking', () => {
  test('is recorded in both cases, with the reason', () => {
    const { desk, idOf, actsOf } = deskWithTwo();
    expect(linkCases(desk, { ref: one, other: two, reason: ` ${reason} ` })).toEqual({ ok: true, value: idOf(one) });
    expect(desk.cases.byRef(one)?.linked).toEqual([idOf(two)]);
    expect(desk.cases.byRef(two)?.linked).toEqual([idOf(one)]);
    expect(actsOf(one).at(-1)).toBe('case.linked');
    expect(desk.journal.of([idOf(two)]).at(-1)?.event).toEqual({ act: 'case.linked', caseId: idOf(one), reason });
  });

  test('GDPR Art. 12(5): each case then shows the other among those of the person', () => {
    const { desk, idOf } = deskWithTwo();
    expect(unwrap(viewOfCase(desk, idOf(one))).related).toEqual([]);
    unwrap(linkCases(desk, { ref: one, other: two, reason }));
    expect(unwrap(viewOfCase(desk, idOf(one))).related).toMatchObject([{ ref: two, isLinked: true }]);
    expect(unwrap(viewOfCase(desk, idOf(two)))).toMatchObject({
      related: [{ ref: one, isLinked: true }],
      countInYear: 2,
    });
  });

  test('is taken back in both, from either side', () => {
    const { desk, actsOf } = deskWithTwo();
    unwrap(linkCases(desk, { ref: one, other: two, reason }));
    unwrap(unlinkCases(desk, { ref: two, other: one, reason: 'a namesake' }));
    expect([one, two].map((ref) => desk.cases.byRef(ref)?.linked)).toEqual([[], []]);
    expect([one, two].map((ref) => actsOf(ref).at(-1))).toEqual(['case.unlinked', 'case.unlinked']);
    expect(unlinkCases(desk, { ref: one, other: two, reason })).toMatchObject({
      failure: { code: 'cases-not-linked' },
    });
  });

  test('a case of another controller is out of reach (GDPR Art. 5(1)(b))', () => {
    const { desk, database } = deskWithTwo();
    unwrap(addController(desk, lisbon));
    unwrap(
      openCase(desk, {
        controller: 'lisbon',
        channel: 'post',
        receivedDay: '2026-03-02' as Day,
        rights: ['access'],
        language: 'pt',
        requester: { name: 'Anna Voorbeeld', address: 'anna@example.org' },
        capacity: 'self',
        note: 'asks for a copy',
      }),
    );
    const before = [...wholeChain(database)];
    const failure = { code: 'cases-of-other-controllers' };
    expect(linkCases(desk, { ref: one, other: 'LIS-2026-0001', reason })).toEqual({ ok: false, failure });
    expect(linkCases(desk, { ref: 'LIS-2026-0001', other: one, reason })).toEqual({ ok: false, failure });
    expect([...wholeChain(database)]).toEqual(before);
  });

  test('what cannot be linked leaves no trace', () => {
    const { desk, database } = deskWithTwo();
    unwrap(linkCases(desk, { ref: one, other: two, reason }));
    const before = [...wholeChain(database)];
    const code = (ref: string, other: string, text = reason) => linkCases(desk, { ref, other, reason: text });
    expect(code(two, one)).toMatchObject({ failure: { code: 'cases-already-linked', ref: one } });
    expect(code(one, one)).toMatchObject({ failure: { code: 'case-unknown' } });
    expect(code(one, 'KRA-2026-0099')).toMatchObject({ failure: { code: 'case-unknown', ref: 'KRA-2026-0099' } });
    expect(code('KRA-2026-0099', one)).toMatchObject({ failure: { code: 'case-unknown', ref: 'KRA-2026-0099' } });
    expect(unlinkCases(desk, { ref: one, other: two, reason: ' ' })).toMatchObject({
      failure: { code: 'reason-missing' },
    });
    expect([...wholeChain(database)]).toEqual(before);
  });
});
