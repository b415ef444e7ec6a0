// How a case ends: by an answer to every right, by the person's word, or by an end in words. Silence ends nothing.

import { describe, expect, test } from 'vitest';
import type { CaseCommand } from '#core/case/command.ts';
import { outcomeOfAll, outcomes } from '#core/case/outcome.ts';
import { rightOutcomes, untouched, type RightOutcome, type RightWork } from '#core/case/right-work.ts';
import { answer, attempt, grant, refuse, settleAll, tell } from '#test/support/case-story.ts';
import { checkRows, type GateRow } from '#test/support/gate-row.ts';
import { acts } from '#test/support/sample-acts.ts';
import { secondMessage } from '#test/support/sample-case.ts';

const two = { rights: ['access', 'erasure'] } as const;
const granted = [grant('access'), ...settleAll('access'), answer(['access'])];

describe('GDPR Art. 12(3)-(4): no case ends in silence', () => {
  checkRows([
    ...outcomes
      .filter((outcome) => outcome !== 'withdrawn' && outcome !== 'other')
      .map((outcome): GateRow => ({
        name: `GDPR Art. 12(3)-(4): not as ${outcome} while a right is open`,
        story: { opening: two, days: [['2026-03-06', ...granted]] },
        act: { ...acts.close, outcome, note: 'done' },
        blockedBy: { code: 'answer-missing', rights: ['erasure'] },
        rule: 'GDPR Art. 12(3); GDPR Art. 12(4)',
      })),
    {
      name: 'GDPR Art. 12(3)-(4): nor without any outcome',
      act: acts.close,
      blockedBy: { code: 'answer-missing', rights: ['access'] },
      says: 'Silence does not end a request',
    },
    {
      name: 'GDPR Art. 12(3)-(4): what was decided but not told is open',
      story: { days: [['2026-03-06', grant('access'), ...settleAll('access')]] },
      act: acts.close,
      blockedBy: { code: 'answer-missing', rights: ['access'] },
    },
    ...(['withdrawn', 'other'] as const).map((outcome): GateRow => ({
      name: `GDPR Art. 12(3)-(4): as ${outcome} it says how`,
      act: { ...acts.close, outcome, note: ' \n' },
      blockedBy: { code: 'outcome-missing' },
    })),
    {
      name: 'GDPR Art. 12(3)-(4): another end is told in words, and leaves the rights as they are',
      act: { ...acts.close, outcome: 'other', note: ' the other office answers ' },
      leads: [{ act: 'case.closed', outcome: 'other', note: 'the other office answers' }],
    },
    {
      name: 'GDPR Art. 12(3)-(4): the person takes back what is open',
      story: { opening: two },
      act: { ...acts.close, outcome: 'withdrawn', note: 'by phone' },
      leads: [
        { act: 'case.right-withdrawn', rights: ['access', 'erasure'], note: 'by phone' },
        { act: 'case.closed', outcome: 'withdrawn', note: 'by phone' },
      ],
    },
    {
      name: 'GDPR Art. 12(3)-(4): what was answered before stays answered, and gives the outcome',
      story: { opening: two, days: [['2026-03-06', ...granted]] },
      act: { ...acts.close, outcome: 'withdrawn', note: 'by phone' },
      leads: [
        { act: 'case.right-withdrawn', rights: ['erasure'] },
        { act: 'case.closed', outcome: 'granted' },
      ],
    },
    {
      name: 'GDPR Art. 12(3): with every right answered it closes with the outcome that follows',
      story: { days: [['2026-03-06', ...granted]] },
      act: acts.close,
      leads: [{ act: 'case.closed', outcome: 'granted', note: '' }],
    },
    {
      name: 'GDPR Art. 12(3): naming that outcome changes nothing',
      story: { days: [['2026-03-06', ...granted]] },
      act: { ...acts.close, outcome: 'granted' },
      leads: [{ act: 'case.closed', outcome: 'granted' }],
    },
    ...outcomes
      .filter((outcome) => outcome !== 'granted')
      .map((outcome): GateRow => ({
        name: `GDPR Art. 12(3): naming ${outcome} contradicts it`,
        story: { days: [['2026-03-06', ...granted]] },
        act: { ...acts.close, outcome, note: 'all the same' },
        blockedBy: { code: 'outcome-contradicts', outcome: 'granted' },
      })),
  ]);
});

function ended(outcome: RightOutcome): RightWork {
  if (outcome === 'withdrawn') return { ...untouched, withdrawn: 'by phone' };
  // The outcome of a right looks at nothing but the kind of what was told.
  return { ...untouched, decision: { kind: outcome } as NonNullable<RightWork['decision']>, answer: {} as never };
}

describe('the outcome of the whole', () => {
  test.each(rightOutcomes)('of one right, or several alike, is theirs: %s', (outcome) => {
    expect(outcomeOfAll([ended(outcome)])).toBe(outcome);
    expect(outcomeOfAll([ended(outcome), ended(outcome)])).toBe(outcome);
  });

  const mixed: readonly (readonly [readonly RightOutcome[], string])[] = [
    [['granted', 'withdrawn'], 'granted'],
    [['refused', 'withdrawn'], 'refused'],
    [['no-data-held', 'withdrawn'], 'no-data-held'],
    [['granted', 'refused'], 'partly-granted'],
    [['granted', 'partly-granted', 'withdrawn'], 'partly-granted'],
    [['granted', 'no-data-held'], 'partly-granted'],
    [['partly-granted', 'refused'], 'partly-granted'],
    // Nothing was granted, so nothing was granted in part.
    [['refused', 'no-data-held'], 'refused'],
  ];
  test.each(mixed)('of %j is %s, in whatever order', (each, outcome) => {
    expect(outcomeOfAll(each.map(ended))).toBe(outcome);
    expect(outcomeOfAll(each.toReversed().map(ended))).toBe(outcome);
  });

  test('there is none while one is open', () => {
    expect(outcomeOfAll([ended('granted'), untouched])).toBeUndefined();
  });
});

describe('once closed', () => {
  const closed = tell({ days: [['2026-03-06', ...granted, acts.close]] });
  const discarded = tell({ days: [['2026-03-06', acts.discard]] });
  const allowed = new Set(['note', 'hold', 'release-hold', 'erase', 'reopen', 'lift-restriction']);
  const every = Object.values(acts) as readonly CaseCommand[];

  test.each(every.filter(({ act }) => !allowed.has(act)))('$act waits for a reopening', (command) => {
    const ref = 'SAM-2026-0001';
    const both = [
      [closed, 'case-closed'],
      [discarded, 'case-discarded'],
    ] as const;
    for (const [state, code] of both)
      expect(attempt(state, [command], '2026-03-20')).toEqual({ ok: false, failure: { code, ref } });
  });

  test.each([...allowed])('%s does not', (act) => {
    const command = every.find((one) => one.act === act) as CaseCommand;
    const done = attempt(closed, [command], '2026-03-20');
    expect(done).not.toMatchObject({ failure: { code: 'case-closed' } });
  });

  test('a discarded case is not reopened: its messages open another', () => {
    expect(attempt(discarded, [acts.reopen], '2026-03-20')).toMatchObject({ failure: { code: 'case-discarded' } });
  });

  checkRows([
    {
      name: 'GDPR Art. 18(3): a restriction outlives the case, and is lifted when the person was told',
      story: {
        opening: { rights: ['restriction'] },
        days: [
          [
            '2026-03-06',
            acts['start-restriction'],
            grant('restriction'),
            ...settleAll('restriction'),
            answer(['restriction']),
            acts.close,
          ],
        ],
      },
      act: acts['lift-restriction'],
      leads: [{ act: 'case.restriction-lifted' }],
    },
    {
      name: 'a case opened again has no outcome, and closes anew',
      story: { days: [['2026-03-06', ...granted, acts.close]] },
      act: [acts.reopen, acts.close],
      leads: [{ act: 'case.reopened' }, { act: 'case.closed', outcome: 'granted' }],
    },
    {
      name: 'a discard has a reason',
      story: { days: [['2026-03-06', refuse('access')]] },
      act: { ...acts.discard, reason: '' },
      blockedBy: { code: 'reason-missing' },
    },
    {
      name: 'a mail of a closed case stays in it',
      story: { days: [['2026-03-06', ...granted, acts.close]] },
      act: { ...acts['release-mail'], messageId: secondMessage },
      blockedBy: { code: 'case-closed', ref: 'SAM-2026-0001' },
    },
  ]);
});
