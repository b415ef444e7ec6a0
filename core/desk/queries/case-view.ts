// Cases as the shells see them: the fold of the journal, read against today.

import type { CaseId } from '#core/base/id.ts';
import { fail, ok, type Result } from '#core/base/result.ts';
import { daysLeft, dueDay, isExtensionOpen, urgencyOf } from '#core/clock/deadline.ts';
import type { CaseState } from '#core/case/state.ts';
import { clockOfCase } from '../clock-of.ts';
import type { Obstacle } from '../obstacle.ts';
import type { Desk } from '../ports.ts';
import { todayOf } from '../today.ts';
import type { CaseRow, CaseView } from '../views.ts';
import { messageView } from './message-view.ts';
import { recall } from './recall.ts';

export function caseRow(desk: Desk, state: CaseState): CaseRow {
  const reading = clockOfCase(desk, state);
  const due = dueDay(reading, state.extension !== undefined);
  const days = daysLeft(due, todayOf(desk));
  return {
    id: state.id,
    ref: state.ref,
    rights: state.rights,
    requester: state.requester,
    language: state.language,
    receivedDay: state.receivedDay,
    due,
    isExtended: state.extension !== undefined,
    noticeBy: reading.noticeBy,
    daysLeft: days,
    urgency: urgencyOf(days),
    phase: state.phase,
    identity: state.identity,
    outcome: state.outcome,
    version: state.version,
  };
}

/** The case by its id, whole. */
export function viewOfCase(desk: Desk, id: CaseId): Result<CaseView, Obstacle> {
  const state = desk.cases.byId(id);
  return state === undefined ? fail({ code: 'case-unknown', ref: id }) : ok(caseView(desk, state));
}

function caseView(desk: Desk, state: CaseState): CaseView {
  const reading = clockOfCase(desk, state);
  const known = recall(desk);
  return {
    ...caseRow(desk, state),
    receivedAt: state.receivedAt,
    evidence: state.evidence,
    capacity: state.capacity,
    extension: state.extension,
    isExtensionOpen: state.extension === undefined && isExtensionOpen(reading, known.today),
    reading,
    messages: desk.messages.ofCase(state.id).map((message) => messageView(desk, message, known)),
    otherRefs: othersOf(desk, state).map((other) => other.ref),
  };
}

function othersOf(desk: Desk, state: CaseState): readonly CaseState[] {
  if (state.requester.address === '') return [];
  return desk.cases
    .ofRequester(state.requester.address)
    .filter((other) => other.id !== state.id && other.phase !== 'discarded');
}
