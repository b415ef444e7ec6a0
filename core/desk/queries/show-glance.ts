// What the badge, the tray and the morning's notification say: counted at each question, kept nowhere.

import { isSettled } from '#core/case/right-work.ts';
import { daysLeft, urgencyLimits } from '#core/clock/deadline.ts';
import { casesWithAnswer } from '../answer-came.ts';
import { datesOfCases, dueOfCase } from '../clock-of.ts';
import type { GlanceDeadline, GlanceView } from '../glance-view.ts';
import type { Desk } from '../ports.ts';
import { todayOf } from '../today.ts';

const mostNext = 3;
const mostPressing = 20;

export function showGlance(desk: Desk): GlanceView {
  const datesOf = datesOfCases(desk);
  const deadlines = desk.cases
    .open()
    // Somebody who was answered waits no longer, though the case is not closed yet (GDPR Art. 12(3)).
    // What was given back to another desk is counted there.
    .filter(({ work, handover }) => handover?.side !== 'returned' && !Object.values(work).every(isSettled))
    .map((state): GlanceDeadline => {
      const due = dueOfCase(state, datesOf(state));
      // Each case by the day of its own controller: at midnight they differ.
      return { ref: state.ref, due, daysLeft: daysLeft(due, todayOf(desk, state)) };
    })
    .toSorted((a, b) => a.daysLeft - b.daysLeft || (a.ref < b.ref ? -1 : 1));
  const waiting = desk.messages.inTray();
  const held = waiting
    .filter(({ mail }) => mail?.isReply === true)
    .flatMap(({ id }) => desk.messages.casesAnswered(id).slice(0, 1))
    .flatMap((id) => desk.cases.byId(id)?.ref ?? []);
  return {
    today: todayOf(desk),
    overdue: deadlines.filter((one) => one.daysLeft < 0).length,
    dueToday: deadlines.filter((one) => one.daysLeft === 0).length,
    next: deadlines.filter((one) => one.daysLeft >= 0).slice(0, mostNext),
    trayRequests: waiting.filter(({ suggestion }) => suggestion?.kind === 'request').length,
    pressing: deadlines.filter((one) => one.daysLeft <= urgencyLimits.critical).slice(0, mostPressing),
    heldReplies: [...new Set(held)].toSorted(),
    answers: casesWithAnswer(desk),
  };
}
