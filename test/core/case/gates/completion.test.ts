// What must be done before a right counts as granted: its checklist, its tasks at systems and recipients, its format.

import { describe } from 'vitest';
import type { CaseCommand } from '#core/case/command.ts';
import { answerFormats, machineReadable } from '#core/case/right-work.ts';
import { dutiesOf, dutyIds, dutyRule } from '#core/law/duty.ts';
import { articleOfRight, rights, type Right } from '#core/law/right.ts';
import { informsRecipients } from '#core/law/task-kind.ts';
import { answer, grant, refuse, settleAll } from '#test/support/case-story.ts';
import { checkRows, type GateRow } from '#test/support/gate-row.ts';
import { acts } from '#test/support/sample-acts.ts';
import { sampleController } from '#test/support/sample-controller.ts';

const told = [{ act: 'case.answered' }] as const;

/** What a right takes beside its checklist. */
function beside(right: Right): readonly CaseCommand[] {
  return right === 'restriction' ? [acts['start-restriction']] : [];
}

describe('the checklist of each right', () => {
  checkRows(
    rights.map((right): GateRow => ({
      name: `${articleOfRight[right]}: with everything done, ${right} is told as granted`,
      story: {
        opening: { rights: [right] },
        days: [['2026-03-06', grant(right), ...settleAll(right), ...beside(right)]],
      },
      act: answer([right]),
      leads: told,
    })),
  );
  checkRows(
    dutyIds.map((duty): GateRow => {
      const { right, article } = dutyRule(duty);
      const others = settleAll(right).filter((command) => 'duty' in command && command.duty !== duty);
      return {
        name: `${article}: without ${duty} the answer is not whole`,
        story: { opening: { rights: [right] }, days: [['2026-03-06', grant(right), ...others, ...beside(right)]] },
        act: answer([right]),
        blockedBy: { code: 'duties-open', right, duties: [duty] },
        says: 'would be incomplete',
        rule: 'GDPR Art. 12(3)',
      };
    }),
  );
  checkRows(
    dutyIds.map((duty): GateRow => {
      const { right, article, need } = dutyRule(duty);
      const act = { ...acts['settle-duty'], duty, state: 'not-applicable', note: 'does not arise here' } as const;
      return {
        name: `${article}: ${duty} ${need === 'always' ? 'always applies' : 'may not arise, with a note'}`,
        story: { opening: { rights: [right] } },
        act,
        ...(need === 'always'
          ? { blockedBy: { code: 'duty-applies', duty } }
          : {
              leads: [{ act: 'case.duty-settled', right, duty, state: 'not-applicable', note: 'does not arise here' }],
            }),
      };
    }),
  );
  checkRows([
    {
      name: 'GDPR Art. 15(1), 15(3): the information without the copy is half an answer',
      story: {
        days: [
          [
            '2026-03-06',
            grant('access'),
            ...settleAll('access').filter((c) => 'duty' in c && c.duty !== 'access-copy'),
          ],
        ],
      },
      act: answer(['access']),
      blockedBy: { code: 'duties-open', right: 'access', duties: ['access-copy'] },
    },
    {
      name: 'GDPR Art. 15(1), 15(3): so is the copy without the information',
      story: {
        days: [['2026-03-06', grant('access'), { ...acts['settle-duty'], duty: 'access-copy' }]],
      },
      act: answer(['access']),
      blockedBy: {
        code: 'duties-open',
        right: 'access',
        duties: dutiesOf('access').filter((d) => d !== 'access-copy'),
      },
    },
    {
      name: 'GDPR Art. 12(4): what is granted in part is granted as a whole part: the checklist holds for it',
      story: { days: [['2026-03-06', refuse('access', { kind: 'partly-granted' })]] },
      act: answer(['access']),
      blockedBy: { code: 'duties-open', right: 'access', duties: dutiesOf('access') },
    },
    {
      name: 'GDPR Art. 15(1): “or not”: where no data are held the answer is owed, and no checklist with it',
      story: { days: [['2026-03-06', { ...acts.decide, kind: 'no-data-held' }]] },
      act: answer(['access']),
      leads: told,
    },
    {
      name: 'GDPR Art. 12(4): a refusal asks for none',
      story: { days: [['2026-03-06', refuse('access')]] },
      act: answer(['access']),
      leads: told,
    },
    {
      name: 'GDPR Art. 12(3): what may not arise says why it does not',
      act: { ...acts['settle-duty'], duty: 'access-source', state: 'not-applicable', note: '' },
      blockedBy: { code: 'reason-missing' },
    },
    {
      name: 'GDPR Art. 12(3): a tick can be taken back, and then it is missing',
      story: { days: [['2026-03-06', grant('access'), ...settleAll('access')]] },
      act: [{ ...acts['settle-duty'], state: 'open' }, answer(['access'])],
      blockedBy: { code: 'duties-open', right: 'access', duties: ['access-copy'] },
    },
    {
      name: 'GDPR Art. 12(3): the checklist of another right is none of this case',
      act: { ...acts['settle-duty'], duty: 'erasure-ground' },
      blockedBy: { code: 'right-not-in-case', right: 'erasure' },
    },
    {
      name: 'GDPR Art. 12(3): the checklist of what was told is closed',
      story: { days: [['2026-03-06', refuse('access'), answer(['access'])]] },
      act: acts['settle-duty'],
      blockedBy: { code: 'right-answered', right: 'access' },
    },
  ]);
});

/** Every task of the case finished, but for the last `left`. */
function finish(count: number): readonly CaseCommand[] {
  return Array.from({ length: count }, (_, place) => ({ ...acts['finish-task'], task: `t${place + 1}` }));
}

describe('the tasks at systems and recipients', () => {
  const withTasks = (right: Right, done: number, kind: 'granted' | 'no-data-held' = 'granted') => ({
    profile: sampleController,
    opening: { rights: [right] },
    days: [
      ['2026-03-06', { ...acts.decide, right, kind }, ...settleAll(right), ...beside(right), ...finish(done)] as const,
    ],
  });
  checkRows(
    rights.flatMap((right): readonly GateRow[] => {
      const recipients = informsRecipients(right) ? ['Host', 'Partner'] : [];
      const article = informsRecipients(right) ? 'GDPR Art. 19' : 'GDPR Art. 12(3)';
      const whole = 2 + recipients.length;
      return [
        {
          name: `${article}: ${right} waits for ${['Accounts', 'Logs', ...recipients].join(', ')}`,
          story: withTasks(right, 0),
          act: answer([right]),
          blockedBy: { code: 'tasks-open', right, tasks: ['Accounts', 'Logs', ...recipients] },
          rule: 'GDPR Art. 12(3)',
        },
        {
          name: `${article}: ${right} waits for the last of them`,
          story: withTasks(right, whole - 1),
          act: answer([right]),
          blockedBy: { code: 'tasks-open', right, tasks: [recipients.at(-1) ?? 'Logs'] },
        },
        {
          name: `${article}: ${right} is told once all have reported`,
          story: withTasks(right, whole),
          act: answer([right]),
          leads: told,
        },
        {
          name: `GDPR Art. 15(1): of ${right}, “no data held” waits for the systems, and for no recipient`,
          story: withTasks(right, 2, 'no-data-held'),
          act: answer([right]),
          leads: told,
        },
        {
          name: `GDPR Art. 15(1): of ${right}, “no data held” is not said before every system was searched`,
          story: withTasks(right, 1, 'no-data-held'),
          act: answer([right]),
          blockedBy: { code: 'tasks-open', right, tasks: ['Logs'] },
        },
      ];
    }),
  );
  checkRows([
    {
      name: 'GDPR Art. 19: an internal team is no recipient to be told',
      story: { profile: sampleController, opening: { rights: ['erasure'] } },
      act: { ...acts['assign-task'], task: 't5' },
      blockedBy: { code: 'task-unknown', task: 't5' },
    },
    {
      name: 'GDPR Art. 19: a task of one right holds back no other',
      story: {
        profile: sampleController,
        opening: { rights: ['access', 'erasure'] },
        days: [['2026-03-06', grant('access'), ...settleAll('access'), ...finish(2)]],
      },
      act: answer(['access']),
      leads: told,
    },
    {
      name: 'GDPR Art. 12(4): a refusal waits for nobody',
      story: { profile: sampleController, days: [['2026-03-06', refuse('access')]] },
      act: answer(['access']),
      leads: told,
    },
    {
      name: 'GDPR Art. 12(3): a dropped task, with its reason, holds nothing back',
      story: withTasks('access', 1),
      act: [{ ...acts['drop-task'], task: 't2' }, answer(['access'])],
      leads: [{ act: 'case.task-dropped', task: 't2' }, { act: 'case.answered' }],
    },
    {
      name: 'GDPR Art. 19: a right that is added later brings its systems and recipients along',
      story: {
        profile: sampleController,
        days: [
          ['2026-03-06', { ...acts['correct-rights'], rights: ['erasure'] }, grant('erasure'), ...settleAll('erasure')],
        ],
      },
      act: answer(['erasure']),
      blockedBy: { code: 'tasks-open', right: 'erasure', tasks: ['Accounts', 'Logs', 'Host', 'Partner'] },
    },
  ]);
});

describe('GDPR Art. 20(1): the format of a portable copy', () => {
  const ready = {
    opening: { rights: ['portability'] },
    days: [['2026-03-06', grant('portability'), ...settleAll('portability')]],
  } as const;
  checkRows([
    ...answerFormats.map((format): GateRow => ({
      name: `GDPR Art. 20(1): ${format} is ${machineReadable.includes(format) ? '' : 'not '}machine-readable`,
      story: ready,
      act: answer(['portability'], { format }),
      ...(machineReadable.includes(format)
        ? { leads: told }
        : { blockedBy: { code: 'format-not-machine-readable' as const }, rule: 'GDPR Art. 20(1)' }),
    })),
    {
      name: 'GDPR Art. 20(1): none at all is none',
      story: ready,
      act: answer(['portability'], { format: undefined }),
      blockedBy: { code: 'format-missing' },
    },
    {
      name: 'GDPR Art. 20(1): “no data held” has no copy, so no format',
      story: {
        opening: { rights: ['portability'] },
        days: [['2026-03-06', { ...acts.decide, right: 'portability', kind: 'no-data-held' }]],
      },
      act: answer(['portability'], { format: undefined }),
      leads: told,
    },
    {
      name: 'GDPR Art. 12(4): a refusal has none either',
      story: { opening: { rights: ['portability'] }, days: [['2026-03-06', refuse('portability')]] },
      act: answer(['portability'], { format: 'paper' }),
      leads: told,
    },
    {
      name: 'EDPB Guidelines 01/2022 §156: for access a PDF will do',
      story: { days: [['2026-03-06', grant('access'), ...settleAll('access')]] },
      act: answer(['access'], { format: 'pdf' }),
      leads: told,
    },
  ]);
});

describe('GDPR Art. 18(1): a restriction that is granted has begun', () => {
  const ready = {
    opening: { rights: ['restriction'] },
    days: [['2026-03-06', grant('restriction'), ...settleAll('restriction')]],
  } as const;
  checkRows([
    {
      name: 'GDPR Art. 18(1): not before its start',
      story: ready,
      act: answer(['restriction']),
      blockedBy: { code: 'restriction-not-started' },
      rule: 'GDPR Art. 18(1)',
    },
    {
      name: 'GDPR Art. 18(1): with it',
      story: ready,
      act: [acts['start-restriction'], answer(['restriction'])],
      leads: [{ act: 'case.restriction-started', trigger: 'accuracy-disputed' }, { act: 'case.answered' }],
    },
    {
      name: 'GDPR Art. 15(1): where no data are held there is nothing to restrict',
      story: {
        opening: { rights: ['restriction'] },
        days: [['2026-03-06', { ...acts.decide, right: 'restriction', kind: 'no-data-held' }]],
      },
      act: answer(['restriction']),
      leads: told,
    },
  ]);
});
