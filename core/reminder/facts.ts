// What reminders are counted from: the cases as they stand, each by the day of its own controller, and the desk's condition.

import { dayIn, type Day, type Instant } from '#core/base/day.ts';
import type { CaseState } from '#core/case/state.ts';
import type { Calendar } from '#core/clock/calendar.ts';
import { datesOfCases, dueOfCase } from '#core/desk/clock-of.ts';
import type { Desk } from '#core/desk/ports.ts';
import { showRetention } from '#core/desk/queries/show-retention.ts';
import type { DeskCondition, DeskSnooze, ReminderStages } from '#core/desk/reminder-views.ts';

export interface CaseFacts {
  readonly state: CaseState;
  /** In the zone of the case's own controller. */
  readonly today: Day;
  readonly due: Day;
  readonly noticeBy: Day;
  readonly calendar: Calendar;
  /** Days on which drafts of it were last worked on, by letter. */
  readonly drafts: readonly { readonly letter: string; readonly changedAt: Instant }[];
}

export interface ReminderFacts {
  readonly now: Instant;
  /** In the zone of the home controller. */
  readonly today: Day;
  readonly zone: string;
  /** Open ones, and closed ones that a hold keeps or whose last letter came back. */
  readonly cases: readonly CaseFacts[];
  /** First days on which closed cases may be erased, as far as they have come. */
  readonly erasures: readonly Day[];
  /** When each suggested request of the tray was received. */
  readonly requests: readonly Instant[];
  readonly condition: DeskCondition;
  readonly deskSnoozes: readonly DeskSnooze[];
  readonly stages: ReminderStages;
}

/** Closed cases are looked through for letters that came back, the latest so many. */
const mostClosed = 100;

export function gatherFacts(
  desk: Desk,
  { condition, deskSnoozes, stages }: Pick<ReminderFacts, 'condition' | 'deskSnoozes' | 'stages'>,
): ReminderFacts {
  const now = desk.now();
  const { zone } = desk.controllers.home();
  const datesOf = datesOfCases(desk);
  const drafts = Map.groupBy(desk.letters.drafts(), ({ caseId }) => caseId);
  const factsOf = (state: CaseState): CaseFacts => {
    const dates = datesOf(state);
    return {
      state,
      today: dayIn(now, state.zone),
      due: dueOfCase(state, dates),
      noticeBy: dates.noticeBy,
      calendar: desk.controllers.calendarOf(state.controller, state.country),
      drafts: (drafts.get(state.id) ?? []).map(({ id, changedAt }) => ({ letter: id, changedAt })),
    };
  };
  const returned = desk.cases
    .closedFrom({ words: [], controller: undefined }, 0, mostClosed)
    .filter(({ letters }) => letters.some(({ isBounced }) => isBounced));
  const states = new Map([...desk.cases.open(), ...desk.cases.held(), ...returned].map((state) => [state.id, state]));
  return {
    now,
    today: dayIn(now, zone),
    zone,
    cases: [...states.values()].map(factsOf),
    erasures: showRetention(desk).cases.flatMap(({ isDue, erasureDay }) => (isDue ? [erasureDay] : [])),
    requests: desk.messages
      .inTray()
      .flatMap(({ suggestion, receivedAt }) =>
        suggestion?.kind === 'request' || (suggestion?.rights.length ?? 0) > 0 ? [receivedAt] : [],
      ),
    condition,
    deskSnoozes,
    stages,
  };
}
