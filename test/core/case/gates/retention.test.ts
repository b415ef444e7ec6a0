// The hold and the erasure that it blocks, and what stays of an erased case.

import { describe, expect, test } from 'vitest';
import type { Day } from '#core/base/day.ts';
import { anonymousLine } from '#core/case/anonymous-line.ts';
import type { CaseState } from '#core/case/state.ts';
import { erasureDay } from '#core/case/erasure-day.ts';
import { answer, grant, refuse, settleAll, tell } from '#test/support/case-story.ts';
import { checkRows } from '#test/support/gate-row.ts';
import { acts } from '#test/support/sample-acts.ts';
import { contextOn } from '#test/support/sample-case.ts';
import { sampleController } from '#test/support/sample-controller.ts';

const day = (text: string) => text as Day;
const refused = [refuse('access'), answer(['access'])] as const;
const closed = { days: [['2026-03-06', ...refused, acts.close]] } as const;
const held = { code: 'case-on-hold', owner: 'Legal', reviewOn: day('2026-09-01') } as const;

describe('GDPR Art. 17(3)(e): a legal hold', () => {
  checkRows([
    {
      name: 'GDPR Art. 17(3)(e): names its reason, its owner and its review',
      act: acts.hold,
      leads: [{ act: 'case.held', reason: 'a dispute before court', owner: 'Legal', reviewOn: day('2026-09-01') }],
    },
    {
      name: 'GDPR Art. 5(1)(c): no hold without an owner',
      act: { ...acts.hold, owner: ' ' },
      blockedBy: { code: 'reason-missing' },
    },
    {
      name: 'GDPR Art. 5(1)(c): nor without a reason',
      act: { ...acts.hold, reason: '' },
      blockedBy: { code: 'reason-missing' },
    },
    {
      name: 'GDPR Art. 5(1)(e): the review lies ahead: today is too early',
      act: { ...acts.hold, reviewOn: day('2026-03-20') },
      blockedBy: { code: 'review-in-past', day: day('2026-03-20') },
    },
    {
      name: 'GDPR Art. 5(1)(e): tomorrow is not',
      act: { ...acts.hold, reviewOn: day('2026-03-21') },
      leads: [{ act: 'case.held' }],
    },
    {
      name: 'GDPR Art. 17(3)(e): it may be set anew at its review, with another day',
      story: { days: [['2026-03-06', acts.hold]] },
      act: { ...acts.hold, reviewOn: day('2027-03-01') },
      leads: [{ act: 'case.held', reviewOn: day('2027-03-01') }],
    },
    {
      name: 'GDPR Art. 17(3)(e): blocks the erasure of a closed case',
      story: { days: [...closed.days, ['2026-03-07', acts.hold]] },
      act: acts.erase,
      blockedBy: held,
      rule: 'GDPR Art. 17(3)(e)',
    },
    {
      name: 'GDPR Art. 17(3)(e): set while the case was open, it blocks as well',
      story: { days: [['2026-03-05', acts.hold], ...closed.days] },
      act: acts.erase,
      blockedBy: held,
    },
    {
      name: 'GDPR Art. 17(3)(e): so it does past its review: a person releases it, no day does',
      story: { days: [...closed.days, ['2026-03-07', acts.hold]] },
      on: '2027-01-01',
      act: acts.erase,
      blockedBy: held,
    },
    {
      name: 'GDPR Art. 17(3)(e): blocks the erasure of a discarded case',
      story: { days: [['2026-03-06', acts.hold, acts.discard]] },
      act: acts.erase,
      blockedBy: held,
    },
    {
      name: 'GDPR Art. 17(3)(e): released with a reason, it blocks no more',
      story: { days: [...closed.days, ['2026-03-07', acts.hold]] },
      act: [acts['release-hold'], acts.erase],
      leads: [{ act: 'case.hold-released', reason: 'the dispute is over' }, { act: 'case.erased' }],
    },
    {
      name: 'GDPR Art. 17(3)(e): is not released without a reason',
      story: { days: [['2026-03-06', acts.hold]] },
      act: { ...acts['release-hold'], reason: '' },
      blockedBy: { code: 'reason-missing' },
    },
    {
      name: 'GDPR Art. 17(3)(e): is not released twice',
      story: { days: [['2026-03-06', acts.hold]] },
      act: [acts['release-hold'], acts['release-hold']],
      blockedBy: { code: 'case-not-on-hold', ref: 'SAM-2026-0001' },
    },
  ]);
});

function lastDaysOf(state: CaseState) {
  const { due, reading } = contextOn(state, '2031-05-01');
  return { due, noticeBy: reading.noticeBy };
}

describe('GDPR Art. 5(1)(e): erasure', () => {
  checkRows([
    {
      name: 'GDPR Art. 5(2): never of an open case',
      act: acts.erase,
      blockedBy: { code: 'case-open', ref: 'SAM-2026-0001' },
    },
    {
      name: 'GDPR Art. 5(2): nor of a reopened one',
      story: { days: [...closed.days, ['2026-03-07', acts.reopen]] },
      act: acts.erase,
      blockedBy: { code: 'case-open', ref: 'SAM-2026-0001' },
    },
    {
      name: 'GDPR Art. 5(1)(e): of a discarded one at once',
      story: { days: [['2026-03-06', acts.discard]] },
      act: acts.erase,
      leads: [{ act: 'case.erased', ref: 'SAM-2026-0001' }],
    },
  ]);

  test('GDPR recital 26: what stays leads to nobody', () => {
    const state = tell({
      opening: { rights: ['access', 'erasure', 'objection'], channel: 'phone', note: 'asks for all of it' },
      days: [
        ['2026-03-06', acts.extend, grant('access'), ...settleAll('access'), answer(['access'])],
        ['2026-04-20', refuse('erasure'), answer(['erasure'], { lateReason: 'counsel was away' })],
        ['2026-04-21', { ...acts.close, outcome: 'withdrawn', note: 'the rest by phone' }],
      ],
    });
    const line = anonymousLine(state, lastDaysOf(state));
    expect(line).toEqual({
      controller: 'sample',
      month: '2026-03',
      channel: 'phone',
      rights: [
        { right: 'access', outcome: 'granted', ground: undefined },
        { right: 'erasure', outcome: 'refused', ground: 'excessive' },
        { right: 'objection', outcome: 'withdrawn', ground: undefined },
      ],
      outcome: 'partly-granted',
      isExtended: true,
      daysTaken: 46,
      isInTime: false,
    });
    expect(JSON.stringify(line)).not.toMatch(/Anna|example\.org|SAM-|phone call|all of it|counsel/);
  });

  test('GDPR Art. 12(3): whether it was in time is read by the last answer and the day in force', () => {
    const lineOf = (answeredOn: string, ...first: readonly (typeof acts.extend)[]) => {
      const state = tell({
        days: [
          ['2026-03-06', ...first, grant('access'), ...settleAll('access')],
          [answeredOn, answer(['access']), acts.close],
        ],
      });
      return anonymousLine(state, lastDaysOf(state));
    };
    expect(lineOf('2026-04-07')).toMatchObject({ daysTaken: 33, isInTime: true });
    expect(lineOf('2026-04-08')).toMatchObject({ daysTaken: 34, isInTime: false });
    expect(lineOf('2026-04-08', acts.extend)).toMatchObject({ isExtended: true, isInTime: true });
    // An extension gives no more time to refuse (Art. 12(4)).
    const late = tell({
      days: [
        ['2026-03-06', acts.extend, refuse('access')],
        ['2026-04-08', answer(['access'], { lateReason: 'counsel was away' }), acts.close],
      ],
    });
    expect(anonymousLine(late, lastDaysOf(late))).toMatchObject({ isExtended: true, isInTime: false });
    const unanswered = tell({ days: [['2026-03-06', { ...acts.close, outcome: 'other', note: 'died' }]] });
    expect(anonymousLine(unanswered, lastDaysOf(unanswered))).toMatchObject({
      daysTaken: undefined,
      isInTime: undefined,
    });
  });
});

describe('the day of erasure', () => {
  const dayOf = (rights: readonly ('access' | 'objection')[], closedOn: string) =>
    erasureDay(
      tell({ opening: { rights }, days: [[closedOn, { ...acts.close, outcome: 'other', note: 'moved' }]] }),
      sampleController,
    );

  test('CC Art. 2224: five years after the close, where the controller says nothing else', () => {
    expect(dayOf(['access'], '2026-03-06')).toBe('2031-03-06');
  });

  test('CP Art. 226-18-1, CPP Art. 8: six years where an objection was among the rights', () => {
    expect(dayOf(['access', 'objection'], '2026-03-06')).toBe('2032-03-06');
  });

  test('a close on a leap day counts to the end of February', () => {
    expect(dayOf(['access'], '2028-02-29')).toBe('2033-02-28');
  });

  test('nothing counts while the case is open, and a new close counts anew', () => {
    expect(erasureDay(tell({}), sampleController)).toBeUndefined();
    expect(erasureDay(tell({ days: [...closed.days, ['2026-03-07', acts.reopen]] }), sampleController)).toBeUndefined();
    const again = tell({ days: [...closed.days, ['2026-03-07', acts.reopen], ['2026-05-01', acts.close]] });
    expect(erasureDay(again, sampleController)).toBe('2031-05-01');
  });
});
