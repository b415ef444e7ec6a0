// What happened since somebody last looked at the desk, and what is still open tonight.

import { addDays, dayIn, daysBetween, type Day, type Instant } from '#core/base/day.ts';
import type { BoardRow } from '../board-views.ts';
import type { DayView, ReplyRow } from '../day-views.ts';
import { waitingOf } from '../lane-of.ts';
import type { Desk, StoredMessage } from '../ports.ts';
import { todayOf } from '../today.ts';
import { boardRows } from './show-board.ts';

const mostReplies = 6;
const nearDays = 7;

/** `since` is undefined where nobody has looked before: then nothing is told as new. */
export function showDay(desk: Desk, since: Instant | undefined): DayView {
  const today = todayOf(desk);
  const home = desk.controllers.home();
  const open = boardRows(desk);
  // Who was answered waits no longer (GDPR Art. 12(3)).
  const awaited = open.filter(({ nextAct }) => nextAct !== 'close');
  const sinceDay = since && dayIn(since, home.zone);
  const cameIn = since === undefined ? { count: 0, inCases: [] } : desk.messages.cameInSince(since);
  const nextDay = nextWorkingDay(desk, today);
  return {
    today,
    since,
    sinceDay,
    becameOverdue: sinceDay === undefined ? 0 : open.filter((row) => row.daysLeft < 0 && row.due >= sinceDay).length,
    dueToday: sinceDay === undefined || sinceDay === today ? 0 : awaited.filter((row) => row.due === today).length,
    cameNear: sinceDay === undefined ? 0 : awaited.filter((row) => cameNear(row, sinceDay)).length,
    cameIn: cameIn.count,
    replies: cameIn.inCases.flatMap((message) => replyRow(desk, message) ?? []).slice(0, mostReplies),
    tonight: {
      tray: desk.messages.inTray().length,
      letterDrafts: desk.letters.drafts().flatMap(({ caseId }) => desk.cases.byId(caseId)?.ref ?? []),
      dueToday: refsDue(open, today, today),
      nextDay,
      dueNext: refsDue(open, addDays(today, 1), nextDay),
    },
  };
}

/** Within a week now, and not yet when somebody last looked. */
function cameNear({ due, daysLeft }: BoardRow, sinceDay: Day): boolean {
  return daysLeft > 0 && daysLeft <= nearDays && daysBetween(sinceDay, due) > nearDays;
}

/** undefined for the mail that opened the case, and for a case that is no longer open. */
function replyRow(desk: Desk, { id, caseId, mail, receivedAt }: StoredMessage): ReplyRow | undefined {
  const state = caseId && desk.cases.byId(caseId);
  if (state?.phase !== 'open' || state.messageIds[0] === id) return undefined;
  return {
    ref: state.ref,
    from: mail?.from[0] ?? { name: '', address: '' },
    receivedDay: dayIn(receivedAt, state.zone),
    waiting: waitingOf(state)?.ground,
  };
}

function refsDue(open: readonly BoardRow[], from: Day, until: Day): readonly string[] {
  return open.filter(({ due }) => due >= from && due <= until).map(({ ref }) => ref);
}

function nextWorkingDay(desk: Desk, today: Day): Day {
  const calendar = desk.controllers.calendarOf(desk.controllers.home().id);
  let day = addDays(today, 1);
  while (!calendar.isWorkingDay(day)) day = addDays(day, 1);
  return day;
}
