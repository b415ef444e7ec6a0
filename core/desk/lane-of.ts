// On which lane of the board a case stands, and whether the next word in it is the person's.

import { addDays, daysBetween, weekdayOf, type Day } from '#core/base/day.ts';
import { isSettled } from '#core/case/right-work.ts';
import type { CaseState } from '#core/case/state.ts';
import type { BoardLane, BoardRow } from './board-views.ts';

/** How many days the lane of the soonest holds, today among them. */
const soonestDays = 3;

/**
 * The lane of a case that is due on this day. One that waits for the person leaves the waiting lane when its day comes
 * near: a pause can be argued for, but no date moves with it (GDPR Art. 12(3)).
 */
export function laneOf({
  due,
  today,
  isWaiting,
}: {
  readonly due: Day;
  readonly today: Day;
  readonly isWaiting: boolean;
}): BoardLane {
  const days = daysBetween(today, due);
  if (days < 0) return 'overdue';
  if (days < soonestDays) return 'soonest';
  if (isWaiting) return 'waiting';
  const sunday = addDays(today, 7 - weekdayOf(today));
  if (due <= sunday) return 'this-week';
  return due <= addDays(sunday, 7) ? 'next-week' : 'later';
}

type Asked = Pick<CaseState, 'suspensions' | 'work'>;

/**
 * For what the person was asked and has not answered: who they are (GDPR Art. 12(6)), what they mean (recital 63), or a
 * fee (Art. 12(5)). A fee stops the case only where no right is left that can be worked on without it.
 */
export function waitingOf({ suspensions, work }: Asked): BoardRow['waiting'] {
  const running = suspensions.filter(({ answeredOn }) => answeredOn === undefined);
  const asked = running.find(({ ground }) => ground === 'identity') ?? running[0];
  if (asked !== undefined) return { ground: asked.ground, since: asked.askedOn };
  const open = Object.values(work).filter((right) => !isSettled(right));
  const unpaid = open.flatMap(({ fee }) => (fee !== undefined && fee.settled === undefined ? [fee.askedOn] : []));
  const since = unpaid.toSorted()[0];
  return since === undefined || unpaid.length < open.length ? undefined : { ground: 'fee', since };
}
