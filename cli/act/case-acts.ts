// The acts on a case as the command line says them: each reads its fields and becomes one or more commands of the core.

import type { MessageId } from '#core/base/id.ts';
import { restrictionTriggers } from '#core/case/case-event.ts';
import type { CaseCommand } from '#core/case/command.ts';
import { extensionGrounds } from '#core/case/extension.ts';
import { outcomes } from '#core/case/outcome.ts';
import { reminderKinds } from '#core/case/reminder-kind.ts';
import { answerFormats } from '#core/case/right-work.ts';
import type { CaseState } from '#core/case/state.ts';
import { taskResults } from '#core/case/task.ts';
import { authorityProofs } from '#core/law/authority-proof.ts';
import { capacities } from '#core/law/capacity.ts';
import { channels } from '#core/law/channel.ts';
import { dutyIds } from '#core/law/duty.ts';
import { identityMethods } from '#core/law/identity-method.ts';
import { feeGrounds } from '#core/law/refusal-ground.ts';
import { rights } from '#core/law/right.ts';
import { taskKinds } from '#core/law/task-kind.ts';
import { required } from '../command.ts';
import { channelOf, type CaseAct } from './case-act.ts';
import { complete, decide, refuse } from './decisions.ts';
import {
  listOf,
  maybeDay,
  maybeOneOf,
  oneOf,
  readDay,
  readLanguage,
  readIndex,
  readMailbox,
  readRights,
  type Fields,
} from './fields.ts';

/** An act that needs to know nothing of the case. */
function plain(read: (fields: Fields) => CaseCommand | readonly CaseCommand[]): CaseAct {
  return (fields) => {
    const commands = [read(fields)].flat() as readonly CaseCommand[];
    return () => commands;
  };
}

const reasonOf = ({ reason, note }: Fields) => reason ?? note ?? '';
const right = (fields: Fields) => oneOf(rights, fields.right ?? fields.rights, 'right');
const on = (fields: Fields) => maybeDay(fields.on, 'on');

/** By the name that the command line gives each act. */
export const caseActs: Readonly<Record<string, CaseAct>> = {
  'correct-rights': plain((f) => ({ act: 'correct-rights', rights: readRights(f.rights), reason: reasonOf(f) })),
  'correct-receipt': plain((f) => ({
    act: 'correct-receipt',
    receivedDay: readDay(f['received-day'], 'received-day'),
    reason: reasonOf(f),
  })),
  'correct-persons': (f) => {
    const capacity = maybeOneOf(capacities, f.capacity, 'capacity');
    return ({ requester, dataSubject, ...state }) => [
      {
        act: 'correct-persons',
        requester: f.requester === undefined ? requester : readMailbox(f.requester),
        capacity: capacity ?? state.capacity,
        dataSubject: f.subject === undefined ? dataSubject : readMailbox(f.subject),
        language: readLanguage(f.language),
        reason: reasonOf(f),
      },
    ];
  },
  'show-authority': plain((f) => ({
    act: 'show-authority',
    proof: oneOf(authorityProofs, f.proof, 'proof'),
    scope: f.scope ?? reasonOf(f),
    until: maybeDay(f.until, 'until'),
    answerTo: maybeOneOf(['requester', 'data-subject'], f['answer-to'], 'answer-to') ?? 'requester',
  })),
  note: plain((f) => ({ act: 'note', text: f.text ?? reasonOf(f) })),
  'release-mail': plain((f) => ({
    act: 'release-mail',
    messageId: required(f.message, 'message') as MessageId,
    reason: reasonOf(f),
  })),
  'ask-clarification': plain((f) => ({ act: 'ask-clarification', about: f.text ?? reasonOf(f), on: on(f) })),
  'receive-clarification': plain((f) => ({ act: 'receive-clarification', note: f.text ?? reasonOf(f), on: on(f) })),
  extend: plain((f) => ({
    act: 'extend',
    ground: oneOf(extensionGrounds, f.ground, 'ground'),
    reason: reasonOf(f),
    until: maybeDay(f.until, 'until'),
  })),

  'doubt-identity': plain((f) => ({ act: 'doubt-identity', ground: f.ground ?? reasonOf(f) })),
  'ask-identity': plain((f) => ({
    act: 'ask-identity',
    method: oneOf(identityMethods, f.method, 'method'),
    why: reasonOf(f),
    on: on(f),
  })),
  'receive-identity-document': plain((f) => ({
    act: 'receive-identity-document',
    messageId: f.message as MessageId | undefined,
    index: readIndex(f.index),
  })),
  'delete-identity-document': plain((f) => ({
    act: 'delete-identity-document',
    id: required(f.document, 'document'),
  })),
  'verify-identity': plain(verifyIdentity),
  'reject-identity': plain((f) => ({ act: 'reject-identity', reason: reasonOf(f) })),

  decide: plain(decide),
  refuse,
  complete,
  answer: (f) => {
    const command = {
      act: 'answer',
      format: maybeOneOf(answerFormats, f.format, 'format'),
      lateReason: f['late-reason'],
      on: on(f),
    } as const;
    const channel = maybeOneOf(channels, f.channel, 'channel');
    const chosen = readRights(f.rights);
    return (state) => {
      const decided = state.rights.filter((one) => state.work[one]?.decision !== undefined && !isTold(state, one));
      const told = chosen.length === 0 ? decided : chosen;
      return [{ ...command, rights: told, channel: channel ?? channelOf(state) }];
    };
  },
  'withdraw-right': plain((f) => ({ act: 'withdraw-right', rights: readRights(f.rights), note: reasonOf(f) })),
  'take-up-again': plain((f) => ({ act: 'take-up-again', right: right(f), reason: reasonOf(f) })),
  'ask-fee': plain((f) => ({
    act: 'ask-fee',
    right: right(f),
    ground: oneOf(feeGrounds, f.ground, 'ground'),
    facts: f.facts ?? reasonOf(f),
    amount: f.amount ?? '',
  })),
  'settle-fee': plain((f) => ({ act: 'settle-fee', right: right(f), how: oneOf(['paid', 'waived'], f.how, 'how') })),
  'settle-duty': plain((f) =>
    listOf(required(f.duty, 'duty')).map((name) => ({
      act: 'settle-duty',
      duty: oneOf(dutyIds, name, 'duty'),
      state: maybeOneOf(['done', 'not-applicable', 'open'], f.state, 'state') ?? 'done',
      note: reasonOf(f),
    })),
  ),

  'plan-tasks': plain(() => ({ act: 'plan-tasks' })),
  'add-task': plain((f) => ({
    act: 'add-task',
    right: right(f),
    kind: oneOf(taskKinds, f.kind, 'kind'),
    name: f.name ?? '',
    owner: f.owner ?? '',
  })),
  'assign-task': plain((f) => tasksOf(f).map((task) => ({ act: 'assign-task', task, owner: f.owner ?? '' }))),
  'ask-task': plain((f) => tasksOf(f).map((task) => ({ act: 'ask-task', task, on: on(f) }))),
  'chase-task': plain((f) => tasksOf(f).map((task) => ({ act: 'chase-task', task, on: on(f) }))),
  'finish-task': plain((f) => {
    const result = maybeOneOf(taskResults, f.result, 'result') ?? 'done';
    return tasksOf(f).map((task) => ({ act: 'finish-task', task, result, note: reasonOf(f), on: on(f) }));
  }),
  'drop-task': plain((f) => tasksOf(f).map((task) => ({ act: 'drop-task', task, reason: reasonOf(f) }))),

  'start-restriction': plain((f) => ({
    act: 'start-restriction',
    trigger: oneOf(restrictionTriggers, f.trigger, 'trigger'),
    on: on(f),
  })),
  'lift-restriction': plain((f) => ({
    act: 'lift-restriction',
    toldOn: readDay(f['told-on'], 'told-on'),
    reason: reasonOf(f),
    on: on(f),
  })),

  hold: plain((f) => ({
    act: 'hold',
    reason: reasonOf(f),
    owner: f.owner ?? '',
    reviewOn: readDay(f['review-on'], 'review-on'),
  })),
  'release-hold': plain((f) => ({ act: 'release-hold', reason: reasonOf(f) })),
  snooze: plain((f) => ({
    act: 'snooze-reminder',
    reminder: oneOf(reminderKinds, f.kind, 'kind'),
    until: readDay(f.until, 'until'),
    reason: reasonOf(f),
  })),
  close: plain(close),
  reopen: plain((f) => ({ act: 'reopen', reason: reasonOf(f) })),
  discard: plain((f) => ({ act: 'discard', reason: reasonOf(f) })),
};

function isTold({ work }: CaseState, one: CaseState['rights'][number]): boolean {
  return work[one]?.answer !== undefined || work[one]?.withdrawn !== undefined;
}

const tasksOf = (fields: Fields) => listOf(required(fields.task, 'task'));

/** A way that has no name of its own is told in words. */
function verifyIdentity(fields: Fields): CaseCommand {
  const stated = fields.method ?? '';
  const method = identityMethods.find((known) => known === stated);
  if (method !== undefined) return { act: 'verify-identity', method, note: reasonOf(fields) };
  const note = [stated, reasonOf(fields)].filter((part) => part.trim() !== '').join('; ');
  return { act: 'verify-identity', method: 'other', note };
}

/** A reason alone records an end of another kind; nothing at all is no ending (the desk says so). */
function close(fields: Fields): CaseCommand {
  const note = reasonOf(fields);
  const stated = maybeOneOf(outcomes, fields.outcome, 'outcome');
  return { act: 'close', outcome: stated ?? (note.trim() === '' ? undefined : 'other'), note };
}
