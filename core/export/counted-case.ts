// A case as statistics count it: its anonymous line, and what is known beyond it while the case is not erased.

import type { Day } from '#core/base/day.ts';
import { anonymousLine, isGuest, type AnonymousLine } from '#core/case/anonymous-line.ts';
import type { CaseState } from '#core/case/state.ts';
import { datesOfCases, dueOfCase } from '#core/desk/clock-of.ts';
import type { Desk } from '#core/desk/ports.ts';
import type { Speed } from '#core/desk/register-views.ts';

export interface CountedCase {
  /** The same before and after an erasure: no figure that rests on it changes when a case goes. */
  readonly line: AnonymousLine;
  /** undefined for an erased one. */
  readonly state: CaseState | undefined;
  /** The day in force; undefined for an erased one. */
  readonly due: Day | undefined;
}

/** Every case of the desk, or of one controller. Discarded openings are no cases, and a guest is counted on its own desk. */
export function countedCases(desk: Desk, controller: string | undefined): readonly CountedCase[] {
  const isMeant = (of: string): boolean => controller === undefined || of === controller;
  const datesOf = datesOfCases(desk);
  const kept = desk.cases
    .all()
    .filter((state) => state.phase !== 'discarded' && !isGuest(state) && isMeant(state.controller))
    .map((state): CountedCase => {
      const dates = datesOf(state);
      const due = dueOfCase(state, dates);
      return { line: anonymousLine(state, { due, noticeBy: dates.noticeBy }), state, due };
    });
  const erased = desk.cases
    .erased()
    // A closed case has an outcome: what was erased without one had been opened by mistake.
    .filter(({ line }) => isMeant(line.controller) && line.outcome !== undefined && line.isGuest !== true)
    .map(({ line }): CountedCase => ({ line, state: undefined, due: undefined }));
  return [...kept, ...erased];
}

/** Where a case stands on time. An extended case that was answered in time counts as extended, however soon it was answered. */
export function speedOf({ line, state }: CountedCase): Speed {
  const isSettled = line.rights.length > 0 && line.rights.every(({ outcome }) => outcome !== undefined);
  if (isSettled && line.daysTaken !== undefined) {
    if (line.isInTime !== true) return 'late';
    return line.isExtended ? 'with-extension' : 'within-month';
  }
  if (isSettled || line.outcome === 'withdrawn') return 'withdrawn';
  return state?.phase === 'open' ? 'open' : 'closed-otherwise';
}
