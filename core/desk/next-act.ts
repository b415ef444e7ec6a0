// The one act that a case wants next, by what the law asks for first.

import { daysBetween, type Day } from '#core/base/day.ts';
import { isSettled } from '#core/case/right-work.ts';
import type { CaseState } from '#core/case/state.ts';
import { openTasksOf } from '#core/case/task.ts';
import { urgencyLimits } from '#core/clock/deadline.ts';
import type { NextAct } from './board-views.ts';

export interface NextActDates {
  readonly today: Day;
  /** The last day to tell of an extension; undefined where none is possible any more (GDPR Art. 12(3)). */
  readonly noticeBy: Day | undefined;
}

type Worked = Pick<CaseState, 'identity' | 'work' | 'tasks' | 'letters' | 'suspensions' | 'extension'>;

/**
 * Who has heard nothing yet is told first that the request arrived, while there is time for more than an answer.
 * A doubt comes first, because nothing may leave before it is settled (GDPR Art. 12(6), 32). In the last days of the first
 * month, work that is not ready must be told of as an extension, or answered: afterwards there is none (Art. 12(3)).
 */
export function nextActOf(state: Worked, { today, noticeBy }: NextActDates): NextAct {
  const open = Object.values(state.work).filter((right) => !isSettled(right));
  if (open.length === 0) return 'close';
  if (state.identity === 'doubted') return 'settle-identity';
  if (noticeBy !== undefined && daysBetween(today, noticeBy) > urgencyLimits.soon && !hasHeard(state))
    return 'acknowledge';
  const isDecided = open.every(({ decision }) => decision !== undefined);
  if (isDecided && openTasksOf(state).length === 0) return 'answer';
  if (noticeBy !== undefined && isNear(today, noticeBy)) return 'extend-or-answer';
  return isDecided ? 'answer' : 'decide';
}

/** Whether anything was told or asked: no law asks for an acknowledgement beside it. */
export function hasHeard({
  letters,
  suspensions,
  extension,
  work,
}: Pick<Worked, 'letters' | 'suspensions' | 'extension' | 'work'>): boolean {
  return (
    letters.length > 0 ||
    suspensions.length > 0 ||
    extension !== undefined ||
    Object.values(work).some(
      ({ decision, answer, fee }) => decision !== undefined || answer !== undefined || fee !== undefined,
    )
  );
}

function isNear(today: Day, noticeBy: Day): boolean {
  const days = daysBetween(today, noticeBy);
  return days >= 0 && days <= urgencyLimits.critical;
}
