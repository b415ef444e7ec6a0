// The load of the coming weeks in words: where more is due than a week usually ends, else where it is fullest.

import type { WorkloadWeek } from '#core/desk/board-views.ts';
import type { Words } from '../i18n/use-words.ts';

/** At most so many overfull weeks are named; the bars show the rest. */
const mostNamed = 2;

export function sayLoad(weeks: readonly WorkloadWeek[], usual: number | undefined, { t }: Words): string {
  const total = weeks.reduce((sum, { due }) => sum + due, 0);
  const fullest = weeks.toSorted((a, b) => b.due - a.due)[0];
  if (total === 0 || fullest === undefined) return t('load.empty');
  if (usual === undefined)
    return `${t('load.fullest', { total, week: fullest.week, due: fullest.due })} ${t('load.noUsual')}`;
  const over = weeks.filter(({ due }) => due > usual).slice(0, mostNamed);
  return over.length === 0
    ? `${t('load.fullest', { total, week: fullest.week, due: fullest.due })} ${t('load.usual', { usual })}`
    : over.map(({ week, due }) => t('load.over', { week, due, usual })).join(' ');
}
