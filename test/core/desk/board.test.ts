import { describe, expect, test } from 'vitest';
import { actOnCase } from '#core/desk/commands/act-on-case.ts';
import { confirmRequest } from '#core/desk/commands/confirm-request.ts';
import type { CaseCommand } from '#core/case/command.ts';
import { laneOf, waitingOf } from '#core/desk/lane-of.ts';
import type { LetterId } from '#core/base/id.ts';
import { nextActOf } from '#core/desk/next-act.ts';
import { showBoard } from '#core/desk/queries/show-board.ts';
import { usualPerWeek, workloadFrom } from '#core/desk/queries/workload.ts';
import { whyCase } from '#core/desk/queries/why-case.ts';
import { calendar as calendarFor, day } from '#test/core/clock/calendar-for-test.ts';
import { answer, grant, settleAll, tell } from '#test/support/case-story.ts';
import { unwrap } from '#test/support/present.ts';
import { throwawayDesk, type ThrowawayDesk } from '#test/support/throwaway-desk.ts';

/** Thursday, in ISO week 10. */
const today = day('2026-03-05');

describe('the lanes of the board', () => {
  test.each([
    ['2026-03-04', 'overdue'],
    ['2026-03-05', 'soonest'],
    ['2026-03-07', 'soonest'],
    ['2026-03-08', 'this-week'],
    ['2026-03-09', 'next-week'],
    ['2026-03-15', 'next-week'],
    ['2026-03-16', 'later'],
  ])('due on %s on a Thursday: %s (weeks from Monday, ISO 8601)', (due, lane) => {
    expect(laneOf({ due: day(due), today, isWaiting: false })).toBe(lane);
  });

  test('a case that waits for the person comes back to its day three days before it: no pause moves it (GDPR Art. 12(3))', () => {
    const lanes = ['2026-03-04', '2026-03-07', '2026-03-08', '2026-04-01'].map((due) =>
      laneOf({ due: day(due), today, isWaiting: true }),
    );
    expect(lanes).toEqual(['overdue', 'soonest', 'waiting', 'waiting']);
  });
});

const doubt: CaseCommand = { act: 'doubt-identity', ground: 'Another name than that of the account.' };
const ask: CaseCommand = { act: 'ask-identity', method: 'known-contact', why: '' };
const fee = (right: 'access' | 'erasure'): CaseCommand => ({
  act: 'ask-fee',
  right,
  ground: 'excessive',
  facts: 'The sixth time since January.',
  amount: '12 EUR',
});

describe('waiting for the person', () => {
  test('a doubt alone waits for nobody; the question does, from its day (GDPR Art. 12(6))', () => {
    expect(waitingOf(tell({ days: [['2026-03-06', doubt]] }))).toBeUndefined();
    expect(
      waitingOf(
        tell({
          days: [
            ['2026-03-06', doubt],
            ['2026-03-09', ask],
          ],
        }),
      ),
    ).toEqual({
      ground: 'identity',
      since: '2026-03-09',
    });
  });

  test('a question about what is meant waits until it is answered (recital 63)', () => {
    const asked: CaseCommand = { act: 'ask-clarification', about: 'Which account?' };
    expect(waitingOf(tell({ days: [['2026-03-06', asked]] }))?.ground).toBe('clarification');
    const answered: CaseCommand = { act: 'receive-clarification', note: 'The shop.' };
    expect(
      waitingOf(
        tell({
          days: [
            ['2026-03-06', asked],
            ['2026-03-08', answered],
          ],
        }),
      ),
    ).toBeUndefined();
  });

  test('a fee stops a case only where every open right has one (GDPR Art. 12(5))', () => {
    const opening = { rights: ['access', 'erasure'] } as const;
    expect(waitingOf(tell({ opening, days: [['2026-03-06', fee('access')]] }))).toBeUndefined();
    expect(
      waitingOf(
        tell({
          opening,
          days: [
            ['2026-03-06', fee('access')],
            ['2026-03-09', fee('erasure')],
          ],
        }),
      ),
    ).toEqual({ ground: 'fee', since: '2026-03-06' });
  });
});

describe('the next act', () => {
  const early = { today: day('2026-03-10'), noticeBy: day('2026-04-07') };
  const late = { today: day('2026-04-05'), noticeBy: day('2026-04-07') };

  test('is to acknowledge while the person has heard nothing and there is time, and then to decide (GDPR Art. 12(2))', () => {
    expect(nextActOf(tell({}), early)).toBe('acknowledge');
    const left = {
      letter: 'le1' as LetterId,
      kind: 'acknowledgement',
      language: 'fr',
      way: 'mail',
      on: early.today,
      isBounced: false,
    } as const;
    expect(nextActOf({ ...tell({}), letters: [left] }, early)).toBe('decide');
    expect(nextActOf(tell({ days: [['2026-03-06', fee('access')]] }), early)).toBe('decide');
    expect(nextActOf(tell({}), { ...early, today: day('2026-03-28') })).toBe('decide');
  });

  test('is to settle a doubt before all else: no data leave before (GDPR Art. 12(6), 32)', () => {
    expect(nextActOf(tell({ days: [['2026-03-06', doubt]] }), late)).toBe('settle-identity');
  });

  test('is to extend or answer in the last days of the first month, and not after it (GDPR Art. 12(3))', () => {
    expect(nextActOf(tell({}), { ...late, today: day('2026-04-03') })).toBe('decide');
    expect(nextActOf(tell({}), { ...late, today: day('2026-04-04') })).toBe('extend-or-answer');
    expect(nextActOf(tell({}), { ...late, today: late.noticeBy })).toBe('extend-or-answer');
    expect(nextActOf(tell({}), { ...late, today: day('2026-04-08') })).toBe('decide');
    expect(nextActOf(tell({}), { ...late, noticeBy: undefined })).toBe('decide');
  });

  test('is to answer what is decided and done, however near the day is', () => {
    const ready = tell({ days: [['2026-03-06', ...settleAll('access'), grant('access')]] });
    expect(nextActOf(ready, late)).toBe('answer');
  });

  test('is to close what is answered', () => {
    const told = tell({ days: [['2026-03-06', ...settleAll('access'), grant('access'), answer(['access'])]] });
    expect(nextActOf(told, early)).toBe('close');
  });
});

describe('the workload', () => {
  const calendar = calendarFor('FR');
  const weeks = workloadFrom(
    today,
    [
      { due: day('2026-03-01'), rights: ['access'] },
      { due: day('2026-03-02'), rights: ['access'] },
      { due: day('2026-03-08'), rights: ['erasure', 'access'] },
      { due: day('2026-04-06'), rights: ['objection'] },
      { due: day('2026-04-26'), rights: ['access'] },
      { due: day('2026-04-27'), rights: ['access'] },
    ],
    calendar,
  );

  test('is that of eight ISO weeks from the present one; what was due before is in none', () => {
    expect(weeks.map(({ week, from, due }) => `${week} ${from} ${due}`)).toEqual([
      '10 2026-03-02 2',
      '11 2026-03-09 0',
      '12 2026-03-16 0',
      '13 2026-03-23 0',
      '14 2026-03-30 0',
      '15 2026-04-06 1',
      '16 2026-04-13 0',
      '17 2026-04-20 1',
    ]);
  });

  test('counts a case with several rights once, by the first in the order of the articles', () => {
    expect(weeks[0]?.byRight).toEqual([{ right: 'access', due: 2 }]);
  });

  test('knows the days on which nobody works: Easter Monday', () => {
    expect(weeks[5]?.holidays).toEqual(['2026-04-06']);
  });

  test('is measured by the median of the whole weeks before, at least four and at most twelve', () => {
    const closed = ['2026-02-02', '2026-02-09', '2026-02-10', '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-23'];
    const days = closed.map(day);
    expect(usualPerWeek(today, days, undefined)).toBeUndefined();
    expect(usualPerWeek(today, days, day('2026-02-03'))).toBeUndefined();
    // Weeks of 1, 2, 3 and 1 cases.
    expect(usualPerWeek(today, days, day('2026-02-02'))).toBe(2);
    // And eight empty ones before them.
    expect(usualPerWeek(today, days, day('2024-01-01'))).toBe(0);
  });
});

function confirmOn({ desk, receive }: ThrowawayDesk, received: string): void {
  unwrap(confirmRequest(desk, { id: receive({ receivedAt: `${received}T12:00:00.000Z` }) }));
}

describe('the board', () => {
  test('has every open case by its day, and no closed one', () => {
    const throwaway = throwawayDesk();
    const { desk } = throwaway;
    for (const received of ['2026-03-02', '2026-02-02', '2026-02-06', '2026-02-04']) confirmOn(throwaway, received);
    const close = { act: 'close', outcome: 'withdrawn', note: 'by phone' } as const;
    unwrap(actOnCase(desk, { ref: 'KRA-2026-0004', commands: [close] }));
    expect(showBoard(desk).cases.map(({ ref, due, lane, nextAct }) => `${ref} ${due} ${lane} ${nextAct}`)).toEqual([
      'KRA-2026-0002 2026-03-02 overdue decide',
      'KRA-2026-0003 2026-03-06 soonest extend-or-answer',
      'KRA-2026-0001 2026-04-02 later acknowledge',
    ]);
  });

  test('hatches the days of a question, and names the holidays that it shows', () => {
    const throwaway = throwawayDesk();
    confirmOn(throwaway, '2026-03-02');
    unwrap(actOnCase(throwaway.desk, { ref: 'KRA-2026-0001', commands: [doubt, ask] }));
    const { cases, holidays } = showBoard(throwaway.desk);
    expect(cases[0]).toMatchObject({ lane: 'waiting', pauses: [{ from: '2026-03-05', until: undefined }] });
    expect(holidays.find((one) => one.day === '2026-04-06')?.names.nl).toBe('Tweede paasdag');
  });

  test('knows from the journal how many cases a week ends, also of those whose data are gone', () => {
    const throwaway = throwawayDesk();
    const { desk } = throwaway;
    for (const [index, moment] of ['2026-03-05', '2026-03-12', '2026-03-19', '2026-03-26'].entries()) {
      throwaway.setNow(`${moment}T09:00:00.000Z`);
      confirmOn(throwaway, moment);
      const ref = `KRA-2026-000${index + 1}`;
      unwrap(actOnCase(desk, { ref, commands: [{ act: 'close', outcome: 'withdrawn', note: 'by phone' }] }));
    }
    unwrap(actOnCase(desk, { ref: 'KRA-2026-0002', commands: [{ act: 'erase' }] }));
    throwaway.setNow('2026-04-08T09:00:00.000Z');
    expect(showBoard(desk).usualPerWeek).toBe(1);
  });

  test('says why a date is what it is, and who moved it: the receipt that was corrected', () => {
    const throwaway = throwawayDesk();
    const { desk } = throwaway;
    confirmOn(throwaway, '2026-03-02');
    const correct = { act: 'correct-receipt', receivedDay: day('2026-03-01'), reason: 'the stamp' } as const;
    unwrap(actOnCase(desk, { ref: 'KRA-2026-0001', commands: [correct] }));
    const state = desk.cases.byRef('KRA-2026-0001');
    if (state === undefined) throw new Error('no case');
    expect(whyCase(desk, state)).toMatchObject({
      receivedDay: '2026-03-01',
      due: '2026-04-01',
      extendBlocked: undefined,
      history: [{ by: 'user', event: { act: 'case.receipt-corrected', reason: 'the stamp' } }],
    });
  });
});
