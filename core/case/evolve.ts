// A case after one more event. State is only ever made here.

import { unreachable } from '#core/base/result.ts';
import type { CaseId } from '#core/base/id.ts';
import type { CaseEvent } from './event.ts';
import type { CaseState } from './state.ts';

type Opening = Extract<CaseEvent, { act: 'case.opened' }>;

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
    messageIds: [messageId],
    addresses: event.requester.address === '' ? [] : [event.requester.address],
    identity: 'not-doubted',
    extension: undefined,
    phase: 'open',
    outcome: undefined,
    version: 1,
  };
}

function after(state: CaseState, event: CaseEvent): CaseState {
  switch (event.act) {
    case 'case.opened':
      throw new Error(`case ${state.id} is opened twice`);
    case 'case.mail-joined':
      return {
        ...state,
        messageIds: [...state.messageIds, event.messageId],
        addresses:
          event.address === '' || state.addresses.includes(event.address)
            ? state.addresses
            : [...state.addresses, event.address],
      };
    case 'case.mail-released':
      return { ...state, messageIds: state.messageIds.filter((id) => id !== event.messageId) };
    case 'case.rights-corrected':
      return { ...state, rights: event.rights };
    case 'case.identity-doubted':
      return { ...state, identity: 'doubted' };
    case 'case.identity-verified':
      return { ...state, identity: 'verified' };
    case 'case.extended':
      return { ...state, extension: { ground: event.ground, reason: event.reason, until: event.until } };
    case 'case.closed':
      return { ...state, phase: 'closed', outcome: event.outcome };
    case 'case.reopened':
      return { ...state, phase: 'open', outcome: undefined };
    case 'case.discarded':
      return { ...state, phase: 'discarded' };
    default:
      return unreachable(event);
  }
}
