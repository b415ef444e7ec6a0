// Who may be told of the data: nobody in doubt (GDPR Art. 12(6)), nobody who acts for another without showing that they may.

import { describe } from 'vitest';
import type { Day } from '#core/base/day.ts';
import { authorityProofs, proofsFor } from '#core/law/authority-proof.ts';
import { capacities } from '#core/law/capacity.ts';
import type { Right } from '#core/law/right.ts';
import { answer, grant, refuse, settleAll, type StoryDay } from '#test/support/case-story.ts';
import { checkRows, type GateRow } from '#test/support/gate-row.ts';
import { acts } from '#test/support/sample-acts.ts';

const ready = (right: Right = 'access'): StoryDay => ['2026-03-06', grant(right), ...settleAll(right)];
const told = [{ act: 'case.answered' }] as const;
const dataSubject = { name: 'Anna Voorbeeld', address: '' };
const nobody = { name: '', address: '' };
const doubt = acts['doubt-identity'];

describe('GDPR Art. 12(6): the identity', () => {
  const kinds = [
    grant('access'),
    refuse('access', { kind: 'partly-granted' }),
    { ...acts.decide, kind: 'no-data-held' as const },
  ];
  checkRows([
    {
      name: 'GDPR Art. 12(6): no proof is asked by default: without a doubt the answer leaves',
      story: { days: [ready()] },
      act: answer(['access']),
      leads: told,
    },
    ...kinds.map((decision, index): GateRow => ({
      name: `GDPR Art. 12(6): while in doubt no data leave (${['granted', 'granted in part', 'no data held'][index]})`,
      story: { days: [['2026-03-06', doubt, decision, ...settleAll('access')]] },
      act: answer(['access']),
      blockedBy: { code: 'identity-unresolved' },
      rule: 'GDPR Art. 12(6)',
    })),
    {
      name: 'GDPR Art. 12(6): not proven is no better than doubted',
      story: { days: [ready(), ['2026-03-10', doubt, acts['ask-identity'], acts['reject-identity']]] },
      act: answer(['access']),
      blockedBy: { code: 'identity-unresolved' },
    },
    {
      name: 'GDPR Art. 12(6): verified, it leaves',
      story: { days: [ready(), ['2026-03-10', doubt, acts['verify-identity']]] },
      act: answer(['access']),
      leads: told,
    },
    {
      name: 'GDPR Art. 12(6): doubted again, it does not',
      story: { days: [ready(), ['2026-03-10', doubt, acts['verify-identity'], doubt]] },
      act: answer(['access']),
      blockedBy: { code: 'identity-unresolved' },
    },
    {
      name: 'GDPR Art. 12(4): a refusal tells no data, so doubts do not hold it back',
      story: { days: [['2026-03-06', doubt, refuse('access')]] },
      act: answer(['access']),
      leads: told,
    },
    {
      name: 'EDPB Guidelines 01/2022 §79: a copy of a document that nobody asked for goes before the answer does',
      story: { days: [ready(), ['2026-03-10', acts['receive-identity-document']]] },
      act: answer(['access']),
      blockedBy: { code: 'identity-document-held' },
    },
    {
      name: 'EDPB Guidelines 01/2022 §79: once it is gone the answer leaves',
      story: { days: [ready(), ['2026-03-10', acts['receive-identity-document']]] },
      act: [acts['delete-identity-document'], answer(['access'])],
      leads: [{ act: 'case.identity-document-deleted', id: 'd1' }, { act: 'case.answered' }],
    },
  ]);
});

describe('EDPB Guidelines 01/2022 §80: the authority', () => {
  checkRows(
    capacities.flatMap((capacity) =>
      authorityProofs.map((proof): GateRow => {
        const fit = proofsFor[capacity];
        return {
          name: `D2019 Art. 77, 124: ${capacity} ${fit.includes(proof) ? 'shows' : 'does not show'} it by ${proof}`,
          story: { opening: { capacity, dataSubject } },
          act: { ...acts['show-authority'], proof },
          ...(fit.includes(proof)
            ? { leads: [{ act: 'case.authority-shown', proof }] }
            : {
                blockedBy:
                  fit.length === 0 ? { code: 'authority-not-needed' } : { code: 'authority-unfit', capacity, fit },
              }),
        };
      }),
    ),
  );
  const agent = { capacity: 'agent', dataSubject } as const;
  const shown = (until?: string): StoryDay => ['2026-03-07', { ...acts['show-authority'], until: until as Day }];
  checkRows([
    {
      name: 'EDPB Guidelines 01/2022 §80: without it nothing leaves',
      story: { opening: agent, days: [ready()] },
      act: answer(['access']),
      blockedBy: { code: 'authority-missing', capacity: 'agent' },
    },
    {
      name: 'D2019 Art. 77: a mandate without an end is valid',
      story: { opening: agent, days: [ready(), shown()] },
      act: answer(['access']),
      leads: told,
    },
    {
      name: 'D2019 Art. 77: on its last day a mandate is valid',
      story: { opening: agent, days: [ready(), shown('2026-03-20')] },
      act: answer(['access']),
      leads: told,
    },
    {
      name: 'D2019 Art. 77: on the day after it is not',
      story: { opening: agent, days: [ready(), shown('2026-03-20')] },
      on: '2026-03-21',
      act: answer(['access']),
      blockedBy: { code: 'authority-expired', until: '2026-03-20' as Day },
    },
    {
      name: 'D2019 Art. 77: what counts is the day on which the answer left',
      story: { opening: agent, days: [ready(), shown('2026-03-20')] },
      on: '2026-03-23',
      act: answer(['access'], { on: '2026-03-20' as Day }),
      leads: told,
    },
    {
      name: 'D2019 Art. 77: a new mandate takes the place of an old one',
      story: { opening: agent, days: [ready(), shown('2026-03-10'), shown('2026-09-10')] },
      act: answer(['access']),
      leads: told,
    },
    {
      name: 'D2019 Art. 77: a mandate names its object',
      story: { opening: agent },
      act: { ...acts['show-authority'], scope: ' ' },
      blockedBy: { code: 'reason-missing' },
    },
    {
      name: 'GDPR Art. 12(4): a refusal tells no data, so it needs none',
      story: { opening: agent, days: [['2026-03-06', refuse('access')]] },
      act: answer(['access']),
      leads: told,
    },
    {
      name: 'EDPB Guidelines 01/2022 §79-81: an authority over nobody discloses nothing',
      story: { opening: { capacity: 'agent', dataSubject: nobody }, days: [ready(), shown()] },
      act: answer(['access']),
      blockedBy: { code: 'data-subject-missing', capacity: 'agent' },
    },
    {
      name: 'EDPB Guidelines 01/2022 §80: what showed one capacity shows nothing of another',
      story: {
        opening: agent,
        days: [ready(), shown(), ['2026-03-08', { ...acts['correct-persons'], capacity: 'parent', dataSubject }]],
      },
      act: answer(['access']),
      blockedBy: { code: 'authority-missing', capacity: 'parent' },
    },
    {
      name: 'EDPB Guidelines 01/2022 §80: a mandate for one person opens nobody else’s data',
      story: {
        opening: { ...agent, requester: acts['correct-persons'].requester },
        days: [
          ready(),
          shown(),
          ['2026-03-08', { ...acts['correct-persons'], dataSubject: { name: 'Chloë Dubois', address: '' } }],
        ],
      },
      act: answer(['access']),
      blockedBy: { code: 'authority-missing', capacity: 'agent' },
    },
    {
      name: 'EDPB Guidelines 01/2022 §80: nor does it serve another agent',
      story: {
        opening: agent,
        days: [ready(), shown(), ['2026-03-08', { ...acts['correct-persons'], dataSubject }]],
      },
      act: answer(['access']),
      blockedBy: { code: 'authority-missing', capacity: 'agent' },
    },
  ]);
});

describe('Loi 78-17 Art. 85: who acts after death', () => {
  const shows = {
    agent: 'mandate',
    parent: 'parental-authority',
    heir: 'certificate-of-inheritance',
    executor: 'named-in-directive',
  } as const;
  const row = (capacity: keyof typeof shows): GateRow => ({
    name: `Loi 78-17 Art. 85: ${capacity}`,
    story: {
      opening: { capacity, dataSubject, rights: ['post-mortem'] },
      days: [ready('post-mortem'), ['2026-03-07', { ...acts['show-authority'], proof: shows[capacity] }]],
    },
    act: answer(['post-mortem']),
    ...(capacity === 'agent' || capacity === 'parent'
      ? { blockedBy: { code: 'capacity-may-not-act', capacity, right: 'post-mortem' } }
      : { leads: told }),
  });
  checkRows([
    row('agent'),
    row('parent'),
    row('heir'),
    row('executor'),
    {
      name: 'Loi 78-17 Art. 85: the person sets directives themselves, with nothing to show',
      story: { opening: { rights: ['post-mortem'] }, days: [ready('post-mortem')] },
      act: answer(['post-mortem']),
      leads: told,
    },
    {
      name: 'D2019 Art. 124: an heir who shows nothing is told nothing',
      story: { opening: { capacity: 'heir', dataSubject, rights: ['post-mortem'] }, days: [ready('post-mortem')] },
      act: answer(['post-mortem']),
      blockedBy: { code: 'authority-missing', capacity: 'heir' },
    },
    {
      name: 'Loi 78-17 Art. 85: whoever may not act can be refused',
      story: {
        opening: { capacity: 'agent', dataSubject, rights: ['post-mortem'] },
        days: [['2026-03-06', refuse('post-mortem', { ground: 'exception', exception: 'post-mortem-not-entitled' })]],
      },
      act: answer(['post-mortem']),
      leads: told,
    },
  ]);
});
