// What is due for erasure, what soon will be, what a hold keeps, and what stays of an erased case.

import { describe, expect, test } from 'vitest';
import type { Day } from '#core/base/day.ts';
import { actOnCase } from '#core/desk/commands/act-on-case.ts';
import { openCase } from '#core/desk/commands/open-case.ts';
import { showRetention } from '#core/desk/queries/show-retention.ts';
import type { Right } from '#core/law/right.ts';
import { rebuildLists } from '#db/rebuild.ts';
import { unwrap } from '#test/support/present.ts';
import { throwawayDesk } from '#test/support/throwaway-desk.ts';

const closing = { act: 'close', outcome: 'other', note: 'the person moved' } as const;
const hold = { act: 'hold', reason: 'before court', owner: 'Legal', reviewOn: '2040-01-01' as Day } as const;

/** Cases closed on the day of their receipt: `KRA-2020-0001` and on. */
function deskWithClosed(...cases: readonly (readonly [day: string, ...rights: readonly Right[]])[]) {
  const throwaway = throwawayDesk();
  const { desk, setNow } = throwaway;
  const on = (day: string) => setNow(`${day}T10:00:00.000Z`);
  const refs = cases.map(([day, ...rights]) => {
    on(day);
    const id = unwrap(
      openCase(desk, {
        channel: 'phone',
        receivedDay: day as Day,
        rights: rights.length === 0 ? ['access'] : rights,
        language: 'nl',
        requester: { name: 'Anna Voorbeeld', address: 'anna@example.org' },
        capacity: 'self',
        note: 'asks for a copy',
      }),
    );
    const { ref } = desk.cases.byId(id) ?? { ref: '' };
    unwrap(actOnCase(desk, { ref, commands: [closing] }));
    return ref;
  });
  const rows = (day: string) => {
    on(day);
    return showRetention(desk).cases.map(({ ref, erasureDay, isDue }) => `${ref} ${erasureDay} ${isDue}`);
  };
  return { ...throwaway, refs, on, rows };
}

describe('the periods', () => {
  test('CC Art. 2224: a case is due five years after its close, on the day and not before', () => {
    const { rows } = deskWithClosed(['2020-03-10']);
    expect(rows('2025-03-09')).toEqual(['KRA-2020-0001 2025-03-10 false']);
    expect(rows('2025-03-10')).toEqual(['KRA-2020-0001 2025-03-10 true']);
    expect(rows('2030-01-01')).toEqual(['KRA-2020-0001 2025-03-10 true']);
  });

  test('CP Art. 226-18-1: six where an objection was among the rights', () => {
    const { rows } = deskWithClosed(['2020-03-10', 'access', 'objection']);
    expect(rows('2025-03-10')).toEqual([]);
    expect(rows('2026-03-10')).toEqual(['KRA-2020-0001 2026-03-10 true']);
  });

  test('ninety days ahead it is shown, ninety-one it is not', () => {
    const { rows } = deskWithClosed(['2020-04-01']);
    expect(rows('2025-01-01')).toEqual(['KRA-2020-0001 2025-04-01 false']);
    expect(rows('2024-12-31')).toEqual([]);
  });

  test('the soonest comes first, and all that are kept are counted', () => {
    const { desk, rows } = deskWithClosed(['2020-03-10'], ['2020-02-10'], ['2021-01-01'], ['2020-02-10']);
    expect(rows('2025-03-01')).toEqual([
      'KRA-2020-0002 2025-02-10 true',
      'KRA-2020-0003 2025-02-10 true',
      'KRA-2020-0001 2025-03-10 false',
    ]);
    expect(showRetention(desk)).toMatchObject({ today: '2025-03-01', kept: 4, erased: [] });
  });

  test('a reopened case is not kept: it is open', () => {
    const { desk, rows, refs } = deskWithClosed(['2020-03-10']);
    unwrap(actOnCase(desk, { ref: refs[0] ?? '', commands: [{ act: 'reopen', reason: 'wrote again' }] }));
    expect(rows('2025-03-10')).toEqual([]);
    expect(showRetention(desk).kept).toBe(0);
  });
});

describe('GDPR Art. 17(3)(e): a hold', () => {
  test('is always shown, however far its case is from erasure, and never due', () => {
    const { desk, rows, refs } = deskWithClosed(['2020-03-10'], ['2020-03-11']);
    unwrap(actOnCase(desk, { ref: refs[1] ?? '', commands: [hold] }));
    expect(rows('2021-01-01')).toEqual(['KRA-2020-0002 2025-03-11 false']);
    expect(rows('2030-01-01')).toEqual(['KRA-2020-0001 2025-03-10 true', 'KRA-2020-0002 2025-03-11 false']);
    expect(showRetention(desk).cases[1]?.hold).toEqual({
      reason: 'before court',
      owner: 'Legal',
      reviewOn: '2040-01-01',
    });
  });

  test('released, its case is due like any other', () => {
    const { desk, rows, refs } = deskWithClosed(['2020-03-10']);
    unwrap(actOnCase(desk, { ref: refs[0] ?? '', commands: [hold, { act: 'release-hold', reason: 'settled' }] }));
    expect(rows('2025-03-10')).toEqual(['KRA-2020-0001 2025-03-10 true']);
  });
});

describe('GDPR Art. 5(1)(e): an erased case', () => {
  test('is no case any more; its line stays, without a person, and its reference is not given again', () => {
    const { desk, database, rows, refs, on } = deskWithClosed(['2020-03-10', 'access', 'erasure'], ['2020-03-11']);
    on('2025-03-11');
    unwrap(actOnCase(desk, { ref: refs[1] ?? '', commands: [{ act: 'erase' }] }));
    expect(desk.cases.byRef('KRA-2020-0002')).toBeUndefined();
    expect(rows('2025-03-11')).toEqual(['KRA-2020-0001 2025-03-10 true']);
    const { erased } = showRetention(desk);
    expect(erased).toMatchObject([
      {
        ref: 'KRA-2020-0002',
        line: { controller: 'kraaft', month: '2020-03', channel: 'phone', outcome: 'other' },
      },
    ]);
    expect(JSON.stringify(erased)).not.toMatch(/Anna|anna@/);
    const next = openCase(desk, {
      channel: 'phone',
      receivedDay: '2020-04-01' as Day,
      rights: ['access'],
      language: 'nl',
      requester: { name: 'Bram Anders', address: '' },
      capacity: 'self',
      note: 'asks for a copy',
    });
    expect(desk.cases.byId(unwrap(next))?.ref).toBe('KRA-2020-0003');
    expect(rebuildLists(database, { keep: false })).toEqual([]);
  });

  test('is not linked, acted upon or erased again', () => {
    const { desk, refs } = deskWithClosed(['2020-03-10']);
    const ref = refs[0] ?? '';
    unwrap(actOnCase(desk, { ref, commands: [{ act: 'erase' }] }));
    for (const command of [{ act: 'erase' }, { act: 'reopen', reason: 'r' }] as const)
      expect(actOnCase(desk, { ref, commands: [command] })).toMatchObject({ failure: { code: 'case-unknown', ref } });
  });
});
