// A refusal: its ground, its facts and its remedies, told within one month of receipt (GDPR Art. 12(4)), extended or not.

import { describe } from 'vitest';
import { exceptionIds, exceptionRule } from '#core/law/exception.ts';
import { acts } from '#test/support/sample-acts.ts';
import { answer, grant, refuse, settleAll } from '#test/support/case-story.ts';
import { checkRows, type GateRow } from '#test/support/gate-row.ts';
import { dayAfter, lastDay, threeMonths } from '#test/support/sample-case.ts';
import { bareController } from '#test/support/sample-controller.ts';

const remedies = { authority: 'Sample Authority, 1 Example Street', court: 'the competent court' };
const facts = 'Asked the same five times since January.';
const refused = { ground: 'excessive', exception: undefined, concerns: undefined, facts, remedies } as const;

describe('grounds', () => {
  checkRows([
    {
      name: 'GDPR Art. 12(5)(b): manifestly unfounded, with its facts and both remedies on record',
      act: refuse('access', { ground: 'manifestly-unfounded' }),
      leads: [
        {
          act: 'case.right-decided',
          right: 'access',
          decision: {
            kind: 'refused',
            refusal: { ground: 'manifestly-unfounded', exception: undefined, concerns: undefined, facts, remedies },
          },
        },
      ],
    },
    {
      name: 'GDPR Art. 12(5)(b): excessive, of any right of Art. 15 to 22',
      story: { opening: { rights: ['objection'] } },
      act: refuse('objection'),
      leads: [{ act: 'case.right-decided', right: 'objection' }],
    },
    {
      name: 'GDPR Art. 12(5): “shall bear the burden of demonstrating”: no ground without facts',
      act: refuse('access', { facts: '\n\t ' }),
      blockedBy: { code: 'facts-missing' },
      rule: 'GDPR Art. 12(5)',
    },
    {
      name: 'GDPR Art. 12(5): nor where the facts are left out altogether',
      act: refuse('access', { facts: undefined }),
      blockedBy: { code: 'facts-missing' },
    },
    {
      name: 'GDPR Art. 12(4): no refusal without a ground, in part or whole',
      act: refuse('access', { kind: 'partly-granted', ground: undefined }),
      blockedBy: { code: 'ground-missing' },
    },
    {
      name: 'GDPR Art. 12(4): a partial refusal states all that a whole one does (EDPB Guidelines 01/2022 §193)',
      act: refuse('access', { kind: 'partly-granted', note: 'the rest', facts: '' }),
      blockedBy: { code: 'facts-missing' },
    },
    {
      name: 'GDPR Art. 12(4): a controller without a court in its profile cannot refuse',
      story: { profile: { ...bareController, court: '' } },
      act: refuse('access'),
      blockedBy: { code: 'remedies-missing', controller: 'Sample SAS' },
      rule: 'GDPR Art. 12(4)',
    },
    {
      name: 'GDPR Art. 12(4), 77: nor one without a supervisory authority',
      story: {
        profile: { ...bareController, supervisoryAuthority: { ...bareController.supervisoryAuthority, name: ' ' } },
      },
      act: refuse('access', { kind: 'partly-granted' }),
      blockedBy: { code: 'remedies-missing', controller: 'Sample SAS' },
    },
    {
      name: 'GDPR Art. 12(4): but it can grant',
      story: { profile: { ...bareController, court: '' } },
      act: grant('access'),
      leads: [{ act: 'case.right-decided', decision: { kind: 'granted', note: '' } }],
    },
  ]);
});

describe('limits of the right itself', () => {
  checkRows(
    exceptionIds.map((exception): GateRow => {
      const { right, article } = exceptionRule(exception);
      const kind = exception === 'access-rights-of-others' ? 'partly-granted' : 'refused';
      return {
        name: `${article}: ${exception} carries a ${kind} decision of ${right}`,
        story: { opening: { rights: [right] } },
        act: refuse(right, { kind, ground: 'exception', exception }),
        leads: [{ act: 'case.right-decided', right }],
      };
    }),
  );
  checkRows(
    exceptionIds.map((exception): GateRow => {
      const { right, article } = exceptionRule(exception);
      const other = right === 'automated-decision' ? 'rectification' : 'automated-decision';
      return {
        name: `${article}: ${exception} justifies nothing against ${other}`,
        story: { opening: { rights: [other] } },
        act: refuse(other, { ground: 'exception', exception }),
        blockedBy: { code: 'exception-of-another-right', right: other },
      };
    }),
  );
  checkRows([
    {
      name: 'GDPR Art. 12(4): an exception says which',
      act: refuse('access', { ground: 'exception', exception: undefined }),
      blockedBy: { code: 'exception-missing', right: 'access' },
    },
    {
      name: 'GDPR Art. 15(4), recital 63: the rights of others never withhold everything',
      act: refuse('access', { ground: 'exception', exception: 'access-rights-of-others' }),
      blockedBy: { code: 'access-redact-instead' },
      says: 'partly granted',
      rule: 'GDPR Art. 15(4); GDPR recital 63',
    },
    {
      name: 'GDPR Art. 20(4): the rights of others may stop portability as a whole',
      story: { opening: { rights: ['portability'] } },
      act: refuse('portability', { ground: 'exception', exception: 'portability-rights-of-others' }),
      leads: [{ act: 'case.right-decided' }],
    },
  ]);
});

describe('GDPR Art. 21(2)-(3): an objection to direct marketing is never refused', () => {
  const story = { opening: { rights: ['objection'] } } as const;
  const asked = {
    ...story,
    days: [['2026-03-06', acts['doubt-identity'], acts['ask-identity'], acts['reject-identity']]],
  } as const;
  const marketing = (ground: 'manifestly-unfounded' | 'excessive' | 'exception' | 'not-identifiable'): GateRow => ({
    name: `GDPR Art. 21(3): not as ${ground}`,
    story: asked,
    act: refuse('objection', { ground, concerns: 'direct-marketing', exception: 'objection-compelling-grounds' }),
    blockedBy: { code: 'marketing-objection-absolute' },
  });
  checkRows([
    marketing('manifestly-unfounded'),
    marketing('excessive'),
    marketing('exception'),
    marketing('not-identifiable'),
    {
      name: 'GDPR Art. 21(3): not in part either',
      story,
      act: refuse('objection', { kind: 'partly-granted', concerns: 'direct-marketing' }),
      blockedBy: { code: 'marketing-objection-absolute' },
      rule: 'GDPR Art. 21(3)',
    },
    {
      name: 'GDPR Art. 21(3): so each refusal of an objection says what it is about, also of an unknown person',
      story: asked,
      act: refuse('objection', { ground: 'not-identifiable', concerns: undefined }),
      blockedBy: { code: 'objection-subject-missing' },
    },
    {
      name: 'GDPR Art. 21(1): compelling grounds may override an objection to other processing',
      story,
      act: refuse('objection', { ground: 'exception', exception: 'objection-compelling-grounds' }),
      leads: [{ act: 'case.right-decided' }],
    },
  ]);
});

describe('GDPR Art. 11(2), 12(2): not identifiable', () => {
  const unknown = refuse('access', { ground: 'not-identifiable' });
  const rejected = ['2026-03-10', acts['doubt-identity'], acts['ask-identity'], acts['reject-identity']] as const;
  checkRows([
    {
      name: 'GDPR Art. 11(2): nobody is, whom nothing was asked',
      act: unknown,
      blockedBy: { code: 'identity-not-asked' },
      rule: 'GDPR Art. 11(2); GDPR Art. 12(2)',
    },
    {
      name: 'GDPR Art. 12(2): nobody is, who was asked and may still answer',
      story: { days: [['2026-03-10', acts['doubt-identity'], acts['ask-identity']]] },
      act: unknown,
      blockedBy: { code: 'identity-undecided' },
      rule: 'GDPR Art. 11(2); GDPR Art. 12(2)',
    },
    {
      name: 'GDPR Art. 12(2): nobody is, who has shown who they are',
      story: { days: [['2026-03-10', acts['doubt-identity'], acts['ask-identity'], acts['verify-identity']]] },
      act: unknown,
      blockedBy: { code: 'identity-is-verified' },
      rule: 'GDPR Art. 12(2)',
    },
    {
      name: 'GDPR Art. 12(2): a person who was asked and did not prove it is',
      story: { days: [rejected] },
      act: [unknown, answer(['access'])],
      leads: [{ act: 'case.right-decided' }, { act: 'case.answered', rights: ['access'] }],
    },
    {
      name: 'GDPR Art. 12(2): the ground must hold when it is told: verified after the decision, it does not',
      story: {
        days: [
          [...rejected, unknown],
          ['2026-03-12', acts['doubt-identity'], acts['verify-identity']],
        ],
      },
      act: answer(['access']),
      blockedBy: { code: 'identity-is-verified' },
    },
    {
      name: 'GDPR Art. 11(2): a new doubt asks anew before it is told',
      story: { days: [rejected, ['2026-03-11', unknown, acts['doubt-identity']]] },
      act: answer(['access']),
      blockedBy: { code: 'identity-not-asked' },
    },
  ]);
});

describe('GDPR Art. 12(4): the month in which it is told', () => {
  const story = { days: [['2026-03-06', refuse('access')]] } as const;
  const partly = {
    days: [['2026-03-06', refuse('access', { kind: 'partly-granted', note: 'the rest' }), ...settleAll('access')]],
  } as const;
  const told = { act: 'case.answered', rights: ['access'] } as const;
  checkRows([
    {
      name: 'GDPR Art. 12(4): on the rolled last day it is in time, and needs no word about it',
      story,
      on: lastDay,
      act: answer(['access'], { lateReason: 'not late at all' }),
      leads: [{ ...told, lateReason: undefined }],
    },
    {
      name: 'GDPR Art. 12(4): a day later it needs one',
      story,
      on: dayAfter,
      act: answer(['access']),
      blockedBy: { code: 'refusal-too-late', noticeBy: lastDay },
      says: 'without further delay',
      rule: 'GDPR Art. 12(4)',
    },
    {
      name: 'GDPR Art. 12(4): a blank one is none',
      story,
      on: dayAfter,
      act: answer(['access'], { lateReason: ' ' }),
      blockedBy: { code: 'refusal-too-late', noticeBy: lastDay },
    },
    {
      name: 'GDPR Art. 12(4): with it the refusal leaves, for silence is worse, and it stays on record',
      story,
      on: dayAfter,
      act: answer(['access'], { lateReason: ' the case lay with counsel ' }),
      leads: [{ ...told, lateReason: 'the case lay with counsel' }],
    },
    {
      name: 'GDPR Art. 12(4): what was told in time and recorded later was in time',
      story,
      on: dayAfter,
      act: answer(['access'], { on: lastDay }),
      leads: [{ ...told, lateReason: undefined }],
    },
    {
      name: 'GDPR Art. 12(4): has no extension clause: on an extended case the month counts all the same',
      story: { days: [['2026-03-06', acts.extend, refuse('access')]] },
      on: dayAfter,
      act: answer(['access']),
      blockedBy: { code: 'refusal-too-late', noticeBy: lastDay },
    },
    {
      name: 'GDPR Art. 12(4): a refusal in part counts too (EDPB Guidelines 01/2022 §193)',
      story: partly,
      on: threeMonths,
      act: answer(['access']),
      blockedBy: { code: 'refusal-too-late', noticeBy: lastDay },
    },
    {
      name: 'GDPR Art. 12(3): an answer that grants everything may come late without a word: the delay shows by itself',
      story: { days: [['2026-03-06', grant('access'), ...settleAll('access')]] },
      on: threeMonths,
      act: answer(['access'], { lateReason: 'ignored' }),
      leads: [{ ...told, lateReason: undefined }],
    },
  ]);
});

describe('GDPR Art. 12(4): the reasons are those of this refusal', () => {
  checkRows([
    {
      name: 'GDPR Art. 12(4): a limit of the right is recorded only where it is the ground',
      act: refuse('access', { ground: 'excessive', exception: 'access-rights-of-others' }),
      leads: [
        { act: 'case.right-decided', decision: { kind: 'refused', refusal: { ...refused, exception: undefined } } },
      ],
    },
    {
      name: 'GDPR Art. 21(3): the subject of an objection only where there is one',
      act: refuse('access', { concerns: 'other-processing' }),
      leads: [
        { act: 'case.right-decided', decision: { kind: 'refused', refusal: { ...refused, concerns: undefined } } },
      ],
    },
  ]);
});
