// The first screen: what must leave, what has come in, what the coming weeks hold.

import { addDays, weekdayOf, type Day } from '#core/base/day.ts';
import { getISOWeek } from 'date-fns/getISOWeek';
import { UTCDate } from '@date-fns/utc';
import type { Desk } from '../ports.ts';
import { todayOf } from '../today.ts';
import type { CaseRow, TodayView } from '../views.ts';
import { listCases } from './list-cases.ts';
import { listTray } from './list-tray.ts';

const weeksAhead = 8;
const mostToLeave = 8;
const mostNewMail = 6;

export function showToday(desk: Desk): TodayView {
  const today = todayOf(desk);
  const open = listCases(desk).filter((row) => row.phase === 'open');
  const tray = listTray(desk);
  return {
    today,
    openCases: open.length,
    overdue: open.filter((row) => row.daysLeft < 0).length,
    dueThisWeek: open.filter((row) => row.daysLeft >= 0 && row.daysLeft <= 6).length,
    trayRequests: tray.filter((item) => item.suggestion?.kind === 'request').length,
    trayOthers: tray.filter((item) => item.suggestion !== undefined && item.suggestion.kind !== 'request').length,
    unreadable: tray.filter((item) => item.unreadable !== undefined).length,
    mustLeave: open.slice(0, mostToLeave),
    newMail: tray.slice(0, mostNewMail),
    workload: workloadFrom(today, open),
    nextDue: open.find((row) => row.daysLeft >= 0)?.due,
  };
}

function workloadFrom(today: Day, open: readonly CaseRow[]): TodayView['workload'] {
  const monday = addDays(today, 1 - weekdayOf(today));
  return Array.from({ length: weeksAhead }, (_unused, index) => {
    const from = addDays(monday, 7 * index);
    const until = addDays(from, 6);
    const due = open.filter((row) => row.due >= from && row.due <= until).length;
    return { week: getISOWeek(new UTCDate(`${from}T00:00:00Z`)), from, due };
  });
}
