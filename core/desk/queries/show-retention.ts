// What is due for erasure, what soon will be, what a hold keeps, and what was erased.

import { addDays } from '#core/base/day.ts';
import { erasureDay } from '#core/case/erasure-day.ts';
import { controllerOfCase } from '../controller-of.ts';
import type { Desk } from '../ports.ts';
import { todayOf } from '../today.ts';
import type { RetentionRow, RetentionView } from '../views.ts';

const daysAhead = 90;

export function showRetention(desk: Desk): RetentionView {
  const today = todayOf(desk);
  const kept = closedCases(desk);
  const near = addDays(today, daysAhead);
  const cases = kept
    .filter((row) => row.erasureDay <= near || row.hold !== undefined)
    .toSorted((a, b) =>
      a.erasureDay === b.erasureDay ? (a.ref < b.ref ? -1 : 1) : a.erasureDay < b.erasureDay ? -1 : 1,
    );
  return { today, cases, kept: kept.length, erased: desk.cases.erased() };
}

function closedCases(desk: Desk): readonly RetentionRow[] {
  return desk.cases.all().flatMap((state) => {
    const day = erasureDay(state, controllerOfCase(desk, state));
    const { ref, controller, requester, rights, outcome, closedOn, hold, phase } = state;
    if (day === undefined || closedOn === undefined || phase === 'open') return [];
    const isDue = hold === undefined && day <= todayOf(desk, state);
    return [{ ref, controller, requester, rights, outcome, closedOn, erasureDay: day, isDue, hold }];
  });
}
