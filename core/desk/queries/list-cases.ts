// Every case, soonest deadline first; closed ones below, the latest closed first. Discarded openings are no cases.

import type { CaseState } from '#core/case/state.ts';
import { datesOfCases } from '../clock-of.ts';
import type { Desk } from '../ports.ts';
import type { CaseRow } from '../views.ts';
import { caseRow } from './case-view.ts';

export function listCases(desk: Desk): readonly CaseRow[] {
  const datesOf = datesOfCases(desk);
  const rowOf = (state: CaseState): CaseRow => caseRow(desk, state, datesOf(state));
  const states = desk.cases.all();
  const closed = states.filter(({ phase }) => phase === 'closed').toSorted(byLatest);
  return [...desk.cases.open().map(rowOf).toSorted(bySoonest), ...closed.map(rowOf)];
}

function byLatest(a: CaseState, b: CaseState): number {
  const [on, other] = [a.closedOn ?? '', b.closedOn ?? ''];
  return on === other ? (a.ref < b.ref ? 1 : -1) : on < other ? 1 : -1;
}

function bySoonest(a: CaseRow, b: CaseRow): number {
  return a.due === b.due ? (a.ref < b.ref ? -1 : 1) : a.due < b.due ? -1 : 1;
}
