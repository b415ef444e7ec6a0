// Eight weeks ahead as bars, and as the table that they are.

import type { Day } from '#core/base/day.ts';
import { addDays } from '#core/base/day.ts';
import type { TodayView } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import styles from './workload-bars.module.css';

export interface WorkloadBarsProps {
  readonly weeks: TodayView['workload'];
  readonly today: Day;
}

export function WorkloadBars({ weeks, today }: WorkloadBarsProps) {
  const { t, day } = useWords();
  const most = Math.max(1, ...weeks.map(({ due }) => due));
  const total = weeks.reduce((sum, { due }) => sum + due, 0);
  const busiest = weeks.find(({ due }) => due === most);
  return (
    <div className={styles.workload}>
      <p className={styles.words}>
        {total === 0 || busiest === undefined
          ? t('today.weeksEmpty')
          : t('today.weeksSummary', { total, week: busiest.week, count: busiest.due })}
      </p>
      <table className={styles.bars}>
        <caption className={styles.hidden}>{t('today.weeks')}</caption>
        <thead className={styles.hidden}>
          <tr>
            <th scope="col">{t('today.week')}</th>
            <th scope="col">{t('today.due')}</th>
          </tr>
        </thead>
        <tbody>
          {weeks.map(({ week, from, due }) => (
            <tr key={from} className={from <= today && today < addDays(from, 7) ? styles.now : undefined}>
              <th
                scope="row"
                title={t('today.weekOf', { from: day(from, 'short'), until: day(addDays(from, 6), 'short') })}
              >
                <span className={styles.week}>{t('today.weekShort', { week })}</span>
                <span className={styles.from}>{day(from, 'short')}</span>
              </th>
              <td>
                <span
                  className={styles.bar}
                  style={{ width: `calc((100% - 2rem) * ${due / most})` }}
                  aria-hidden="true"
                />
                <span className={due === 0 ? styles.none : styles.number}>{due}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
