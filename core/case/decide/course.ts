// Acts on the course of a case: its receipt, its rights, its persons, its mails, its period.

import { fail, ok, unreachable } from '#core/base/result.ts';
import { isReadable } from '#core/clock/reading.ts';
import { proofsFor } from '#core/law/authority-proof.ts';
import { inLegalOrder } from '#core/law/right.ts';
import type { CourseCommand } from '../command.ts';
import type { DecideContext } from '../context.ts';
import { workFor } from '../evolve-rights.ts';
import { feeGate } from '../gate/answer.ts';
import { extensionGate } from '../gate/extension.ts';
import { planTasks } from '../plan-tasks.ts';
import type { CaseState } from '../state.ts';
import { isSettled } from '../right-work.ts';
import { happenedOn, withReason, type Decided } from './checks.ts';

export function decideCourse(state: CaseState, command: CourseCommand, context: DecideContext): Decided {
  switch (command.act) {
    case 'correct-rights':
      return correctRights(state, command, context);
    case 'correct-receipt':
      return correctReceipt(state, command, context);
    case 'correct-persons':
      return correctPersons(state, command);
    case 'show-authority':
      return showAuthority(state, command);
    case 'note':
      return withReason(command.text, (text) => ({ act: 'case.noted', text }));
    case 'release-mail':
      if (!state.messageIds.includes(command.messageId))
        return fail({ code: 'message-not-in-case', id: command.messageId });
      if (state.openedBy === command.messageId) return fail({ code: 'message-is-first', id: command.messageId });
      return withReason(command.reason, (reason) => ({
        act: 'case.mail-released',
        messageId: command.messageId,
        reason,
      }));
    case 'ask-clarification':
    case 'receive-clarification':
      return clarify(state, command, context);
    case 'extend':
      return extend(state, command, context);
    default:
      return unreachable(command);
  }
}

type Of<Act extends CourseCommand['act']> = Extract<CourseCommand, { act: Act }>;

/** A right that the person was answered about stays: what was told cannot be unsaid. A new one brings its tasks. */
function correctRights(state: CaseState, command: Of<'correct-rights'>, { profile }: DecideContext): Decided {
  const rights = inLegalOrder(command.rights);
  if (rights.length === 0) return fail({ code: 'rights-missing' });
  const told = state.rights.find((right) => {
    const work = state.work[right];
    return work !== undefined && isSettled(work) && !rights.includes(right);
  });
  if (told !== undefined) return fail({ code: 'right-answered', right: told });
  // The person was told of a fee: it does not vanish with the right that it was asked for.
  const unpaid = state.rights
    .filter((right) => !rights.includes(right))
    .flatMap((right) => feeGate(state, right) ?? []);
  if (unpaid[0] !== undefined) return fail(unpaid[0]);
  const corrected = withReason(command.reason, (reason) => ({ act: 'case.rights-corrected', rights, reason }));
  if (!corrected.ok) return corrected;
  const tasks = planTasks({ rights, work: workFor(rights, state.work), tasks: state.tasks }, profile);
  return tasks.length === 0 ? corrected : ok([...corrected.value, { act: 'case.tasks-planned', tasks }]);
}

/** The law counts from the receipt, so a correction moves every date with it; what was told before stays told. */
function correctReceipt(
  state: CaseState,
  { receivedDay, reason }: Of<'correct-receipt'>,
  { today }: DecideContext,
): Decided {
  if (receivedDay > today) return fail({ code: 'day-in-future', day: receivedDay });
  if (!isReadable(receivedDay)) return fail({ code: 'receipt-out-of-range', day: receivedDay });
  // Nobody was answered before they asked.
  const told = Object.values(state.work).flatMap(({ answer }) => answer?.on ?? []);
  const early = told.toSorted().find((day) => day < receivedDay);
  if (early !== undefined) return fail({ code: 'day-before-receipt', day: early, receivedDay });
  return withReason(reason, (text) => ({ act: 'case.receipt-corrected', receivedDay, reason: text }));
}

function correctPersons(state: CaseState, command: Of<'correct-persons'>): Decided {
  const { requester, capacity, language = state.language } = command;
  if (requester.name.trim() === '' && requester.address.trim() === '') return fail({ code: 'requester-missing' });
  const dataSubject = capacity === 'self' ? requester : command.dataSubject;
  if (dataSubject.name.trim() === '' && dataSubject.address.trim() === '')
    return fail({ code: 'data-subject-missing', capacity });
  return withReason(command.reason, (reason) => ({
    act: 'case.persons-corrected',
    requester,
    capacity,
    dataSubject,
    ...(language === state.language ? {} : { language }),
    reason,
  }));
}

/** Somebody who acts for another shows that they may, by what fits their capacity and no more. */
function showAuthority({ capacity }: CaseState, command: Of<'show-authority'>): Decided {
  const fit = proofsFor[capacity];
  if (fit.length === 0) return fail({ code: 'authority-not-needed' });
  if (!fit.includes(command.proof)) return fail({ code: 'authority-unfit', capacity, fit });
  return withReason(command.scope, (scope) => ({
    act: 'case.authority-shown',
    proof: command.proof,
    scope,
    until: command.until,
    answerTo: command.answerTo,
  }));
}

function clarify(
  state: CaseState,
  command: Of<'ask-clarification'> | Of<'receive-clarification'>,
  context: DecideContext,
): Decided {
  const on = happenedOn(state, command.on, context);
  if (!on.ok) return on;
  const running = state.suspensions.find((one) => one.ground === 'clarification' && one.answeredOn === undefined);
  if (command.act === 'ask-clarification') {
    if (running !== undefined) return fail({ code: 'clarification-already-asked' });
    return withReason(command.about, (about) => ({ act: 'case.clarification-asked', on: on.value, about }));
  }
  if (running === undefined) return fail({ code: 'clarification-not-asked' });
  if (on.value < running.askedOn)
    return fail({ code: 'day-before-receipt', day: on.value, receivedDay: running.askedOn });
  return withReason(command.note, (note) => ({ act: 'case.clarification-received', on: on.value, note }));
}

/** GDPR Art. 12(3): once, to three months in total, with its reasons, told within the first month. */
function extend(state: CaseState, command: Of<'extend'>, context: DecideContext): Decided {
  const blocked = extensionGate(state, context);
  if (blocked !== undefined) return fail(blocked);
  const { reading } = context;
  const until = command.until ?? reading.extendedDue;
  if (until > reading.extendedDue) return fail({ code: 'extension-too-long', latest: reading.extendedDue });
  if (until <= reading.due) return fail({ code: 'extension-too-short', due: reading.due });
  return withReason(command.reason, (reason) => ({
    act: 'case.extended',
    ground: command.ground,
    reason,
    until,
    reading,
  }));
}
