// The first screen: what must leave, what has come in, what the coming weeks hold.

import type { Desk } from '../ports.ts';
import { todayOf } from '../today.ts';
import type { TodayView, TrayItem } from '../views.ts';
import { listTray } from './list-tray.ts';
import { boardRows, usualOf } from './show-board.ts';
import { workloadFrom } from './workload.ts';

const mostToLeave = 8;
const mostNewMail = 6;

export function showToday(desk: Desk): TodayView {
  const today = todayOf(desk);
  const open = boardRows(desk);
  const tray = listTray(desk);
  const extensions = open.filter((row) => row.nextAct === 'extend-or-answer');
  return {
    today,
    openCases: open.length,
    overdue: open.filter((row) => row.daysLeft < 0).length,
    dueThisWeek: open.filter((row) => row.daysLeft >= 0 && row.daysLeft <= 6).length,
    extensionDecisions: extensions.length,
    extensionBy: extensions.map(({ noticeBy }) => noticeBy).toSorted()[0],
    waitingForPerson: open.filter((row) => row.waiting !== undefined).length,
    trayRequests: tray.filter(isRequest).length,
    trayOthers: tray.filter((item) => item.suggestion !== undefined && !isRequest(item)).length,
    unreadable: tray.filter((item) => item.unreadable !== undefined).length,
    mustLeave: open.slice(0, mostToLeave),
    newMail: tray.slice(0, mostNewMail),
    workload: workloadFrom(today, open, desk.controllers.calendarOf(desk.controllers.home().id)),
    usualPerWeek: usualOf(desk, today),
    nextDue: open.find((row) => row.daysLeft >= 0)?.due,
  };
}

/** A reply that asks for a right is a request too, as it is in the tray. */
function isRequest({ suggestion }: TrayItem): boolean {
  return suggestion?.kind === 'request' || (suggestion?.rights.length ?? 0) > 0;
}
