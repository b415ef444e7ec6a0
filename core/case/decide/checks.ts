// The checks that many acts share: a reason in words, a day that can be, a right of the case.

import type { Day } from '#core/base/day.ts';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { Right } from '#core/law/right.ts';
import type { CaseEvent } from '../case-event.ts';
import type { DecideContext } from '../context.ts';
import type { CaseObstacle } from '../obstacle.ts';
import type { RightWork } from '../right-work.ts';
import type { CaseState } from '../state.ts';

export type Decided = Result<readonly CaseEvent[], CaseObstacle>;

export function withReason(text: string, event: (reason: string) => CaseEvent): Decided {
  const reason = text.trim();
  return reason === '' ? fail({ code: 'reason-missing' }) : ok([event(reason)]);
}

/** The day on which something happened: today where not said, never in the future, never before the receipt. */
export function happenedOn(state: CaseState, on: Day | undefined, { today }: DecideContext): Result<Day, CaseObstacle> {
  const day = on ?? today;
  if (day > today) return fail({ code: 'day-in-future', day });
  if (day < state.receivedDay && on !== undefined)
    return fail({ code: 'day-before-receipt', day, receivedDay: state.receivedDay });
  return ok(day);
}

/** What was done about a right so far, or why it is none of this case. */
export function workOf(state: CaseState, right: Right): Result<RightWork, CaseObstacle> {
  const work = state.work[right];
  return work === undefined ? fail({ code: 'right-not-in-case', right }) : ok(work);
}

/** The same for a right that the person has not been answered about. */
export function openWorkOf(state: CaseState, right: Right): Result<RightWork, CaseObstacle> {
  const found = workOf(state, right);
  if (!found.ok) return found;
  const { answer, withdrawn } = found.value;
  return answer === undefined && withdrawn === undefined ? found : fail({ code: 'right-answered', right });
}
