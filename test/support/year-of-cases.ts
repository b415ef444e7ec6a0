// A desk of many random cases, each with the raw events that made it: what statistics are counted from, and counted against.

import type { Instant } from '#core/base/day.ts';
import type { CaseId } from '#core/base/id.ts';
import type { CaseEvent } from '#core/case/case-event.ts';
import { anonymousLine } from '#core/case/anonymous-line.ts';
import { foldCase } from '#core/case/evolve.ts';
import type { CaseState } from '#core/case/state.ts';
import { createCalendars } from '#core/desk/calendars.ts';
import { datesOfCases, dueOfCase } from '#core/desk/clock-of.ts';
import type { Desk, ErasedCase } from '#core/desk/ports.ts';
import { walk } from './random-walk.ts';
import { sampleController } from './sample-controller.ts';

export interface CountableCase {
  readonly events: readonly CaseEvent[];
  readonly isErased: boolean;
}

export interface CountableDesk {
  /** Only what the register and the statistics ask of a desk. */
  readonly desk: Desk;
  readonly cases: readonly CountableCase[];
}

/** `count` random walks; of the cases that ended, `erase` picks those whose anonymous line alone is left. */
export function deskOfWalks(
  seed: number,
  count: number,
  now: string,
  erase: (index: number, state: CaseState) => boolean = () => false,
): CountableDesk {
  const calendars = createCalendars();
  const kept: CaseState[] = [];
  const erased: ErasedCase[] = [];
  const cases: CountableCase[] = [];
  const desk = {
    controllers: {
      all: () => [sampleController],
      byId: (id: string) => (id === sampleController.id ? sampleController : undefined),
      home: () => sampleController,
      calendarOf: (_id: string, country?: string) => calendars(sampleController, country),
    },
    cases: { all: () => kept, erased: () => erased },
    journal: { of: () => [] },
    now: () => now as Instant,
  } as unknown as Desk;
  const datesOf = datesOfCases(desk);
  for (let index = 0; index < count; index += 1) {
    const history = historyOf(seed + index);
    const id = `c${String(index).padStart(16, '0')}` as CaseId;
    const end = history.at(-1);
    if (end?.act === 'case.erased') {
      erased.push({ id, ref: end.ref, erasedAt: now as Instant, line: end.line });
      cases.push({ events: history.slice(0, -1), isErased: true });
      continue;
    }
    const state = { ...foldCase(id, history), ref: `SAM-${index}` };
    const isErased = state.phase !== 'open' && erase(index, state);
    cases.push({ events: history, isErased });
    if (!isErased) kept.push(state);
    else {
      const dates = datesOf(state);
      const line = anonymousLine(state, { due: dueOfCase(state, dates), noticeBy: dates.noticeBy });
      erased.push({ id, ref: state.ref, erasedAt: now as Instant, line });
    }
  }
  return { desk, cases };
}

/** The events of one walk, its last one included. */
function historyOf(seed: number): readonly CaseEvent[] {
  let history: readonly CaseEvent[] = [];
  walk(seed, 45, (step) => {
    history = [...step.history];
  });
  return history;
}
