// The other requests of one person, and which of them count within a year (GDPR Art. 12(5), EDPB Guidelines 01/2022 §185-186).

import { describe, expect, test } from 'vitest';
import type { Day } from '#core/base/day.ts';
import type { CaseId } from '#core/base/id.ts';
import { actOnCase } from '#core/desk/commands/act-on-case.ts';
import { addController } from '#core/desk/commands/keep-controller.ts';
import { linkCases } from '#core/desk/commands/link-cases.ts';
import { openCase, type NewCase } from '#core/desk/commands/open-case.ts';
import { viewOfCase } from '#core/desk/queries/case-view.ts';
import type { CaseView } from '#core/desk/views.ts';
import { lisbon } from '#test/support/lisbon.ts';
import { present, unwrap } from '#test/support/present.ts';
import { throwawayDesk } from '#test/support/throwaway-desk.ts';

const anna = { name: 'Anna Voorbeeld', address: 'anna@example.org' };
const bram = { name: 'Bram Anders', address: 'bram@example.net' };

function deskOf() {
  const throwaway = throwawayDesk();
  const { desk } = throwaway;
  return {
    ...throwaway,
    open: (receivedDay: string, more: Partial<NewCase> = {}): CaseId =>
      unwrap(
        openCase(desk, {
          channel: 'phone',
          receivedDay: receivedDay as Day,
          rights: ['access'],
          language: 'nl',
          requester: anna,
          capacity: 'self',
          note: 'asks for a copy',
          ...more,
        }),
      ),
    view: (id: CaseId): CaseView => unwrap(viewOfCase(desk, id)),
  };
}

describe('EDPB Guidelines 01/2022 §186: a year apart is never excessive', () => {
  const count = (earlier: string, later: string) => {
    const { open, view } = deskOf();
    open(earlier);
    return view(open(later)).countInYear;
  };

  test('exactly twelve months apart, the earlier one does not count', () => {
    expect(count('2025-03-02', '2026-03-02')).toBe(1);
  });

  test('a day less, and it does', () => {
    expect(count('2025-03-03', '2026-03-02')).toBe(2);
  });

  test('a day more, and it does not', () => {
    expect(count('2025-03-01', '2026-03-02')).toBe(1);
  });

  test('from a leap day, twelve months are the last day of February', () => {
    expect(count('2024-02-29', '2025-02-28')).toBe(2);
    expect(count('2024-02-28', '2025-02-28')).toBe(1);
  });

  test('on the same day the reference decides which is the first', () => {
    const { open, view } = deskOf();
    const ids = [open('2026-03-02'), open('2026-03-02'), open('2026-03-02')];
    expect(ids.map((id) => view(id).countInYear)).toEqual([1, 2, 3]);
  });

  test('a later one does not count for an earlier one', () => {
    const { open, view } = deskOf();
    const first = open('2026-02-02');
    open('2026-03-02');
    expect(view(first).countInYear).toBe(1);
  });
});

describe('whose requests they are', () => {
  test('newest first, with how each ended, and none that was opened by mistake', () => {
    const { desk, open, view } = deskOf();
    for (const receivedDay of ['2026-01-05', '2026-02-02', '2026-01-05']) open(receivedDay);
    const mistake = present(desk.cases.byId(open('2026-02-10'))).ref;
    unwrap(actOnCase(desk, { ref: mistake, commands: [{ act: 'discard', reason: 'no request' }] }));
    unwrap(
      actOnCase(desk, { ref: 'KRA-2026-0002', commands: [{ act: 'close', outcome: 'withdrawn', note: 'by phone' }] }),
    );
    expect(view(open('2026-03-02'))).toMatchObject({
      related: [
        { ref: 'KRA-2026-0002', phase: 'closed', outcome: 'withdrawn', isLinked: false },
        { ref: 'KRA-2026-0003', phase: 'open', outcome: undefined },
        { ref: 'KRA-2026-0001', receivedDay: '2026-01-05', rights: ['access'] },
      ],
      countInYear: 4,
    });
  });

  test('of other persons there are none', () => {
    const { open, view } = deskOf();
    open('2026-02-02', { requester: bram });
    open('2026-02-03', { requester: { name: 'Anna Voorbeeld', address: '' } });
    expect(view(open('2026-03-02'))).toMatchObject({ related: [], countInYear: 1 });
  });

  test('of another controller there are none (GDPR Art. 5(1)(b))', () => {
    const { desk, open, view } = deskOf();
    unwrap(addController(desk, lisbon));
    open('2026-02-02', { controller: 'lisbon' });
    expect(view(open('2026-03-02'))).toMatchObject({ related: [], countInYear: 1 });
  });

  test('one that a person linked counts like one of the same address', () => {
    const { desk, open, view } = deskOf();
    open('2026-02-02', { requester: { name: 'A. Voorbeeld', address: '' } });
    const id = open('2026-03-02');
    unwrap(linkCases(desk, { ref: 'KRA-2026-0002', other: 'KRA-2026-0001', reason: 'the same signature' }));
    expect(view(id)).toMatchObject({ related: [{ ref: 'KRA-2026-0001', isLinked: true }], countInYear: 2 });
  });

  test('GDPR Art. 12(5): a lawyer’s other clients do not count for this one', () => {
    const { open, view } = deskOf();
    const agent = { requester: bram, capacity: 'agent' } as const;
    open('2026-02-02', { ...agent, dataSubject: { name: 'Chloë Dubois', address: '' } });
    expect(view(open('2026-03-02', { ...agent, dataSubject: anna }))).toMatchObject({ related: [], countInYear: 1 });
  });

  test('GDPR Art. 12(5): what an agent asks counts with what the person asked themselves', () => {
    const { open, view } = deskOf();
    open('2026-02-02');
    const byAgent = open('2026-03-02', { requester: bram, capacity: 'agent', dataSubject: anna });
    expect(view(byAgent)).toMatchObject({ related: [{ ref: 'KRA-2026-0001' }], countInYear: 2 });
  });

  test('GDPR Art. 12(5): what an agent asks for the same person by name alone is found', () => {
    const { open, view } = deskOf();
    const agent = { requester: bram, capacity: 'agent', dataSubject: { name: 'Chloë Dubois', address: '' } } as const;
    open('2026-02-02', agent);
    expect(view(open('2026-03-02', agent))).toMatchObject({ related: [{ ref: 'KRA-2026-0001' }], countInYear: 2 });
  });
});
