// Each obstacle once, with its facts, its words and the rule that it cites: a code without a row here does not compile.

import { describe, expect, test } from 'vitest';
import type { Day } from '#core/base/day.ts';
import type { MessageId } from '#core/base/id.ts';
import type { CaseObstacle, CaseObstacleCode } from '#core/case/obstacle.ts';
import { ruleOf } from '#core/case/rule-of.ts';
import { citeArticle } from '#core/words/cite-article.ts';
import { locales } from '#core/words/locale.ts';
import { answer, grant, refuse, settleAll, type StoryDay } from '#test/support/case-story.ts';
import { checkRow, type GateRow } from '#test/support/gate-row.ts';
import { acts } from '#test/support/sample-acts.ts';
import { firstMessage } from '#test/support/sample-case.ts';
import { bareController, sampleController } from '#test/support/sample-controller.ts';

const day = (text: string) => text as Day;
const nobody = { name: '', address: '' };
const agent = { capacity: 'agent', dataSubject: { name: 'Anna', address: '' } } as const;
const answered: StoryDay = ['2026-03-10', grant('access'), ...settleAll('access'), answer(['access'])];
const closed: StoryDay = ['2026-03-11', acts.close];

type Row<Code extends CaseObstacleCode> = Omit<GateRow, 'name' | 'leads' | 'blockedBy'> & {
  readonly facts: Omit<Extract<CaseObstacle, { code: Code }>, 'code'>;
  readonly says: string;
};

/** No act of the law leads there, but a file that goes to a deputy: test/host/handover. */
type Elsewhere = 'case-handed-over' | 'case-given-back' | 'case-is-guest';
type ActObstacleCode = Exclude<CaseObstacleCode, Elsewhere>;

const rows: { readonly [Code in ActObstacleCode]: Row<Code> } = {
  'case-closed': {
    story: { days: [answered, closed] },
    act: acts['withdraw-right'],
    facts: { ref: 'SAM-2026-0001' },
    says: 'SAM-2026-0001 is closed',
  },
  'case-not-closed': { act: acts.reopen, facts: { ref: 'SAM-2026-0001' }, says: 'nothing to reopen' },
  'case-discarded': {
    story: { days: [['2026-03-10', acts.discard]] },
    act: acts.reopen,
    facts: { ref: 'SAM-2026-0001' },
    says: 'was discarded',
  },
  'case-told': {
    story: { days: [['2026-03-10', acts.extend]] },
    act: acts.discard,
    facts: { ref: 'SAM-2026-0001' },
    says: 'no mistake',
  },
  'requester-missing': {
    act: { ...acts['correct-persons'], requester: nobody },
    facts: {},
    says: 'who asks',
  },
  'identity-undecided': {
    story: { days: [['2026-03-10', acts['doubt-identity'], acts['ask-identity']]] },
    act: refuse('access', { ground: 'not-identifiable' }),
    facts: {},
    says: 'not proven',
    rule: 'GDPR Art. 11(2); GDPR Art. 12(2)',
  },
  'ground-not-for-right': {
    story: { opening: { rights: ['consent-withdrawal'] } },
    act: refuse('consent-withdrawal', { ground: 'excessive' }),
    facts: { right: 'consent-withdrawal' },
    says: 'not provided for this right',
    rule: 'GDPR Art. 12(5)',
  },
  'message-not-in-case': {
    act: { ...acts['release-mail'], messageId: 'm0000000000000009' as MessageId },
    facts: { id: 'm0000000000000009' as MessageId },
    says: 'm0000000000000009 is not part of this case',
  },
  'message-is-first': {
    act: { ...acts['release-mail'], messageId: firstMessage },
    facts: { id: firstMessage },
    says: 'opened the case',
  },
  'rights-missing': { act: { ...acts['correct-rights'], rights: [] }, facts: {}, says: 'No right is chosen' },
  'reason-missing': { act: { ...acts.discard, reason: ' \t\u00a0\n' }, facts: {}, says: 'reason or note is missing' },
  'facts-missing': {
    act: refuse('access', { facts: ' ' }),
    facts: {},
    says: 'burden of proof',
    rule: 'GDPR Art. 12(5)',
  },
  'day-in-future': {
    act: { ...acts['ask-clarification'], on: day('2026-03-21') },
    facts: { day: day('2026-03-21') },
    says: '21 March 2026',
  },
  'day-before-receipt': {
    act: { ...acts['ask-clarification'], on: day('2026-03-04') },
    facts: { day: day('2026-03-04'), receivedDay: day('2026-03-05') },
    says: '4 March 2026',
  },
  'receipt-out-of-range': {
    act: { ...acts['correct-receipt'], receivedDay: day('1999-12-31') },
    facts: { day: day('1999-12-31') },
    says: '31 December 1999',
  },
  'right-not-in-case': { act: grant('erasure'), facts: { right: 'erasure' }, says: 'not part of the case' },
  'data-subject-missing': {
    act: { ...acts['correct-persons'], dataSubject: nobody },
    facts: { capacity: 'agent' },
    says: 'whose data the request is about',
    rule: 'EDPB Guidelines 01/2022 §79-81',
  },
  'authority-not-needed': { act: acts['show-authority'], facts: {}, says: 'on their own behalf' },
  'authority-unfit': {
    story: { opening: agent },
    act: { ...acts['show-authority'], proof: 'family-record-book' },
    facts: { capacity: 'agent', fit: ['mandate', 'guardianship', 'court-decision'] },
    says: 'does not fit',
    rule: 'EDPB Guidelines 01/2022 §80',
  },
  'authority-missing': {
    story: { opening: agent, days: [['2026-03-06', grant('access'), ...settleAll('access')]] },
    act: answer(['access']),
    facts: { capacity: 'agent' },
    says: 'Whoever acts for another',
    rule: 'EDPB Guidelines 01/2022 §80',
  },
  'authority-expired': {
    story: {
      opening: agent,
      days: [
        [
          '2026-03-06',
          { ...acts['show-authority'], until: day('2026-03-19') },
          grant('access'),
          ...settleAll('access'),
        ],
      ],
    },
    act: answer(['access']),
    facts: { until: day('2026-03-19') },
    says: '19 March 2026',
    rule: 'EDPB Guidelines 01/2022 §80',
  },
  'capacity-may-not-act': {
    story: {
      opening: { ...agent, rights: ['post-mortem'] },
      days: [['2026-03-06', acts['show-authority'], grant('post-mortem'), ...settleAll('post-mortem')]],
    },
    act: answer(['post-mortem']),
    facts: { capacity: 'agent', right: 'post-mortem' },
    says: 'the heirs may use this right',
    rule: 'Loi 78-17 Art. 85',
  },
  'identity-not-doubted': {
    act: acts['ask-identity'],
    facts: {},
    says: 'No doubt about the identity',
    rule: 'GDPR Art. 12(6)',
  },
  'identity-already-doubted': {
    story: { days: [['2026-03-06', acts['doubt-identity']]] },
    act: acts['doubt-identity'],
    facts: {},
    says: 'already on record',
  },
  'identity-lesser-means-first': {
    story: { days: [['2026-03-06', acts['doubt-identity']]] },
    act: { ...acts['ask-identity'], method: 'masked-document', why: ' ' },
    facts: {},
    says: 'less intrusive means first',
    rule: 'GDPR Art. 5(1)(c); EDPB Guidelines 01/2022 §65-75',
  },
  'identity-unresolved': {
    story: { days: [['2026-03-06', acts['doubt-identity'], grant('access'), ...settleAll('access')]] },
    act: answer(['access']),
    facts: {},
    says: 'must not reach the wrong person',
    rule: 'GDPR Art. 12(6)',
  },
  'identity-not-asked': {
    story: { days: [['2026-03-06', acts['doubt-identity']]] },
    act: refuse('access', { ground: 'not-identifiable' }),
    facts: {},
    says: 'before being asked',
    rule: 'GDPR Art. 11(2); GDPR Art. 12(2)',
  },
  'identity-is-verified': {
    story: {
      days: [['2026-03-06', acts['doubt-identity'], acts['ask-identity'], acts['verify-identity']]],
    },
    act: refuse('access', { ground: 'not-identifiable' }),
    facts: {},
    says: 'has been verified',
    rule: 'GDPR Art. 12(2)',
  },
  'identity-document-unknown': { act: acts['delete-identity-document'], facts: { id: 'd1' }, says: 'd1' },
  'identity-document-held': {
    story: { days: [['2026-03-06', grant('access'), ...settleAll('access'), acts['receive-identity-document']]] },
    act: answer(['access']),
    facts: {},
    says: 'may not outlive the check',
    rule: 'GDPR Art. 5(1)(e); EDPB Guidelines 01/2022 §79',
  },
  'clarification-not-asked': { act: acts['receive-clarification'], facts: {}, says: 'no question left' },
  'clarification-already-asked': {
    story: { days: [['2026-03-06', acts['ask-clarification']]] },
    act: acts['ask-clarification'],
    facts: {},
    says: 'still unanswered',
  },
  'already-extended': {
    story: { days: [['2026-03-06', acts.extend]] },
    act: acts.extend,
    facts: { until: day('2026-06-05') },
    says: '5 June 2026',
    rule: 'GDPR Art. 12(3)',
  },
  'extension-too-late': {
    on: '2026-04-08',
    act: acts.extend,
    facts: { noticeBy: day('2026-04-07') },
    says: '7 April 2026',
    rule: 'GDPR Art. 12(3)',
  },
  'extension-too-long': {
    act: { ...acts.extend, until: day('2026-06-06') },
    facts: { latest: day('2026-06-05') },
    says: '5 June 2026',
    rule: 'GDPR Art. 12(3)',
  },
  'extension-too-short': {
    act: { ...acts.extend, until: day('2026-04-07') },
    facts: { due: day('2026-04-07') },
    says: '7 April 2026',
  },
  'nothing-open': {
    story: { days: [answered] },
    act: acts.extend,
    facts: {},
    says: 'nothing to extend',
  },
  'ground-missing': {
    act: refuse('access', { ground: undefined }),
    facts: {},
    says: 'needs a ground',
    rule: 'GDPR Art. 12(4)',
  },
  'exception-missing': {
    act: refuse('access', { ground: 'exception' }),
    facts: { right: 'access' },
    says: 'which limit of the right',
    rule: 'GDPR Art. 12(4)',
  },
  'exception-of-another-right': {
    act: refuse('access', { ground: 'exception', exception: 'erasure-legal-claims' }),
    facts: { right: 'access' },
    says: 'belongs to another right',
    rule: 'GDPR Art. 12(4)',
  },
  'access-redact-instead': {
    act: refuse('access', { ground: 'exception', exception: 'access-rights-of-others' }),
    facts: {},
    says: 'Redact',
    rule: 'GDPR Art. 15(4); GDPR recital 63',
  },
  'objection-subject-missing': {
    story: { opening: { rights: ['objection'] } },
    act: refuse('objection', { concerns: undefined }),
    facts: {},
    says: 'what the person objects to',
    rule: 'GDPR Art. 21(3)',
  },
  'marketing-objection-absolute': {
    story: { opening: { rights: ['objection'] } },
    act: refuse('objection', { concerns: 'direct-marketing' }),
    facts: {},
    says: 'can never be refused',
    rule: 'GDPR Art. 21(3)',
  },
  'remedies-missing': {
    story: { profile: { ...bareController, court: ' ' } },
    act: refuse('access'),
    facts: { controller: 'Sample SAS' },
    says: 'judicial remedy',
    rule: 'GDPR Art. 12(4)',
  },
  'refusal-too-late': {
    story: { days: [['2026-03-06', refuse('access')]] },
    on: '2026-04-08',
    act: answer(['access']),
    facts: { noticeBy: day('2026-04-07') },
    says: '7 April 2026',
    rule: 'GDPR Art. 12(4)',
  },
  'fee-too-late': {
    on: '2026-04-08',
    act: acts['ask-fee'],
    facts: { noticeBy: day('2026-04-07') },
    says: '7 April 2026',
    rule: 'GDPR Art. 12(4); GDPR Art. 12(5)',
  },
  'fee-already-asked': {
    story: { days: [['2026-03-06', acts['ask-fee']]] },
    act: acts['ask-fee'],
    facts: { right: 'access' },
    says: 'already been asked',
  },
  'fee-not-asked': { act: acts['settle-fee'], facts: { right: 'access' }, says: 'no fee is outstanding' },
  'fee-unsettled': {
    story: { days: [['2026-03-06', acts['ask-fee']]] },
    act: grant('access'),
    facts: { right: 'access' },
    says: 'still outstanding',
    rule: 'GDPR Art. 12(5)',
  },
  'decision-missing': {
    act: answer(['access']),
    facts: { right: 'access' },
    says: 'nothing has been decided',
    rule: 'GDPR Art. 12(3)',
  },
  'right-answered': {
    story: { days: [answered] },
    act: grant('access'),
    facts: { right: 'access' },
    says: 'cannot be untold',
  },
  'right-not-settled': { act: acts['take-up-again'], facts: { right: 'access' }, says: 'still open' },
  'duty-applies': {
    act: { ...acts['settle-duty'], state: 'not-applicable', note: 'no copy wanted' },
    facts: { duty: 'access-copy' },
    says: 'owed in every case',
    rule: 'GDPR Art. 12(3)',
  },
  'duties-open': {
    story: { days: [['2026-03-06', grant('access'), ...settleAll('access').slice(0, -2)]] },
    act: answer(['access']),
    facts: { right: 'access', duties: ['access-copy', 'access-redactions'] },
    says: 'would be incomplete',
    rule: 'GDPR Art. 12(3)',
  },
  'tasks-open': {
    story: { profile: sampleController, days: [['2026-03-06', grant('access'), acts['finish-task']]] },
    act: answer(['access']),
    facts: { right: 'access', tasks: ['Logs'] },
    says: 'Logs',
    rule: 'GDPR Art. 12(3)',
  },
  'format-missing': {
    story: {
      opening: { rights: ['portability'] },
      days: [['2026-03-06', grant('portability'), ...settleAll('portability')]],
    },
    act: answer(['portability'], { format: undefined }),
    facts: {},
    says: 'JSON, CSV or XML',
    rule: 'GDPR Art. 20(1)',
  },
  'format-not-machine-readable': {
    story: {
      opening: { rights: ['portability'] },
      days: [['2026-03-06', grant('portability'), ...settleAll('portability')]],
    },
    act: answer(['portability'], { format: 'pdf' }),
    facts: {},
    says: 'machine-readable',
    rule: 'GDPR Art. 20(1)',
  },
  'restriction-not-started': {
    story: {
      opening: { rights: ['restriction'] },
      days: [['2026-03-06', grant('restriction'), ...settleAll('restriction')]],
    },
    act: answer(['restriction']),
    facts: {},
    says: 'has not begun',
    rule: 'GDPR Art. 18(1)',
  },
  'restriction-already-started': {
    story: { opening: { rights: ['restriction'] }, days: [['2026-03-06', acts['start-restriction']]] },
    act: acts['start-restriction'],
    facts: {},
    says: 'already in force',
  },
  'restriction-not-running': { act: acts['lift-restriction'], facts: {}, says: 'none to lift' },
  'lifting-not-told': {
    story: { opening: { rights: ['restriction'] }, days: [['2026-03-06', acts['start-restriction']]] },
    act: { ...acts['lift-restriction'], toldOn: day('2026-03-21') },
    facts: { toldOn: day('2026-03-21') },
    says: 'after the person has been told',
    rule: 'GDPR Art. 18(3)',
  },
  'task-unknown': { act: acts['ask-task'], facts: { task: 't1' }, says: 'no task t1' },
  'task-not-open': {
    story: { profile: sampleController, days: [['2026-03-06', acts['finish-task']]] },
    act: acts['drop-task'],
    facts: { task: 'Accounts' },
    says: 'already finished or dropped',
  },
  'task-not-asked': {
    story: { profile: sampleController },
    act: acts['chase-task'],
    facts: { task: 't1' },
    says: 'nothing to chase',
  },
  'task-place-missing': { act: { ...acts['add-task'], name: ' ' }, facts: {}, says: 'where the task' },
  'answer-missing': {
    story: { opening: { rights: ['access', 'erasure'] }, days: [answered] },
    act: acts.close,
    facts: { rights: ['erasure'] },
    says: 'Silence does not end a request',
    rule: 'GDPR Art. 12(3); GDPR Art. 12(4)',
  },
  'outcome-missing': { act: { ...acts.close, outcome: 'other' }, facts: {}, says: 'needs a note' },
  'outcome-contradicts': {
    story: { days: [answered] },
    act: { ...acts.close, outcome: 'refused' },
    facts: { outcome: 'granted' },
    says: 'another outcome',
  },
  'case-open': { act: acts.erase, facts: { ref: 'SAM-2026-0001' }, says: 'cannot be erased' },
  'case-on-hold': {
    story: { days: [answered, [...closed, acts.hold]] },
    act: acts.erase,
    facts: { owner: 'Legal', reviewOn: day('2026-09-01') },
    says: 'Legal',
    rule: 'GDPR Art. 17(3)(e)',
  },
  'case-not-on-hold': { act: acts['release-hold'], facts: { ref: 'SAM-2026-0001' }, says: 'nothing to release' },
  'review-in-past': {
    act: { ...acts.hold, reviewOn: day('2026-03-20') },
    facts: { day: day('2026-03-20') },
    says: '20 March 2026',
  },
  'reminder-not-of-case': {
    act: { ...acts['snooze-reminder'], reminder: 'backup' },
    facts: { reminder: 'backup' },
    says: 'no case',
  },
  'snooze-in-past': {
    act: { ...acts['snooze-reminder'], until: day('2026-03-20') },
    facts: { day: day('2026-03-20') },
    says: '20 March 2026',
  },
  'snooze-too-long': {
    act: { ...acts['snooze-reminder'], until: day('2026-06-01') },
    facts: { latest: day('2026-04-06') },
    says: 'at the latest',
    rule: 'GDPR Art. 12(3)',
  },
  'snooze-too-near': {
    on: '2026-04-06',
    act: { ...acts['snooze-reminder'], until: day('2026-04-07') },
    facts: { due: day('2026-04-07') },
    says: 'too near',
    rule: 'GDPR Art. 12(3)',
  },
};

const all = Object.entries(rows) as [ActObstacleCode, Row<ActObstacleCode>][];

describe('every obstacle of the law of cases', () => {
  test.each(all)('%s is reached, told with its facts, worded and cited', (code, { facts, ...row }) => {
    checkRow({ name: code, ...row, blockedBy: { code, ...facts } as CaseObstacle });
    // A row that names no rule is about a slip, which cites none.
    expect(ruleOf(code)).toBe(row.rule);
  });
});

describe.each(locales)('every rule that is cited, in %s', (locale) => {
  const cited = all.flatMap(([code]) => ruleOf(code) ?? []);
  test.each([...new Set(cited)])('%s', (rule) => {
    const text = citeArticle(rule, locale);
    expect(text).toMatch(/\d/);
    if (locale === 'en') return expect(text).toBe(rule);
    // Nothing English is left of it.
    return expect(text).not.toMatch(/GDPR|Guidelines|recital|Art\. \d+\(/);
  });
});
