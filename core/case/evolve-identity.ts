// The identity check after one more event. What was checked, how and when stays; the document goes.

import { unreachable } from '#core/base/result.ts';
import type { Day } from '#core/base/day.ts';
import type { IdentityEvent } from './case-event.ts';
import type { Identity } from './identity.ts';
import type { CaseState } from './state.ts';

export function evolveIdentity(state: CaseState, event: IdentityEvent): CaseState {
  const { identityCheck: check } = state;
  switch (event.act) {
    case 'case.identity-doubted':
      return {
        ...state,
        identity: 'doubted',
        identityCheck: { ...check, doubt: { ground: event.ground, on: event.on }, asks: [], verdict: undefined },
      };
    case 'case.identity-asked':
      return {
        ...state,
        identityCheck: { ...check, asks: [...check.asks, { method: event.method, on: event.on, why: event.why }] },
        // A second question belongs to the pause that the first one began (EDPB Guidelines 01/2022, example 31).
        suspensions: state.suspensions.some(isOpenIdentityPause)
          ? state.suspensions
          : [...state.suspensions, { ground: 'identity', askedOn: event.on, answeredOn: undefined }],
      };
    case 'case.identity-document-received':
      return {
        ...state,
        identityCheck: {
          ...check,
          documents: [...check.documents, event.document],
          documentsSeen: check.documentsSeen + 1,
        },
      };
    case 'case.identity-document-deleted':
      return {
        ...state,
        identityCheck: { ...check, documents: check.documents.filter(({ id }) => id !== event.id) },
      };
    case 'case.identity-verified':
      return {
        ...withVerdict(state, { method: event.method, on: event.on, note: event.note }, event.on),
        identity: 'verified',
      };
    case 'case.identity-not-proven':
      return {
        ...withVerdict(state, { method: undefined, on: event.on, note: event.reason }, event.on),
        identity: 'not-proven',
      };
    default:
      return unreachable(event);
  }
}

function withVerdict(state: CaseState, verdict: NonNullable<Identity['verdict']>, on: Day): CaseState {
  return {
    ...state,
    identityCheck: { ...state.identityCheck, verdict },
    suspensions: state.suspensions.map((one) => (isOpenIdentityPause(one) ? { ...one, answeredOn: on } : one)),
  };
}

function isOpenIdentityPause({ ground, answeredOn }: CaseState['suspensions'][number]): boolean {
  return ground === 'identity' && answeredOn === undefined;
}
