// Random acts on a case: some that a DPO might do next, some that nobody in their senses would.

import { addDays, type Day } from '#core/base/day.ts';
import type { MessageId } from '#core/base/id.ts';
import { restrictionTriggers } from '#core/case/case-event.ts';
import type { CaseCommand } from '#core/case/command.ts';
import { extensionGrounds } from '#core/case/extension.ts';
import { outcomes } from '#core/case/outcome.ts';
import { decisionKinds, objectionSubjects } from '#core/case/refusal.ts';
import { reminderKinds } from '#core/case/reminder-kind.ts';
import { answerFormats, isSettled } from '#core/case/right-work.ts';
import type { CaseState } from '#core/case/state.ts';
import { isOpenTask, taskResults } from '#core/case/task.ts';
import { authorityProofs, proofsFor } from '#core/law/authority-proof.ts';
import { capacities } from '#core/law/capacity.ts';
import { channels } from '#core/law/channel.ts';
import { dutiesOf, dutyIds, dutyRule } from '#core/law/duty.ts';
import { exceptionIds, exceptionsOf } from '#core/law/exception.ts';
import { identityMethods } from '#core/law/identity-method.ts';
import { feeGrounds, refusalGrounds } from '#core/law/refusal-ground.ts';
import { rights, type Right } from '#core/law/right.ts';
import { taskKinds } from '#core/law/task-kind.ts';
import type { Chance } from './seeded-chance.ts';

type Act = CaseCommand['act'];
type Maker = (state: CaseState, today: Day, chance: Chance) => CaseCommand;

const people = [
  { name: 'Anna Voorbeeld', address: 'anna@example.org' },
  { name: 'Bram Anders', address: 'bram@example.net' },
  { name: 'Chloë Dubois', address: '' },
  { name: '', address: '' },
] as const;

const strayMessage = 'm0000000000000009' as MessageId;

/** Words, seldom none. */
function words(chance: Chance): string {
  return chance.happens(0.06) ? chance.oneOf(['', ' ', '\n\t']) : chance.oneOf(['so it is', ' for a reason ', 'ja']);
}

/** Today where not said, or a day about now; seldom one that cannot be. */
function someDay(state: CaseState, today: Day, chance: Chance): Day | undefined {
  if (chance.happens(0.6)) return undefined;
  if (chance.happens(0.1)) return addDays(today, 1 + chance.below(3));
  if (chance.happens(0.1)) return addDays(state.receivedDay, -1 - chance.below(3));
  const day = addDays(today, -chance.below(12));
  return day < state.receivedDay ? state.receivedDay : day;
}

/** Mostly one of the case. */
function someRight(state: CaseState, chance: Chance): Right {
  return chance.happens(0.9) ? chance.oneOf(state.rights) : chance.oneOf(rights);
}

function someTask(state: CaseState, chance: Chance): string {
  const open = state.tasks.filter(isOpenTask);
  if (open.length > 0 && chance.happens(0.8)) return chance.oneOf(open).id;
  return `t${chance.below(state.tasks.length + 2)}`;
}

/** Every act there is, with whatever may be said in it. */
const makers: Readonly<Record<Act, Maker>> = {
  'correct-rights': (state, _today, chance) => ({
    act: 'correct-rights',
    rights: chance.happens(0.5) ? [...state.rights, chance.oneOf(rights)] : chance.someOf(rights.slice(0, 5)),
    reason: words(chance),
  }),
  'correct-receipt': (state, today, chance) => ({
    act: 'correct-receipt',
    receivedDay: chance.happens(0.05)
      ? ('1999-06-01' as Day)
      : addDays(chance.happens(0.5) ? state.receivedDay : today, chance.below(12) - 8),
    reason: words(chance),
  }),
  'correct-persons': (_state, _today, chance) => ({
    act: 'correct-persons',
    requester: chance.oneOf(people),
    capacity: chance.oneOf(capacities),
    dataSubject: chance.oneOf(people),
    reason: words(chance),
  }),
  'show-authority': (state, today, chance) => {
    const fit = proofsFor[state.capacity];
    return {
      act: 'show-authority',
      proof: fit.length > 0 && chance.happens(0.8) ? chance.oneOf(fit) : chance.oneOf(authorityProofs),
      scope: words(chance),
      until: chance.happens(0.5) ? undefined : addDays(today, chance.below(40) - 5),
      answerTo: chance.oneOf(['requester', 'data-subject'] as const),
    };
  },
  note: (_state, _today, chance) => ({ act: 'note', text: words(chance) }),
  'release-mail': (state, _today, chance) => ({
    act: 'release-mail',
    messageId: chance.oneOf([...state.messageIds, strayMessage]),
    reason: words(chance),
  }),
  'ask-clarification': (state, today, chance) => ({
    act: 'ask-clarification',
    about: words(chance),
    on: someDay(state, today, chance),
  }),
  'receive-clarification': (state, today, chance) => ({
    act: 'receive-clarification',
    note: words(chance),
    on: someDay(state, today, chance),
  }),
  extend: (state, _today, chance) => ({
    act: 'extend',
    ground: chance.oneOf(extensionGrounds),
    reason: words(chance),
    until: chance.happens(0.6) ? undefined : addDays(state.receivedDay, 20 + chance.below(80)),
  }),
  'doubt-identity': (_state, _today, chance) => ({ act: 'doubt-identity', ground: words(chance) }),
  'ask-identity': (state, today, chance) => ({
    act: 'ask-identity',
    method: chance.oneOf(identityMethods),
    why: chance.happens(0.5) ? '' : words(chance),
    on: someDay(state, today, chance),
  }),
  'receive-identity-document': (state, _today, chance) => ({
    act: 'receive-identity-document',
    messageId: chance.happens(0.4) ? undefined : chance.oneOf([...state.messageIds, strayMessage]),
    index: chance.happens(0.3) ? undefined : chance.below(3),
  }),
  'delete-identity-document': (state, _today, chance) => ({
    act: 'delete-identity-document',
    id: chance.oneOf([...state.identityCheck.documents.map(({ id }) => id), 'd9']),
  }),
  'verify-identity': (_state, _today, chance) => ({
    act: 'verify-identity',
    method: chance.oneOf(identityMethods),
    note: words(chance),
  }),
  'reject-identity': (_state, _today, chance) => ({ act: 'reject-identity', reason: words(chance) }),
  decide: (state, _today, chance) => {
    const right = someRight(state, chance);
    return {
      act: 'decide',
      right,
      kind: chance.oneOf(decisionKinds),
      note: words(chance),
      ground: chance.happens(0.05) ? undefined : chance.oneOf(refusalGrounds),
      exception: chance.happens(0.1)
        ? undefined
        : chance.oneOf(chance.happens(0.8) ? exceptionsOf(right) : exceptionIds),
      concerns: chance.happens(0.1) ? undefined : chance.oneOf(objectionSubjects),
      facts: words(chance),
    };
  },
  answer: (state, today, chance) => ({
    act: 'answer',
    rights: chance.happens(0.5) ? [someRight(state, chance)] : chance.someOf(state.rights),
    channel: chance.oneOf(channels),
    format: chance.happens(0.3) ? undefined : chance.oneOf(answerFormats),
    lateReason: chance.happens(0.5) ? undefined : words(chance),
    on: someDay(state, today, chance),
  }),
  'withdraw-right': (state, _today, chance) => ({
    act: 'withdraw-right',
    rights: chance.someOf(state.rights),
    note: words(chance),
  }),
  'take-up-again': (state, _today, chance) => ({
    act: 'take-up-again',
    right: someRight(state, chance),
    reason: words(chance),
  }),
  'ask-fee': (state, _today, chance) => ({
    act: 'ask-fee',
    right: someRight(state, chance),
    ground: chance.oneOf(feeGrounds),
    facts: words(chance),
    amount: chance.happens(0.1) ? '' : '12 EUR',
  }),
  'settle-fee': (state, _today, chance) => ({
    act: 'settle-fee',
    right: someRight(state, chance),
    how: chance.oneOf(['paid', 'waived'] as const),
  }),
  'settle-duty': (state, _today, chance) => ({
    act: 'settle-duty',
    duty: chance.happens(0.8) ? chance.oneOf(dutiesOf(chance.oneOf(state.rights))) : chance.oneOf(dutyIds),
    state: chance.oneOf(['done', 'done', 'not-applicable', 'open'] as const),
    note: words(chance),
  }),
  'plan-tasks': () => ({ act: 'plan-tasks' }),
  'add-task': (state, _today, chance) => ({
    act: 'add-task',
    right: someRight(state, chance),
    kind: chance.oneOf(taskKinds),
    name: chance.happens(0.2) ? ' ' : 'Archive',
    owner: 'Legal',
  }),
  'assign-task': (state, _today, chance) => ({
    act: 'assign-task',
    task: someTask(state, chance),
    owner: words(chance),
  }),
  'ask-task': (state, today, chance) => ({
    act: 'ask-task',
    task: someTask(state, chance),
    on: someDay(state, today, chance),
  }),
  'chase-task': (state, today, chance) => ({
    act: 'chase-task',
    task: someTask(state, chance),
    on: someDay(state, today, chance),
  }),
  'finish-task': (state, today, chance) => ({
    act: 'finish-task',
    task: someTask(state, chance),
    result: chance.oneOf(taskResults),
    note: words(chance),
    on: someDay(state, today, chance),
  }),
  'drop-task': (state, _today, chance) => ({ act: 'drop-task', task: someTask(state, chance), reason: words(chance) }),
  'start-restriction': (state, today, chance) => ({
    act: 'start-restriction',
    trigger: chance.oneOf(restrictionTriggers),
    on: someDay(state, today, chance),
  }),
  'lift-restriction': (state, today, chance) => ({
    act: 'lift-restriction',
    toldOn: addDays(today, 2 - chance.below(10)),
    reason: words(chance),
    on: someDay(state, today, chance),
  }),
  hold: (_state, today, chance) => ({
    act: 'hold',
    reason: words(chance),
    owner: words(chance),
    reviewOn: addDays(today, chance.below(60) - 2),
  }),
  'release-hold': (_state, _today, chance) => ({ act: 'release-hold', reason: words(chance) }),
  'snooze-reminder': (_state, today, chance) => ({
    act: 'snooze-reminder',
    reminder: chance.oneOf(reminderKinds),
    until: addDays(today, chance.below(20) - 2),
    reason: words(chance),
  }),
  erase: () => ({ act: 'erase' }),
  close: (_state, _today, chance) => ({
    act: 'close',
    outcome: chance.happens(0.5) ? undefined : chance.oneOf(outcomes),
    note: chance.happens(0.2) ? '' : words(chance),
  }),
  reopen: (_state, _today, chance) => ({ act: 'reopen', reason: words(chance) }),
  discard: (_state, _today, chance) => ({ act: 'discard', reason: words(chance) }),
};

const every = Object.keys(makers) as readonly Act[];

/** Acts that end much and prove little, so a walk that means to get far does them seldom. */
const endings: ReadonlySet<Act> = new Set([
  'discard',
  'erase',
  'close',
  'withdraw-right',
  'correct-rights',
  'correct-persons',
]);

/** Any act at all. */
export function anyCommand(state: CaseState, today: Day, chance: Chance): CaseCommand {
  const act = chance.oneOf(every);
  const chosen = endings.has(act) && chance.happens(0.7) ? chance.oneOf(every) : act;
  return makers[chosen](state, today, chance);
}

/** What would bring this case nearer to its end, where something would. */
export function nextCommand(state: CaseState, today: Day, chance: Chance): CaseCommand {
  const make = (act: Act): CaseCommand => makers[act](state, today, chance);
  if (state.phase === 'closed')
    return make(chance.oneOf(['reopen', 'hold', 'release-hold', 'erase', 'lift-restriction']));
  if (state.phase === 'discarded') return make(chance.oneOf(['hold', 'release-hold', 'erase', 'note']));
  if (state.identity === 'doubted')
    return make(chance.oneOf(['ask-identity', 'receive-identity-document', 'verify-identity', 'reject-identity']));
  if (state.extension === undefined && chance.happens(0.04))
    return { act: 'extend', ground: 'complexity', reason: 'many archives' };
  if (state.identityCheck.documents.length > 0 && chance.happens(0.6)) return make('delete-identity-document');
  if (proofsFor[state.capacity].length > 0 && chance.happens(0.2)) return make('show-authority');
  const right = state.rights.find((one) => {
    const work = state.work[one];
    return work !== undefined && !isSettled(work);
  });
  if (right === undefined)
    return chance.happens(0.7) ? { act: 'close', note: 'done' } : make(chance.oneOf(['take-up-again', 'close']));
  return towardsAnswer(state, right, chance, make);
}

function towardsAnswer(state: CaseState, right: Right, chance: Chance, make: (act: Act) => CaseCommand): CaseCommand {
  const work = state.work[right];
  if (work?.fee !== undefined && work.fee.settled === undefined && chance.happens(0.5))
    return { act: 'settle-fee', right, how: 'paid' };
  if (work?.decision === undefined)
    return chance.happens(0.5) ? { act: 'decide', right, kind: 'granted', note: '' } : make('decide');
  const task = state.tasks.find((one) => one.right === right && isOpenTask(one));
  if (task !== undefined && chance.happens(0.15))
    return task.state === 'asked' ? { act: 'chase-task', task: task.id } : { act: 'ask-task', task: task.id };
  if (task !== undefined && chance.happens(0.8)) return { act: 'finish-task', task: task.id, result: 'done', note: '' };
  const duty = dutiesOf(right).find((one) => work.duties[one] === undefined);
  if (duty !== undefined && work.decision.kind !== 'refused' && chance.happens(0.9))
    return {
      act: 'settle-duty',
      duty,
      state: dutyRule(duty).need === 'if-any' && chance.happens(0.3) ? 'not-applicable' : 'done',
      note: 'seen to',
    };
  if (right === 'restriction' && state.restriction === undefined && chance.happens(0.6))
    return make('start-restriction');
  if (chance.happens(0.4)) return make('answer');
  return {
    act: 'answer',
    rights: [right],
    channel: 'mail',
    format: 'json',
    lateReason: chance.happens(0.5) ? 'the search took long' : undefined,
  };
}
