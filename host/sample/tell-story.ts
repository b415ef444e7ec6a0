// What a DPO would have done with the cases of the sample desk: answers, a doubt, an extension, a refusal, a letter by post.

import { addDays, type Day } from '#core/base/day.ts';
import { actOnCase } from '#core/desk/commands/act-on-case.ts';
import { openCase } from '#core/desk/commands/open-case.ts';
import type { CaseCommand } from '#core/case/command.ts';
import type { CaseState } from '#core/case/state.ts';
import { isOpenTask } from '#core/case/task.ts';
import type { Desk } from '#core/desk/ports.ts';
import { listCases } from '#core/desk/queries/list-cases.ts';
import { todayOf } from '#core/desk/today.ts';
import { proofsFor } from '#core/law/authority-proof.ts';
import { dutiesOf, dutyRule } from '#core/law/duty.ts';
import type { Right } from '#core/law/right.ts';

/** So many cases stay open although their day has passed: the red that a desk should never show. */
const leftOverdue = 1;

/** Answers what is overdue, but for one, and leaves the open cases at different points of their way. */
export function tellStory(desk: Desk): void {
  const overdue = listCases(desk).filter((row) => row.daysLeft < 0);
  for (const { ref, due } of overdue.slice(0, overdue.length - leftOverdue)) answerInFull(desk, ref, addDays(due, -2));
  openLetter(desk);
  const open = listCases(desk).filter((row) => row.phase === 'open' && row.daysLeft > 5);
  const [first, second, third, ...others] = open;
  const refused = others.find(({ rights }) => !rights.some((right) => withoutAbuse.has(right)));
  if (first !== undefined) act(desk, first.ref, startWork(desk, first.ref));
  if (second !== undefined) act(desk, second.ref, doubt);
  if (third !== undefined)
    act(desk, third.ref, [
      {
        act: 'extend',
        ground: 'complexity',
        reason: 'Photographs of eleven building sites have to be searched by hand.',
      },
    ]);
  if (refused !== undefined) act(desk, refused.ref, [...refusal(refused.rights)]);
}

/** Art. 12(5) does not reach them: never refused as excessive. */
const withoutAbuse: ReadonlySet<Right> = new Set(['consent-withdrawal', 'post-mortem']);

function act(desk: Desk, ref: string, commands: readonly CaseCommand[]): void {
  const done = actOnCase(desk, { ref, commands });
  if (!done.ok) throw new Error(`the sample's act was blocked: ${done.failure.code}`);
}

function stateOf(desk: Desk, ref: string): CaseState {
  const state = desk.cases.byRef(ref);
  if (state === undefined) throw new Error('the sample lost a case');
  return state;
}

/** Every task finished, every duty settled, the person told, the case closed. */
function answerInFull(desk: Desk, ref: string, on: Day): void {
  const state = stateOf(desk, ref);
  const { rights, tasks } = state;
  const finished = tasks
    .filter(isOpenTask)
    .map(({ id }): CaseCommand => ({ act: 'finish-task', task: id, result: 'done', note: '', on }));
  act(desk, ref, [
    ...permission(state),
    ...finished,
    ...rights.flatMap(settleDuties),
    ...(rights.includes('restriction')
      ? [{ act: 'start-restriction', trigger: 'accuracy-disputed', on } satisfies CaseCommand]
      : []),
    ...rights.map((right): CaseCommand => ({ act: 'decide', right, kind: 'granted', note: '' })),
    { act: 'answer', rights, channel: 'mail', format: 'json', on },
    { act: 'close', note: '' },
  ]);
}

function permission(state: CaseState): readonly CaseCommand[] {
  const { requester, rights } = state;
  // Directives after death are for heirs and executors; the invented writer of one says to be an heir.
  const capacity = rights.includes('post-mortem') ? 'heir' : state.capacity;
  const [proof] = proofsFor[capacity];
  if (proof === undefined) return [];
  const dataSubject = { name: 'Invented Person', address: '' };
  return [
    { act: 'correct-persons', requester, capacity, dataSubject, reason: 'As the letter says.' },
    { act: 'show-authority', proof, scope: 'All data, all rights named in the request.', answerTo: 'requester' },
  ];
}

function settleDuties(right: Right): readonly CaseCommand[] {
  return dutiesOf(right).map((duty): CaseCommand => {
    const isOwed = dutyRule(duty).need === 'always';
    return { act: 'settle-duty', duty, state: isOwed ? 'done' : 'not-applicable', note: isOwed ? '' : 'None here.' };
  });
}

/** Some systems asked, some done, half of the checklist ticked. */
function startWork(desk: Desk, ref: string): readonly CaseCommand[] {
  const { tasks, rights } = stateOf(desk, ref);
  const [done, ...asked] = tasks.map(({ id }) => id);
  const duties = rights.flatMap(settleDuties);
  return [
    ...duties.slice(0, Math.ceil(duties.length / 2)),
    ...(done === undefined ? [] : [{ act: 'finish-task', task: done, result: 'done', note: '' } satisfies CaseCommand]),
    ...asked.slice(0, 2).map((task): CaseCommand => ({ act: 'ask-task', task })),
  ];
}

const doubt: readonly CaseCommand[] = [
  { act: 'doubt-identity', ground: 'The address is not the one of the account, and another person’s name is given.' },
  { act: 'ask-identity', method: 'known-contact', why: '' },
];

function refusal(rights: readonly Right[]): readonly CaseCommand[] {
  return rights.map((right): CaseCommand => ({
    act: 'decide',
    right,
    kind: 'refused',
    note: '',
    ground: 'excessive',
    ...(right === 'objection' ? { concerns: 'other-processing' } : {}),
    facts: 'The sixth request for the same data in four months; nothing has changed in between.',
  }));
}

function openLetter(desk: Desk): void {
  const receivedDay = addDays(todayOf(desk), -9);
  const opened = openCase(desk, {
    channel: 'post',
    receivedDay,
    rights: ['access'],
    language: 'fr',
    requester: { name: 'Odile Fictive', address: '' },
    capacity: 'self',
    note: 'Lettre arrivée au siège : demande une copie de toutes les données de son compte.',
  });
  if (!opened.ok) throw new Error(`the sample's letter was blocked: ${opened.failure.code}`);
}
