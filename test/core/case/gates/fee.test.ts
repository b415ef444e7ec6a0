// A fee instead of a refusal: only on the two grounds, told in the month, and settled before anything is granted.

import { describe } from 'vitest';
import { answer, grant, refuse, settleAll } from '#test/support/case-story.ts';
import { checkRows } from '#test/support/gate-row.ts';
import { acts } from '#test/support/sample-acts.ts';
import { dayAfter, lastDay } from '#test/support/sample-case.ts';

const asked = ['2026-03-06', acts['ask-fee']] as const;
const unsettled = { code: 'fee-unsettled', right: 'access' } as const;

describe('asking', () => {
  checkRows([
    {
      name: 'GDPR Art. 12(5)(a): with its ground, its facts and its amount, on the day',
      act: acts['ask-fee'],
      leads: [{ act: 'case.fee-asked', ground: 'excessive', amount: '12 EUR', on: '2026-03-20' as typeof lastDay }],
    },
    {
      name: 'GDPR Art. 12(5): the burden of proof needs facts',
      act: { ...acts['ask-fee'], facts: '' },
      blockedBy: { code: 'facts-missing' },
    },
    {
      name: 'GDPR Art. 12(5)(a): a reasonable fee is an amount',
      act: { ...acts['ask-fee'], amount: ' ' },
      blockedBy: { code: 'facts-missing' },
      says: 'state the amount',
    },
    {
      name: 'GDPR Art. 12(4), 12(5): on the last day of the month it can still be told',
      on: lastDay,
      act: acts['ask-fee'],
      leads: [{ act: 'case.fee-asked' }],
    },
    {
      name: 'GDPR Art. 12(4), 12(5): on the day after it cannot',
      on: dayAfter,
      act: acts['ask-fee'],
      blockedBy: { code: 'fee-too-late', noticeBy: lastDay },
      rule: 'GDPR Art. 12(4); GDPR Art. 12(5)',
    },
    {
      name: 'GDPR Art. 12(5): nor on an extended case',
      story: { days: [['2026-03-06', acts.extend]] },
      on: dayAfter,
      act: acts['ask-fee'],
      blockedBy: { code: 'fee-too-late', noticeBy: lastDay },
    },
    {
      name: 'GDPR Art. 12(5): once for a right, settled or not',
      story: { days: [[...asked, acts['settle-fee']]] },
      act: acts['ask-fee'],
      blockedBy: { code: 'fee-already-asked', right: 'access' },
    },
    {
      name: 'GDPR Art. 12(5): each right has its own',
      story: { opening: { rights: ['access', 'erasure'] }, days: [asked] },
      act: { ...acts['ask-fee'], right: 'erasure' },
      leads: [{ act: 'case.fee-asked', right: 'erasure' }],
    },
  ]);
});

describe('while it is open', () => {
  checkRows([
    ...(['granted', 'no-data-held'] as const).map((kind) => ({
      name: `GDPR Art. 12(5): nothing is decided as ${kind}`,
      story: { days: [asked] },
      act: { ...acts.decide, kind },
      blockedBy: unsettled,
    })),
    {
      name: 'GDPR Art. 12(5): nor granted in part',
      story: { days: [asked] },
      act: refuse('access', { kind: 'partly-granted' }),
      blockedBy: unsettled,
    },
    {
      name: 'GDPR Art. 12(5): nor told where it was decided before the fee was asked',
      story: { days: [['2026-03-06', grant('access'), ...settleAll('access'), acts['ask-fee']]] },
      act: answer(['access']),
      blockedBy: unsettled,
      rule: 'GDPR Art. 12(5)',
    },
    {
      name: 'GDPR Art. 12(5): nor does it vanish with its right',
      story: { days: [asked] },
      act: { ...acts['correct-rights'], rights: ['erasure'] },
      blockedBy: unsettled,
    },
    {
      name: 'GDPR Art. 12(5)(b): a refusal may follow a fee that is not paid',
      story: { days: [asked] },
      act: [refuse('access'), answer(['access'])],
      leads: [{ act: 'case.right-decided' }, { act: 'case.answered' }],
    },
    {
      name: 'GDPR Art. 12(5): the person can withdraw first (EDPB Guidelines 01/2022 §194)',
      story: { days: [asked] },
      act: acts['withdraw-right'],
      leads: [{ act: 'case.right-withdrawn', rights: ['access'] }],
    },
  ]);
});

describe('settling', () => {
  checkRows([
    ...(['paid', 'waived'] as const).map((how) => ({
      name: `GDPR Art. 12(5): once ${how}, the right can be granted and told`,
      story: { days: [[...asked, ...settleAll('access')]] } as const,
      act: [{ ...acts['settle-fee'], how }, grant('access'), answer(['access'])],
      leads: [
        { act: 'case.fee-settled' as const, how },
        { act: 'case.right-decided' as const },
        { act: 'case.answered' as const },
      ],
    })),
    {
      name: 'GDPR Art. 12(5): not twice',
      story: { days: [[...asked, acts['settle-fee']]] },
      act: acts['settle-fee'],
      blockedBy: { code: 'fee-not-asked', right: 'access' },
    },
    {
      name: 'GDPR Art. 12(5): not one that was never asked',
      act: acts['settle-fee'],
      blockedBy: { code: 'fee-not-asked', right: 'access' },
    },
  ]);
});
