// Cases as the shells see them: the fold of the journal, read against today.

import type { CaseId } from '#core/base/id.ts';
import { fail, ok, type Result } from '#core/base/result.ts';
import { daysLeft, isExtensionOpen, urgencyOf } from '#core/clock/deadline.ts';
import { blockedActs } from '#core/case/blocked-acts.ts';
import { erasureDay } from '#core/case/erasure-day.ts';
import type { CaseState } from '#core/case/state.ts';
import { dayIn, type Day } from '#core/base/day.ts';
import { daysLost, type DaysLost } from '#core/intake/days-lost.ts';
import { openTasksOf } from '#core/case/task.ts';
import { contextOf, dueOfCase, type CaseDates } from '../clock-of.ts';
import type { Obstacle } from '../obstacle.ts';
import type { Desk } from '../ports.ts';
import { todayOf } from '../today.ts';
import type { CaseRow, CaseView } from '../views.ts';
import { messageView } from './message-view.ts';
import { handoverMark } from './handover-mark.ts';
import { recall } from './recall.ts';
import { countInYear, relatedCases } from './related-cases.ts';

export function caseRow(desk: Desk, state: CaseState, dates: CaseDates): CaseRow {
  return caseRowOn(state, dates, todayOf(desk, state));
}

/** The same where the caller knows the case's own day already: telling it for every row of a long list costs more than the row. */
export function caseRowOn(state: CaseState, dates: CaseDates, today: Day): CaseRow {
  const due = dueOfCase(state, dates);
  const days = daysLeft(due, today);
  return {
    id: state.id,
    ref: state.ref,
    controller: state.controller,
    rights: state.rights,
    requester: state.requester,
    language: state.language,
    receivedDay: state.receivedDay,
    due,
    isExtended: state.extension !== undefined,
    noticeBy: dates.noticeBy,
    daysLeft: days,
    urgency: urgencyOf(days),
    phase: state.phase,
    identity: state.identity,
    outcome: state.outcome,
    isOnHold: state.hold !== undefined,
    handover: handoverMark(state),
    openTasks: openTasksOf(state).length,
    version: state.version,
  };
}

/** The case by its id, whole. */
export function viewOfCase(desk: Desk, id: CaseId): Result<CaseView, Obstacle> {
  const state = desk.cases.byId(id);
  return state === undefined ? fail({ code: 'case-unknown', ref: id }) : ok(caseView(desk, state));
}

function caseView(desk: Desk, state: CaseState): CaseView {
  const context = contextOf(desk, state);
  const { reading, profile, today } = context;
  const known = recall(desk);
  const related = relatedCases(desk, state);
  return {
    ...caseRow(desk, state, reading),
    daysLost: daysLostBy(desk, state, { today, confirmedDay: known.confirmedDayOf(state.id) }),
    receivedAt: state.receivedAt,
    evidence: state.evidence,
    channel: state.channel,
    note: state.note,
    capacity: state.capacity,
    dataSubject: state.dataSubject,
    authority: state.authority,
    identityCheck: state.identityCheck,
    suspensions: state.suspensions,
    extension: state.extension,
    isExtensionOpen: state.extension === undefined && isExtensionOpen(reading, today),
    reading,
    work: state.work,
    tasks: state.tasks,
    letters: state.letters,
    restriction: state.restriction,
    hold: state.hold,
    closedOn: state.closedOn,
    erasureDay: erasureDay(state, profile),
    policy: profile.policies.find(({ id }) => id === state.policy),
    blocked: blockedActs(state, context),
    messages: desk.messages.ofCase(state.id).map((message) => messageView(desk, message, known)),
    related,
    countInYear: countInYear(state, related),
  };
}

/** A request that came by another way than a mail was stored when a person wrote it down. */
function daysLostBy(
  desk: Desk,
  { openedBy, receivedDay, zone }: CaseState,
  { today, confirmedDay }: { readonly today: Day; readonly confirmedDay: Day | undefined },
): DaysLost {
  const storedAt = openedBy && desk.messages.find(openedBy)?.storedAt;
  const storedDay = (storedAt && dayIn(storedAt, zone)) ?? confirmedDay ?? today;
  return daysLost({ receivedDay, storedDay, confirmedDay, today });
}
