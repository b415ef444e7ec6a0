// GDPR Art. 12(3): one extension, to three months in total, told with its reasons within the first month.

import { describe, expect, test } from 'vitest';
import type { Day } from '#core/base/day.ts';
import { dueOfCase } from '#core/desk/clock-of.ts';
import { answer, grant, settleAll, tell, type StoryDay } from '#test/support/case-story.ts';
import { checkRows } from '#test/support/gate-row.ts';
import { acts } from '#test/support/sample-acts.ts';
import { contextOn, dayAfter, lastDay, nominalDay, threeMonths } from '#test/support/sample-case.ts';

const day = (text: string) => text as Day;
const answered: StoryDay = ['2026-03-10', grant('access'), ...settleAll('access'), answer(['access'])];
const extended = { act: 'case.extended', ground: 'complexity', reason: 'three archives to search' } as const;

describe('the day on which the person is told', () => {
  checkRows([
    {
      name: 'GDPR Art. 12(3): on the nominal last day, a Sunday, it is open',
      on: nominalDay,
      act: acts.extend,
      leads: [{ ...extended, until: threeMonths }],
    },
    {
      name: 'GDPR Art. 12(3), Reg. 1182/71 Art. 3(4): on the rolled last day, after Easter Monday, it is still open',
      on: lastDay,
      act: acts.extend,
      leads: [{ ...extended, until: threeMonths }],
    },
    {
      name: 'GDPR Art. 12(3): on the day after that it is not',
      on: dayAfter,
      act: acts.extend,
      blockedBy: { code: 'extension-too-late', noticeBy: lastDay },
      says: 'Tuesday 7 April 2026',
    },
    {
      name: 'GDPR Art. 12(3): a suspension that can be argued for gives no more time to tell of it',
      story: { days: [['2026-03-06', acts['doubt-identity'], acts['ask-identity']]] },
      on: dayAfter,
      act: acts.extend,
      blockedBy: { code: 'extension-too-late', noticeBy: lastDay },
    },
    {
      name: 'GDPR Art. 12(3): a corrected receipt moves the limit along with it',
      story: { days: [['2026-03-06', { ...acts['correct-receipt'], receivedDay: day('2026-02-04') }]] },
      on: '2026-03-06',
      act: acts.extend,
      blockedBy: { code: 'extension-too-late', noticeBy: day('2026-03-04') },
    },
  ]);
});

describe('how long', () => {
  const until = (text: string) => ({ ...acts.extend, until: day(text) });
  checkRows([
    {
      name: 'GDPR Art. 12(3): up to the last day of the three months',
      act: until(threeMonths),
      leads: [{ act: 'case.extended', until: threeMonths }],
    },
    {
      name: 'GDPR Art. 12(3): not a day longer',
      act: until('2026-06-06'),
      blockedBy: { code: 'extension-too-long', latest: threeMonths },
    },
    {
      name: 'GDPR Art. 12(3): a shorter one is what the person is told',
      act: until(dayAfter),
      leads: [{ act: 'case.extended', until: dayAfter }],
    },
    {
      name: 'GDPR Art. 12(3): the end of the month itself extends nothing',
      act: until(lastDay),
      blockedBy: { code: 'extension-too-short', due: lastDay },
    },
    {
      name: 'Reg. 1182/71 Art. 3(2)(c): received on 30 November, three months end on 28 February, rolled to 2 March',
      story: { opening: { receivedDay: day('2025-11-30') } },
      on: '2025-12-10',
      act: acts.extend,
      leads: [{ act: 'case.extended', until: day('2026-03-02') }],
    },
  ]);
});

describe('once, for something that is open, with reasons', () => {
  checkRows([
    {
      name: 'GDPR Art. 12(3): a second one is refused, whatever its ground',
      story: { days: [['2026-03-06', acts.extend]] },
      act: { ...acts.extend, ground: 'number' },
      blockedBy: { code: 'already-extended', until: threeMonths },
    },
    {
      name: 'GDPR Art. 12(3): it stays spent after the case was closed and reopened',
      story: { days: [['2026-03-06', acts.extend], answered, ['2026-03-11', acts.close, acts.reopen]] },
      act: acts.extend,
      blockedBy: { code: 'already-extended', until: threeMonths },
    },
    {
      name: 'GDPR Art. 12(3): it stays spent when the receipt is corrected to a later day',
      story: {
        days: [
          ['2026-03-06', acts.extend],
          ['2026-03-15', { ...acts['correct-receipt'], receivedDay: day('2026-03-12') }],
        ],
      },
      act: acts.extend,
      blockedBy: { code: 'already-extended', until: threeMonths },
    },
    {
      name: 'GDPR Art. 12(3): with every right answered there is nothing to extend',
      story: { days: [answered] },
      act: acts.extend,
      blockedBy: { code: 'nothing-open' },
    },
    {
      name: 'GDPR Art. 12(3): a right taken up again is open again',
      story: { days: [answered, ['2026-03-12', acts['take-up-again']]] },
      act: acts.extend,
      leads: [extended],
    },
    {
      name: 'GDPR Art. 12(3): “together with the reasons for the delay”',
      act: { ...acts.extend, reason: ' ' },
      blockedBy: { code: 'reason-missing' },
    },
  ]);
});

describe('GDPR Art. 12(3): what was promised', () => {
  const short = tell({ days: [['2026-03-06', { ...acts.extend, until: day('2026-05-15') }]] });

  test('is the day in force', () => {
    expect(contextOn(short, '2026-03-20').due).toBe('2026-05-15');
  });

  test('is kept when a later receipt would give more time', () => {
    const later = tell({
      days: [
        ['2026-03-06', { ...acts.extend, until: day('2026-05-15') }],
        ['2026-03-20', { ...acts['correct-receipt'], receivedDay: day('2026-03-19') }],
      ],
    });
    const { reading } = contextOn(later, '2026-03-20');
    expect(reading.extendedDue).toBe('2026-06-19');
    expect(dueOfCase(later, reading)).toBe('2026-05-15');
  });

  test('is no excuse when an earlier receipt gives less: three months from receipt are the most there is', () => {
    const earlier = tell({
      days: [
        ['2026-03-06', acts.extend],
        ['2026-03-20', { ...acts['correct-receipt'], receivedDay: day('2026-02-27') }],
      ],
    });
    expect(earlier.extension?.until).toBe(threeMonths);
    expect(contextOn(earlier, '2026-03-20').due).toBe('2026-05-27');
  });

  test('is on record with the clock as it was read', () => {
    const state = tell({});
    const reading = contextOn(state, lastDay).reading;
    expect(reading).toMatchObject({ noticeBy: lastDay, nominalDue: nominalDay, extendedDue: threeMonths });
  });
});
