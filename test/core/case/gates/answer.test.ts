// The answer: what was decided is told, once, on a day that can be; several rights at once or none of them.

import { describe } from 'vitest';
import type { Day } from '#core/base/day.ts';
import { answer, grant, refuse, settleAll, type StoryDay } from '#test/support/case-story.ts';
import { checkRows } from '#test/support/gate-row.ts';
import { acts } from '#test/support/sample-acts.ts';
import { dayAfter, lastDay } from '#test/support/sample-case.ts';

const day = (text: string) => text as Day;
const three = { rights: ['access', 'erasure', 'portability'] } as const;
const ready: StoryDay = [
  '2026-03-06',
  ...([...three.rights] as const).flatMap((right) => [grant(right), ...settleAll(right)]),
];

describe('an answer', () => {
  checkRows([
    {
      name: 'GDPR Art. 12(3): tells what was decided, so something was',
      act: answer(['access']),
      blockedBy: { code: 'decision-missing', right: 'access' },
    },
    {
      name: 'GDPR Art. 12(3): is recorded with its day, its way, its format and the clock as it was read',
      story: { days: [['2026-03-06', grant('access'), ...settleAll('access')]] },
      act: answer(['access'], { on: day('2026-03-18'), channel: 'post', format: 'paper' }),
      leads: [
        {
          act: 'case.answered',
          rights: ['access'],
          answer: { on: day('2026-03-18'), channel: 'post', format: 'paper' },
          lateReason: undefined,
        },
      ],
    },
    {
      name: 'GDPR Art. 12(3): on the day of receipt is as soon as can be',
      story: { days: [['2026-03-06', grant('access'), ...settleAll('access')]] },
      act: answer(['access'], { on: day('2026-03-05') }),
      leads: [{ act: 'case.answered' }],
    },
    {
      name: 'GDPR Art. 12(3): nobody is answered before they asked',
      story: { days: [['2026-03-06', grant('access'), ...settleAll('access')]] },
      act: answer(['access'], { on: day('2026-03-04') }),
      blockedBy: { code: 'day-before-receipt', day: day('2026-03-04'), receivedDay: day('2026-03-05') },
    },
    {
      name: 'GDPR Art. 12(3): nor tomorrow',
      story: { days: [['2026-03-06', grant('access'), ...settleAll('access')]] },
      act: answer(['access'], { on: day('2026-03-21') }),
      blockedBy: { code: 'day-in-future', day: day('2026-03-21') },
    },
    {
      name: 'GDPR Art. 12(3): what was told is told once',
      story: { days: [['2026-03-06', refuse('access'), answer(['access'])]] },
      act: answer(['access']),
      blockedBy: { code: 'right-answered', right: 'access' },
    },
    {
      name: 'GDPR Art. 12(3): what was given up needs no answer',
      story: { days: [['2026-03-06', refuse('access'), acts['withdraw-right']]] },
      act: answer(['access']),
      blockedBy: { code: 'right-answered', right: 'access' },
    },
    {
      name: 'GDPR Art. 12(3): taken up again, it is decided anew',
      story: { days: [['2026-03-06', refuse('access'), answer(['access']), acts['take-up-again']]] },
      act: answer(['access']),
      blockedBy: { code: 'decision-missing', right: 'access' },
    },
    { name: 'an answer about nothing is none', act: answer([]), blockedBy: { code: 'rights-missing' } },
  ]);
});

describe('several rights in one answer', () => {
  checkRows([
    {
      name: 'GDPR Art. 12(3): each once, in legal order',
      story: { opening: three, days: [ready] },
      act: answer(['portability', 'access', 'portability', 'erasure']),
      leads: [{ act: 'case.answered', rights: ['access', 'erasure', 'portability'] }],
    },
    {
      name: 'GDPR Art. 20(1): one of them blocked, and nothing is recorded of any',
      story: { opening: three, days: [ready] },
      act: answer(three.rights, { format: 'pdf' }),
      blockedBy: { code: 'format-not-machine-readable' },
    },
    {
      name: 'GDPR Art. 12(3): one of them undecided, and nothing is recorded of any',
      story: { opening: three, days: [['2026-03-06', grant('access'), ...settleAll('access')]] },
      act: answer(['access', 'erasure']),
      blockedBy: { code: 'decision-missing', right: 'erasure' },
    },
    {
      name: 'GDPR Art. 12(4): one of them refused late, and all wait for the reason',
      story: {
        opening: { rights: ['access', 'erasure'] },
        days: [['2026-03-06', grant('access'), ...settleAll('access'), refuse('erasure')]],
      },
      on: dayAfter,
      act: answer(['access', 'erasure']),
      blockedBy: { code: 'refusal-too-late', noticeBy: lastDay },
    },
    {
      name: 'GDPR Art. 12(4): one of them refused late with its reason',
      story: {
        opening: { rights: ['access', 'erasure'] },
        days: [['2026-03-06', grant('access'), ...settleAll('access'), refuse('erasure')]],
      },
      on: dayAfter,
      act: answer(['access', 'erasure'], { lateReason: 'counsel was away' }),
      leads: [{ act: 'case.answered', rights: ['access', 'erasure'], lateReason: 'counsel was away' }],
    },
    {
      name: 'GDPR Art. 12(6): in doubt, what is refused can be told apart from what waits',
      story: {
        opening: { rights: ['access', 'erasure'] },
        days: [['2026-03-06', acts['doubt-identity'], grant('access'), ...settleAll('access'), refuse('erasure')]],
      },
      act: answer(['erasure']),
      leads: [{ act: 'case.answered', rights: ['erasure'] }],
    },
    {
      name: 'GDPR Art. 12(3): a right of another case is none of this one',
      story: { opening: three, days: [ready] },
      act: answer(['access', 'objection']),
      blockedBy: { code: 'right-not-in-case', right: 'objection' },
    },
  ]);
});

describe('giving up and taking up', () => {
  checkRows([
    {
      name: 'a right is given up in words',
      act: { ...acts['withdraw-right'], note: ' ' },
      blockedBy: { code: 'reason-missing' },
    },
    {
      name: 'giving up none is nothing',
      act: { ...acts['withdraw-right'], rights: [] },
      blockedBy: { code: 'rights-missing' },
    },
    {
      name: 'several are given up at once, each once, or none of them',
      story: { opening: { rights: ['access', 'erasure'] } },
      act: { ...acts['withdraw-right'], rights: ['erasure', 'access', 'erasure'] },
      leads: [{ act: 'case.right-withdrawn', rights: ['access', 'erasure'] }],
    },
    {
      name: 'with one of them told already, none',
      story: {
        opening: { rights: ['access', 'erasure'] },
        days: [['2026-03-06', refuse('erasure'), answer(['erasure'])]],
      },
      act: { ...acts['withdraw-right'], rights: ['access', 'erasure'] },
      blockedBy: { code: 'right-answered', right: 'erasure' },
    },
    {
      name: 'what was given up can be taken up again, with a reason',
      story: { days: [['2026-03-06', acts['withdraw-right']]] },
      act: acts['take-up-again'],
      leads: [{ act: 'case.right-taken-up', right: 'access' }],
    },
    {
      name: 'but not without one',
      story: { days: [['2026-03-06', acts['withdraw-right']]] },
      act: { ...acts['take-up-again'], reason: '' },
      blockedBy: { code: 'reason-missing' },
    },
  ]);
});
