// The board in one line of words: what is overdue, what falls due, what must be told, who is waited for.

import { addDays, weekdayOf, type Day } from '#core/base/day.ts';
import type { BoardRow } from '#core/desk/board-views.ts';
import type { Words } from '../../i18n/use-words.ts';

export function sayBoard(rows: readonly BoardRow[], today: Day, { t, day }: Words): string {
  const sunday = addDays(today, 7 - weekdayOf(today));
  const overdue = rows.filter((row) => row.daysLeft < 0).length;
  const thisWeek = rows.filter(({ due }) => due >= today && due <= sunday).length;
  const nextWeek = rows.filter(({ due }) => due > sunday && due <= addDays(sunday, 7)).length;
  const extensions = rows.filter((row) => row.nextAct === 'extend-or-answer').map(({ noticeBy }) => noticeBy);
  const first = extensions.toSorted()[0];
  const waiting = rows.filter((row) => row.waiting !== undefined).length;
  return [
    ...(overdue === 0 ? [] : [t('board.sum.overdue', { count: overdue })]),
    ...(thisWeek === 0 ? [] : [t('board.sum.thisWeek', { count: thisWeek })]),
    ...(nextWeek === 0 ? [] : [t('board.sum.nextWeek', { count: nextWeek })]),
    ...(overdue + thisWeek + nextWeek === 0 ? [t('board.sum.quiet')] : []),
    ...(first === undefined ? [] : [t('board.sum.extension', { count: extensions.length, day: day(first, 'short') })]),
    ...(waiting === 0 ? [] : [t('board.sum.waiting', { count: waiting })]),
  ].join(' · ');
}
