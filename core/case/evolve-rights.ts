// The rights of a case after one more event: each has its own decision, answer and outcome.

import { unreachable } from '#core/base/result.ts';
import type { Right } from '#core/law/right.ts';
import type { RightEvent } from './case-event.ts';
import { untouched, type RightWork } from './right-work.ts';
import type { CaseState } from './state.ts';

export function evolveRights(state: CaseState, event: RightEvent): CaseState {
  switch (event.act) {
    case 'case.right-decided':
      return withWork(state, [event.right], () => ({ decision: event.decision }));
    case 'case.answered':
      return withWork(state, event.rights, () => ({ answer: event.answer }));
    case 'case.right-withdrawn':
      return withWork(state, event.rights, () => ({ withdrawn: event.note }));
    case 'case.right-taken-up':
      return withWork(state, [event.right], () => ({ decision: undefined, answer: undefined, withdrawn: undefined }));
    case 'case.fee-asked': {
      const { ground, facts, amount, on } = event;
      return withWork(state, [event.right], () => ({
        fee: { ground, facts, amount, askedOn: on, settled: undefined },
      }));
    }
    case 'case.fee-settled':
      return withWork(state, [event.right], ({ fee }) => ({ fee: fee && { ...fee, settled: event.how } }));
    case 'case.duty-settled':
      return withWork(state, [event.right], ({ duties }) => {
        const { [event.duty]: _before, ...others } = duties;
        const { state: settled, note } = event;
        return { duties: settled === 'open' ? others : { ...others, [event.duty]: { state: settled, note } } };
      });
    default:
      return unreachable(event);
  }
}

/** One entry for each right, with what was already done about it. */
export function workFor(rights: readonly Right[], before: CaseState['work']): CaseState['work'] {
  return Object.fromEntries(rights.map((right) => [right, before[right] ?? untouched]));
}

function withWork(
  state: CaseState,
  rights: readonly Right[],
  change: (work: RightWork) => Partial<RightWork>,
): CaseState {
  const changed = rights.map((right): [Right, RightWork] => {
    const work = state.work[right] ?? untouched;
    return [right, { ...work, ...change(work) }];
  });
  return { ...state, work: { ...state.work, ...Object.fromEntries(changed) } };
}
