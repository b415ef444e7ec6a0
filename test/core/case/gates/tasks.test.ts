// Tasks at systems and recipients: planned from the profile, asked, chased, finished with what came of it.

import { describe, expect, test } from 'vitest';
import type { Day } from '#core/base/day.ts';
import { taskResults } from '#core/case/task.ts';
import { answer, attempt, refuse, tell } from '#test/support/case-story.ts';
import { checkRows, type GateRow } from '#test/support/gate-row.ts';
import { acts } from '#test/support/sample-acts.ts';
import { sampleController } from '#test/support/sample-controller.ts';

const day = (text: string) => text as Day;
const profile = sampleController;
const story = { profile };
const asked = { profile, days: [['2026-03-06', acts['ask-task']]] } as const;

describe('planning', () => {
  test('GDPR Art. 12(3), 19: each system for each right, each recipient outside for 16, 17 and 18', () => {
    const { tasks } = tell({ profile, opening: { rights: ['access', 'erasure', 'objection'] } });
    expect(tasks.map(({ id, right, kind, target, owner }) => `${id} ${right} ${kind} ${target} ${owner}`)).toEqual([
      't1 access search accounts Product',
      't2 access search logs Security',
      't3 erasure erase accounts Product',
      't4 erasure erase logs Security',
      't5 erasure inform host host@example.net',
      't6 erasure inform partner dpo@example.com',
      't7 objection stop accounts Product',
      't8 objection stop logs Security',
    ]);
    expect(tasks.every(({ state }) => state === 'planned')).toBe(true);
  });

  test('planning again adds what a changed profile calls for, and nothing twice', () => {
    const state = tell(story);
    expect(attempt(state, [acts['plan-tasks']], '2026-03-20', profile)).toEqual({ ok: true, value: [] });
    const more = { ...profile, systems: [...profile.systems, { ...profile.systems[0], id: 'new', name: 'New' }] };
    expect(
      attempt(state, [acts['plan-tasks'], acts['plan-tasks']], '2026-03-20', more as typeof profile),
    ).toMatchObject({
      value: [{ act: 'case.tasks-planned', tasks: [{ id: 't3', target: 'new' }] }],
    });
  });

  checkRows([
    {
      name: 'GDPR Art. 12(3): nothing is planned for a right that was answered',
      story: { days: [['2026-03-06', refuse('access'), answer(['access'])]] },
      act: acts['add-task'],
      blockedBy: { code: 'right-answered', right: 'access' },
    },
    {
      name: 'a place that the profile does not know can be added',
      story,
      act: acts['add-task'],
      leads: [
        { act: 'case.tasks-planned', tasks: [{ id: 't3', right: 'access', name: 'Archive', owner: 'Legal' } as never] },
      ],
    },
    {
      name: 'but it has a name',
      story,
      act: { ...acts['add-task'], name: '' },
      blockedBy: { code: 'task-place-missing' },
    },
    {
      name: 'for a right of the case',
      story,
      act: { ...acts['add-task'], right: 'erasure' },
      blockedBy: { code: 'right-not-in-case', right: 'erasure' },
    },
  ]);
});

describe('the course of a task', () => {
  checkRows([
    {
      name: 'asked, with its day',
      story,
      act: { ...acts['ask-task'], on: day('2026-03-09') },
      leads: [{ act: 'case.task-asked', task: 't1', on: day('2026-03-09') }],
    },
    {
      name: 'chased only once it was asked',
      story,
      act: acts['chase-task'],
      blockedBy: { code: 'task-not-asked', task: 't1' },
    },
    { name: 'chased', story: asked, act: acts['chase-task'], leads: [{ act: 'case.task-chased' }] },
    {
      name: 'given to another',
      story,
      act: acts['assign-task'],
      leads: [{ act: 'case.task-assigned', owner: 'Support' }],
    },
    {
      name: 'to somebody',
      story,
      act: { ...acts['assign-task'], owner: ' ' },
      blockedBy: { code: 'reason-missing' },
    },
    {
      name: 'dropped with a reason',
      story,
      act: { ...acts['drop-task'], reason: '' },
      blockedBy: { code: 'reason-missing' },
    },
    {
      name: 'not in the future',
      story: asked,
      act: { ...acts['finish-task'], on: day('2026-03-21') },
      blockedBy: { code: 'day-in-future', day: day('2026-03-21') },
    },
    ...taskResults.map((result): GateRow => ({
      name: `GDPR Art. 12(4), 19: ${result} ${result === 'kept' || result === 'impossible' ? 'says why' : 'needs no word'}`,
      story: asked,
      act: { ...acts['finish-task'], result, note: '' },
      ...(result === 'kept' || result === 'impossible'
        ? { blockedBy: { code: 'reason-missing' as const } }
        : { leads: [{ act: 'case.task-finished' as const, result }] }),
    })),
    {
      name: 'GDPR Art. 17(3)(b): kept, with the reason that the person is told',
      story: asked,
      act: { ...acts['finish-task'], result: 'kept', note: 'invoices, ten years' },
      leads: [{ act: 'case.task-finished', result: 'kept', note: 'invoices, ten years' }],
    },
    ...(['assign-task', 'ask-task', 'chase-task', 'finish-task', 'drop-task'] as const).flatMap((act) =>
      (['finish-task', 'drop-task'] as const).map((end): GateRow => ({
        name: `after ${end} there is no ${act}`,
        story: { profile, days: [['2026-03-06', acts['ask-task'], acts[end]]] },
        act: acts[act],
        blockedBy: { code: 'task-not-open', task: 'Accounts' },
      })),
    ),
  ]);
});
