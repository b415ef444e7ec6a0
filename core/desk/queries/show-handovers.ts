// Which cases are with a deputy, which are here for another desk, and which could go.

import type { CaseState } from '#core/case/state.ts';
import { daysLeft } from '#core/clock/deadline.ts';
import { datesOfCases, dueOfCase, type CaseDates } from '../clock-of.ts';
import { controllerOfCase } from '../controller-of.ts';
import type { HandoverRow, HandoversView } from '../handover-views.ts';
import type { Desk } from '../ports.ts';
import { todayOf } from '../today.ts';
import { handoverMark } from './handover-mark.ts';

export function showHandovers(desk: Desk): HandoversView {
  const dates = datesOfCases(desk);
  const rows = desk.cases
    .all()
    .filter(({ phase, handover }) => phase === 'open' || handover !== undefined)
    .map((state) => rowOf(desk, state, dates(state)))
    .toSorted((a, b) => (a.due === b.due ? (a.ref < b.ref ? -1 : 1) : a.due < b.due ? -1 : 1));
  return {
    today: todayOf(desk),
    here: rows.filter(({ handover }) => handover === undefined),
    away: rows.filter(({ handover }) => handover?.side === 'away'),
    guests: rows.filter(({ handover }) => handover !== undefined && handover.side !== 'away'),
  };
}

function rowOf(desk: Desk, state: CaseState, dates: CaseDates): HandoverRow {
  const { ref, requester, handover } = state;
  const due = dueOfCase(state, dates);
  return {
    ref,
    controller: controllerOfCase(desk, state).name,
    requester,
    due,
    daysLeft: daysLeft(due, todayOf(desk, state)),
    handover: handoverMark(state),
    log: handover === undefined || handover.side === 'away' ? undefined : handover.log,
  };
}
