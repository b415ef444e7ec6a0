// The deadline board: every open case with its lane, its dates and its next act, and the load of the weeks to come.

import { addDays, addMonths, dayIn, type Day, type Instant } from '#core/base/day.ts';
import type { CaseState } from '#core/case/state.ts';
import type { BoardRow, BoardView } from '../board-views.ts';
import { datesOfCases, type CaseDates } from '../clock-of.ts';
import { hasAnswerCome } from '../answer-came.ts';
import { laneOf, waitingOf } from '../lane-of.ts';
import { nextActOf } from '../next-act.ts';
import type { Desk } from '../ports.ts';
import { todayOf } from '../today.ts';
import { caseRowOn } from './case-view.ts';
import { firstUsualWeek, usualPerWeek, workloadFrom } from './workload.ts';

/** Months after the present one whose holidays the board names: those that an extension can reach, and one more. */
const monthsAhead = 5;

export function showBoard(desk: Desk): BoardView {
  const today = todayOf(desk);
  const cases = boardRows(desk);
  const home = desk.controllers.home();
  const calendar = desk.controllers.calendarOf(home.id);
  const [first] = cases;
  return {
    today,
    cases,
    workload: workloadFrom(today, cases, calendar),
    usualPerWeek: usualOf(desk, today),
    holidays: daysFrom(first !== undefined && first.due < today ? first.due : today, today).flatMap((day) => {
      const names = calendar.holidayOn(day)?.names;
      return names === undefined ? [] : [{ day, names }];
    }),
  };
}

/** Every open case, soonest day first; of one day, that with the most left to do first. */
export function boardRows(desk: Desk): readonly BoardRow[] {
  const datesOf = datesOfCases(desk);
  const todays = new Map<string, Day>();
  const todayIn = (zone: string): Day => {
    const day = todays.get(zone) ?? todayOf(desk, { zone });
    todays.set(zone, day);
    return day;
  };
  return desk.cases
    .open()
    .map((state) => boardRow(desk, state, datesOf(state), todayIn(state.zone)))
    .toSorted(byDateThenRisk);
}

function boardRow(desk: Desk, state: CaseState, dates: CaseDates, today: Day): BoardRow {
  const row = caseRowOn(state, dates, today);
  const isExtensionOpen = state.extension === undefined && today <= dates.noticeBy;
  const asked = waitingOf(state);
  const waiting = asked !== undefined && hasAnswerCome(desk, state, asked.since) ? undefined : asked;
  return {
    ...row,
    lane: laneOf({ due: row.due, today, isWaiting: waiting !== undefined }),
    extendedDue: dates.extendedDue,
    isExtensionOpen,
    waiting,
    pauses: state.suspensions.map(({ askedOn, answeredOn }) => ({ from: askedOn, until: answeredOn })),
    nextAct: nextActOf(state, { today, noticeBy: isExtensionOpen ? dates.noticeBy : undefined }),
  };
}

function byDateThenRisk(a: BoardRow, b: BoardRow): number {
  if (a.due !== b.due) return a.due < b.due ? -1 : 1;
  if (a.openTasks !== b.openTasks) return b.openTasks - a.openTasks;
  return a.ref < b.ref ? -1 : 1;
}

/** How many cases a week usually ends here, by the journal. */
export function usualOf(desk: Desk, today: Day): number | undefined {
  const { zone } = desk.controllers.home();
  // A day early: the week begins at midnight of the controller, wherever that is in UTC.
  const since = `${addDays(firstUsualWeek(today), -1)}T00:00:00.000Z` as Instant;
  const { first, latest } = desk.cases.closings(since);
  return usualPerWeek(
    today,
    latest.map((at) => dayIn(at, zone)),
    first && dayIn(first, zone),
  );
}

/** Every day of the months from that of `from` on, until some months after that of `today`. */
function daysFrom(from: Day, today: Day): readonly Day[] {
  const days: Day[] = [];
  const end = addMonths(`${today.slice(0, 7)}-01` as Day, monthsAhead);
  for (let day = `${from.slice(0, 7)}-01` as Day; day < end; day = addDays(day, 1)) days.push(day);
  return days;
}
