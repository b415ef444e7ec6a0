// What is due for erasure, what soon will be, what a hold keeps, and what was erased.

import { addDays, addMonths, type Day } from '#core/base/day.ts';
import { erasureDay } from '#core/case/erasure-day.ts';
import { controllerOfCase } from '../controller-of.ts';
import type { Desk } from '../ports.ts';
import { todayOf } from '../today.ts';
import type { RetentionRow, RetentionView } from '../views.ts';

const daysAhead = 90;

export function showRetention(desk: Desk): RetentionView {
  const today = todayOf(desk);
  const near = addDays(today, daysAhead);
  const cases = closedCases(desk, near)
    .filter((row) => row.erasureDay <= near || row.hold !== undefined)
    .toSorted((a, b) =>
      a.erasureDay === b.erasureDay ? (a.ref < b.ref ? -1 : 1) : a.erasureDay < b.erasureDay ? -1 : 1,
    );
  const kept = desk.cases.countClosed({ words: [], controller: undefined });
  return { today, cases, kept, erased: desk.cases.erased() };
}

/** Those that can have come so far by `near`, and every hold. */
function closedCases(desk: Desk, near: Day): readonly RetentionRow[] {
  const periods = desk.controllers
    .all()
    .flatMap(({ caseRetention: { years, yearsAfterObjection } }) => [years, yearsAfterObjection]);
  // A day more: months end on different days.
  const closedBy = addDays(addMonths(near, -12 * Math.min(...periods)), 1);
  const states = new Map([...desk.cases.closedUntil(closedBy), ...desk.cases.held()].map((state) => [state.id, state]));
  return [...states.values()].flatMap((state) => {
    const day = erasureDay(state, controllerOfCase(desk, state));
    const { ref, controller, requester, rights, outcome, closedOn, hold, phase, version } = state;
    if (day === undefined || closedOn === undefined || phase === 'open') return [];
    const isDue = hold === undefined && day <= todayOf(desk, state);
    return [{ ref, controller, requester, rights, outcome, closedOn, erasureDay: day, isDue, hold, version }];
  });
}
