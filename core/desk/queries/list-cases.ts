// Every case, soonest deadline first; closed ones below, the latest first. Discarded openings are no cases.

import { datesOfCases } from '../clock-of.ts';
import type { Desk } from '../ports.ts';
import type { CaseRow } from '../views.ts';
import { caseRow } from './case-view.ts';

export function listCases(desk: Desk): readonly CaseRow[] {
  const datesOf = datesOfCases(desk);
  const rows = desk.cases
    .all()
    .filter((state) => state.phase !== 'discarded')
    .map((state) => caseRow(desk, state, datesOf(state)));
  const open = rows.filter((row) => row.phase === 'open').toSorted(bySoonest);
  const closed = rows.filter((row) => row.phase === 'closed').toSorted((a, b) => bySoonest(b, a));
  return [...open, ...closed];
}

function bySoonest(a: CaseRow, b: CaseRow): number {
  return a.due === b.due ? (a.ref < b.ref ? -1 : 1) : a.due < b.due ? -1 : 1;
}
