// The days of the cases as a calendar shows them: what is due, until when an extension can be told, when a hold is looked at again.

import { addDays, type Day, type Instant } from '#core/base/day.ts';
import type { CaseEvent } from '#core/case/case-event.ts';
import { isSettled } from '#core/case/right-work.ts';
import type { CaseState } from '#core/case/state.ts';
import { datesOfCases, dueOfCase } from '#core/desk/clock-of.ts';
import type { Desk, JournalLine } from '#core/desk/ports.ts';
import { todayOf } from '#core/desk/today.ts';

export type CalendarKind = 'due' | 'notice' | 'hold-review';

export interface CalendarEntry {
  /** The same for as long as the case lives, whatever its days become (RFC 5545 §3.8.4.7). */
  readonly uid: string;
  /** Rises with every change of the case or of its controller's calendar (RFC 5545 §3.8.7.4). */
  readonly sequence: number;
  /** When that last change was recorded: the same desk writes the same calendar. */
  readonly stamp: Instant;
  readonly kind: CalendarKind;
  readonly ref: string;
  readonly day: Day;
  /** Answered, told, or released: a calendar that has it takes it out. */
  readonly isCancelled: boolean;
}

/** Closed cases stay in the calendar as cancelled for so long, so that every program has heard of it. */
const cancelledFor = 60;
const mostClosed = 500;

/** Soonest first. Nothing in it names a person. */
export function calendarEntries(desk: Desk): readonly CalendarEntry[] {
  const since = addDays(todayOf(desk), -cancelledFor);
  const closed = desk.cases
    .closedFrom({ words: [], controller: undefined }, 0, mostClosed)
    .filter(({ closedOn, hold }) => hold !== undefined || (closedOn ?? since) > since);
  const states = new Map([...desk.cases.open(), ...desk.cases.held(), ...closed].map((state) => [state.id, state]));
  const lines = Map.groupBy(desk.journal.of([...states.keys()]), ({ subject }) => subject);
  const changes = controllerChanges(desk);
  const datesOf = datesOfCases(desk);
  return [...states.values()]
    .flatMap((state) => {
      const changed = changes.get(state.controller);
      const own = lines.get(state.id) ?? [];
      const dates = datesOf(state);
      return entriesOf(state, own, {
        due: dueOfCase(state, dates),
        noticeBy: dates.noticeBy,
        sequence: state.version + (changed?.count ?? 0),
        stamp: [own.at(-1)?.at, changed?.at]
          .filter((at) => at !== undefined)
          .toSorted()
          .at(-1),
      });
    })
    .toSorted((a, b) => (a.day === b.day ? (a.uid < b.uid ? -1 : 1) : a.day < b.day ? -1 : 1));
}

/** A day that a controller adds, or another country, moves the days of its cases without an act on them. */
function controllerChanges(desk: Desk): ReadonlyMap<string, { readonly count: number; readonly at: Instant }> {
  const changes = new Map<string, { count: number; at: Instant }>();
  for (const { event, at } of desk.journal.of(['desk'])) {
    if (event?.act !== 'desk.controller-changed') continue;
    const { id } = event.profile;
    changes.set(id, { count: (changes.get(id)?.count ?? 0) + 1, at });
  }
  return changes;
}

interface EntryFacts {
  readonly due: Day;
  readonly noticeBy: Day;
  readonly sequence: number;
  readonly stamp: Instant | undefined;
}

function entriesOf(state: CaseState, lines: readonly JournalLine[], facts: EntryFacts): readonly CalendarEntry[] {
  const { id, ref, extension, handover, hold, phase, work } = state;
  const { due, noticeBy, sequence, stamp } = facts;
  if (stamp === undefined) return [];
  // What was given back stands in the calendar of the desk that it came from.
  const isDone = phase !== 'open' || handover?.side === 'returned' || Object.values(work).every(isSettled);
  const entry = (kind: CalendarKind, day: Day, isCancelled: boolean): CalendarEntry => {
    return { uid: `${id}.${kind}@dpo-desk.invalid`, sequence, stamp, kind, ref, day, isCancelled };
  };
  const reviewOn = hold?.reviewOn ?? lastReview(lines);
  return [
    entry('due', due, isDone),
    entry('notice', noticeBy, isDone || extension !== undefined),
    ...(reviewOn === undefined ? [] : [entry('hold-review', reviewOn, hold === undefined)]),
  ];
}

/** Of a hold that was released. */
function lastReview(lines: readonly JournalLine[]): Day | undefined {
  const held = lines.findLast(({ event }) => event?.act === 'case.held')?.event as CaseEvent | undefined;
  return held?.act === 'case.held' ? held.reviewOn : undefined;
}
