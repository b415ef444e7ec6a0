// A case after one more event. State is only ever made here and in the files beside this one.

import { unreachable } from '#core/base/result.ts';
import type { CaseId } from '#core/base/id.ts';
import { personKey, type Mailbox } from '#core/base/mailbox.ts';
import type { CaseEvent, CourseEvent, EndEvent, Opening } from './case-event.ts';
import { evolveIdentity } from './evolve-identity.ts';
import { evolveLetters } from './evolve-letters.ts';
import { evolveRights, workFor } from './evolve-rights.ts';
import { evolveTasks } from './evolve-tasks.ts';
import { evolveHandover } from './handover-event.ts';
import { noDoubt } from './identity.ts';
import type { Restored } from './retracting.ts';
import type { CaseState } from './state.ts';

/** The fold of a case's events, oldest first. Throws when the first one is not its opening. */
export function foldCase(id: CaseId, events: Iterable<CaseEvent>): CaseState {
  let state: CaseState | undefined;
  for (const event of events) state = state === undefined ? open(id, event) : evolve(state, event);
  if (state === undefined) throw new Error(`case ${id} has no events`);
  return state;
}

/** The state after `event`; the events are facts, so nothing is checked or refused here. */
export function evolve(state: CaseState, event: CaseEvent): CaseState {
  return { ...after(state, event), version: state.version + 1 };
}

function open(id: CaseId, event: CaseEvent): CaseState {
  if (event.act !== 'case.opened') throw new Error(`case ${id} does not start with its opening`);
  return opened(id, event);
}

function opened(id: CaseId, event: Opening): CaseState {
  const { act: _act, messageId, ...facts } = event;
  return {
    id,
    ...facts,
    messageIds: messageId === undefined ? [] : [messageId],
    openedBy: messageId,
    addresses: withAddress([], event.requester.address),
    authority: undefined,
    linked: [],
    identity: 'not-doubted',
    identityCheck: noDoubt,
    suspensions: [],
    extension: undefined,
    work: workFor(event.rights, {}),
    tasks: [],
    restriction: undefined,
    hold: undefined,
    letters: [],
    snoozes: [],
    handover: undefined,
    phase: 'open',
    outcome: undefined,
    closedOn: undefined,
    version: 1,
  };
}

function after(state: CaseState, event: CaseEvent): CaseState {
  switch (event.act) {
    case 'case.opened':
      throw new Error(`case ${state.id} is opened twice`);
    case 'case.erased':
      throw new Error(`case ${state.id} has no state after its erasure`);
    case 'case.identity-doubted':
    case 'case.identity-asked':
    case 'case.identity-document-received':
    case 'case.identity-document-deleted':
    case 'case.identity-verified':
    case 'case.identity-not-proven':
      return evolveIdentity(state, event);
    case 'case.right-decided':
    case 'case.answered':
    case 'case.right-withdrawn':
    case 'case.right-taken-up':
    case 'case.fee-asked':
    case 'case.fee-settled':
    case 'case.duty-settled':
      return evolveRights(state, event);
    case 'case.tasks-planned':
    case 'case.task-assigned':
    case 'case.task-asked':
    case 'case.task-chased':
    case 'case.task-finished':
    case 'case.task-dropped':
      return { ...state, tasks: evolveTasks(state.tasks, event) };
    case 'case.restriction-started':
      return { ...state, restriction: { trigger: event.trigger, from: event.on, until: undefined } };
    case 'case.restriction-lifted':
      return { ...state, restriction: state.restriction && { ...state.restriction, until: event.on } };
    case 'case.letter-left':
    case 'case.letter-bounced':
    case 'case.letter-settled':
      return { ...state, letters: evolveLetters(state.letters, event) };
    case 'case.file-added':
    case 'case.file-removed':
      return state;
    case 'case.reminder-snoozed': {
      const { act: _act, ...snooze } = event;
      return { ...state, snoozes: [...state.snoozes.filter(({ reminder }) => reminder !== snooze.reminder), snooze] };
    }
    case 'case.handed-over':
    case 'case.taken-over':
    case 'case.given-back':
    case 'case.handed-back':
    case 'case.taken-back':
      return { ...state, handover: evolveHandover(state.handover, event) };
    case 'case.retracted':
      return { ...state, ...partsOf(event.restores) };
    case 'case.held':
      return { ...state, hold: { reason: event.reason, owner: event.owner, reviewOn: event.reviewOn } };
    case 'case.hold-released':
      return { ...state, hold: undefined };
    case 'case.closed':
    case 'case.reopened':
    case 'case.discarded':
      return ended(state, event);
    default:
      return onCourse(state, event);
  }
}

function partsOf(restores: Restored): Partial<CaseState> {
  return Object.fromEntries(Object.entries(restores).map(([name, value]) => [name, value ?? undefined]));
}

function ended(state: CaseState, event: EndEvent): CaseState {
  switch (event.act) {
    case 'case.closed':
      return { ...state, phase: 'closed', outcome: event.outcome, closedOn: event.on };
    case 'case.reopened':
      return { ...state, phase: 'open', outcome: undefined, closedOn: undefined };
    case 'case.discarded':
      return { ...state, phase: 'discarded', closedOn: event.on };
    default:
      return unreachable(event);
  }
}

function onCourse(state: CaseState, event: CourseEvent): CaseState {
  switch (event.act) {
    case 'case.mail-joined':
      return {
        ...state,
        messageIds: [...state.messageIds, event.messageId],
        addresses: withAddress(state.addresses, event.address),
      };
    case 'case.mail-released':
      return { ...state, messageIds: state.messageIds.filter((id) => id !== event.messageId) };
    case 'case.noted':
      return state;
    case 'case.receipt-corrected':
      return { ...state, receivedDay: event.receivedDay, evidence: 'corrected' };
    case 'case.rights-corrected':
      return { ...state, rights: event.rights, work: workFor(event.rights, state.work) };
    case 'case.persons-corrected':
      return {
        ...state,
        requester: event.requester,
        capacity: event.capacity,
        dataSubject: event.dataSubject,
        language: event.language ?? state.language,
        // What showed that one person may act for another shows nothing of anybody else.
        authority: isSameRelation(event, state) ? state.authority : undefined,
        // A verdict on one person is none on another; a doubt that was raised stays until it is settled.
        ...(state.identity === 'verified' && personKey(event.requester) !== personKey(state.requester)
          ? { identity: 'not-doubted', identityCheck: { ...state.identityCheck, doubt: undefined, verdict: undefined } }
          : {}),
        addresses: withAddress(state.addresses, event.requester.address),
      };
    case 'case.authority-shown':
      return {
        ...state,
        authority: { proof: event.proof, scope: event.scope, until: event.until, answerTo: event.answerTo },
      };
    case 'case.linked':
      return { ...state, linked: [...state.linked, event.caseId] };
    case 'case.unlinked':
      return { ...state, linked: state.linked.filter((id) => id !== event.caseId) };
    case 'case.clarification-asked':
      return {
        ...state,
        suspensions: [...state.suspensions, { ground: 'clarification', askedOn: event.on, answeredOn: undefined }],
      };
    case 'case.clarification-received':
      return {
        ...state,
        suspensions: state.suspensions.map((one) =>
          one.ground === 'clarification' && one.answeredOn === undefined ? { ...one, answeredOn: event.on } : one,
        ),
      };
    case 'case.extended':
      return { ...state, extension: { ground: event.ground, reason: event.reason, until: event.until } };
    default:
      return unreachable(event);
  }
}

type Relation = Pick<CaseState, 'capacity' | 'requester' | 'dataSubject'>;

function isSameRelation(one: Relation, other: Relation): boolean {
  return (
    one.capacity === other.capacity &&
    isSameMailbox(one.requester, other.requester) &&
    isSameMailbox(one.dataSubject, other.dataSubject)
  );
}

function isSameMailbox(one: Mailbox, other: Mailbox): boolean {
  return one.name === other.name && one.address === other.address;
}

function withAddress(addresses: readonly string[], address: string): readonly string[] {
  return address === '' || addresses.includes(address) ? addresses : [...addresses, address];
}
