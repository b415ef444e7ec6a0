// GDPR Art. 18: a restriction begins on one of four triggers, and ends only after the person was told.

import { describe } from 'vitest';
import type { Day } from '#core/base/day.ts';
import { restrictionTriggers } from '#core/case/case-event.ts';
import { answer, refuse } from '#test/support/case-story.ts';
import { checkRows, type GateRow } from '#test/support/gate-row.ts';
import { acts } from '#test/support/sample-acts.ts';

const day = (text: string) => text as Day;
const opening = { rights: ['restriction'] } as const;
const running = { opening, days: [['2026-03-10', acts['start-restriction']]] } as const;
const lift = acts['lift-restriction'];
const untold = (toldOn: string) => ({ code: 'lifting-not-told', toldOn: day(toldOn) }) as const;

describe('the start', () => {
  checkRows([
    ...restrictionTriggers.map((trigger, index): GateRow => ({
      name: `GDPR Art. 18(1)(${'abcd'[index]}): ${trigger}`,
      story: { opening },
      act: { ...acts['start-restriction'], trigger, on: day('2026-03-06') },
      leads: [{ act: 'case.restriction-started', trigger, on: day('2026-03-06') }],
    })),
    {
      name: 'GDPR Art. 18(1): only where the person asked for it',
      act: acts['start-restriction'],
      blockedBy: { code: 'right-not-in-case', right: 'restriction' },
    },
    {
      name: 'GDPR Art. 18(1): one at a time',
      story: running,
      act: { ...acts['start-restriction'], trigger: 'unlawful' },
      blockedBy: { code: 'restriction-already-started' },
    },
    {
      name: 'GDPR Art. 18(1): another after the first was lifted',
      story: { ...running, days: [...running.days, ['2026-03-19', lift]] },
      act: acts['start-restriction'],
      leads: [{ act: 'case.restriction-started' }],
    },
    {
      name: 'GDPR Art. 18(1): not tomorrow',
      story: { opening },
      act: { ...acts['start-restriction'], on: day('2026-03-21') },
      blockedBy: { code: 'day-in-future', day: day('2026-03-21') },
    },
    {
      name: 'GDPR Art. 18(1): it may go on after the answer',
      story: { opening, days: [['2026-03-10', refuse('restriction'), answer(['restriction'])]] },
      act: acts['start-restriction'],
      leads: [{ act: 'case.restriction-started' }],
    },
  ]);
});

describe('GDPR Art. 18(3): the end', () => {
  checkRows([
    {
      name: 'GDPR Art. 18(3): told before it is lifted',
      story: running,
      act: lift,
      leads: [{ act: 'case.restriction-lifted', on: day('2026-03-20'), toldOn: day('2026-03-19') }],
    },
    {
      name: 'GDPR Art. 18(3): told on the day on which it is lifted',
      story: running,
      act: { ...lift, toldOn: day('2026-03-20') },
      leads: [{ act: 'case.restriction-lifted' }],
    },
    {
      name: 'GDPR Art. 18(3): not told the day after',
      story: running,
      act: { ...lift, on: day('2026-03-15'), toldOn: day('2026-03-16') },
      blockedBy: untold('2026-03-16'),
      rule: 'GDPR Art. 18(3)',
    },
    {
      name: 'GDPR Art. 18(3): told on the day of its start at the earliest',
      story: running,
      act: { ...lift, toldOn: day('2026-03-10') },
      leads: [{ act: 'case.restriction-lifted' }],
    },
    {
      name: 'GDPR Art. 18(3): what was told before the start was about something else',
      story: running,
      act: { ...lift, toldOn: day('2026-03-09') },
      blockedBy: untold('2026-03-09'),
    },
    {
      name: 'GDPR Art. 18(3): has a reason',
      story: running,
      act: { ...lift, reason: ' ' },
      blockedBy: { code: 'reason-missing' },
    },
    {
      name: 'GDPR Art. 18(3): none that never began',
      story: { opening },
      act: lift,
      blockedBy: { code: 'restriction-not-running' },
    },
    {
      name: 'GDPR Art. 18(3): none twice',
      story: running,
      act: [lift, lift],
      blockedBy: { code: 'restriction-not-running' },
    },
    {
      name: 'GDPR Art. 18(3): one goes on when the rights of the case are corrected, and is lifted all the same',
      story: { ...running, days: [...running.days, ['2026-03-11', { ...acts['correct-rights'], rights: ['access'] }]] },
      act: lift,
      leads: [{ act: 'case.restriction-lifted' }],
    },
  ]);
});
