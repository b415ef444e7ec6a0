// A page of the list of cases: open ones by their day, the soonest first; closed ones below, the latest closed first.

import type { Day } from '#core/base/day.ts';
import { dueDayInForce } from '#core/clock/deadline.ts';
import type { Right } from '#core/law/right.ts';
import { datesOfCases } from '../clock-of.ts';
import type { CaseFilter, CaseNeighbours, CasePage } from '../page-views.ts';
import type { CaseLine, Desk } from '../ports.ts';
import { soughtTexts, type SoughtCases } from '../sought.ts';
import { todayOf } from '../today.ts';
import { caseRow } from './case-view.ts';

export interface CasePageInput {
  readonly filter: CaseFilter;
  readonly text: string;
  /** Id of a controller; of every one where undefined. */
  readonly controller?: string | undefined;
  readonly offset: number;
  readonly limit: number;
}

/** `rightsCalled` says which rights a folded word may mean. */
export function pageCases(
  desk: Desk,
  { filter, text, controller, offset, limit }: CasePageInput,
  rightsCalled: (word: string) => readonly Right[],
): CasePage {
  const words = soughtTexts(text).map((word) => ({ text: word, rights: rightsCalled(word) }));
  const sought: SoughtCases = { words, controller };
  const datesOf = datesOfCases(desk);
  const open = sortedOpen(desk, sought, datesOf);
  const closed = desk.cases.countClosed(sought);
  const shown = filter === 'closed' ? [] : open.filter((line) => isIn(filter, line));
  const showsClosed = filter === 'closed' || filter === 'all';
  const openPart = shown.slice(offset, offset + limit).flatMap(({ ref }) => desk.cases.byRef(ref) ?? []);
  const closedPart = showsClosed
    ? desk.cases.closedFrom(sought, Math.max(0, offset - shown.length), limit - openPart.length)
    : [];
  const overdue = open.filter((line) => isIn('overdue', line)).length;
  const waiting = open.filter((line) => isIn('waiting', line)).length;
  return {
    total: shown.length + (showsClosed ? closed : 0),
    counts: { open: open.length, overdue, waiting, closed, all: open.length + closed },
    rows: [...openPart, ...closedPart].map((state) => caseRow(desk, state, datesOf(state))),
  };
}

type Dated = CaseLine & { readonly due: Day; readonly isOverdue: boolean };

/** The open cases before and after this one by their days; a closed case has none. */
export function neighboursOf(desk: Desk, ref: string): CaseNeighbours {
  const open = sortedOpen(desk, { words: [], controller: undefined }, datesOfCases(desk)).map((line) => line.ref);
  const at = open.indexOf(ref);
  return { previous: at < 1 ? undefined : open[at - 1], next: at === -1 ? undefined : open[at + 1] };
}

function sortedOpen(desk: Desk, sought: SoughtCases, datesOf: ReturnType<typeof datesOfCases>): readonly Dated[] {
  const todays = new Map<string, Day>();
  const todayIn = (zone: string): Day => {
    const today = todays.get(zone) ?? todayOf(desk, { zone });
    todays.set(zone, today);
    return today;
  };
  return desk.cases
    .linesOfOpen(sought)
    .map((line) => {
      const due = dueDayInForce(datesOf(line), line.extendedUntil);
      return { ...line, due, isOverdue: due < todayIn(line.zone) };
    })
    .toSorted((a, b) => (a.due === b.due ? (a.ref < b.ref ? -1 : 1) : a.due < b.due ? -1 : 1));
}

function isIn(filter: CaseFilter, { isOverdue, identity }: Dated): boolean {
  switch (filter) {
    case 'overdue':
      return isOverdue;
    case 'waiting':
      return identity === 'doubted';
    default:
      return filter !== 'closed';
  }
}
