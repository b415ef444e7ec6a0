// Eight weeks ahead: bars by right with the usual as a line, the same in words, and as the table that it is.

import type { Day } from '#core/base/day.ts';
import { addDays } from '#core/base/day.ts';
import type { BoardRow, WorkloadWeek } from '#core/desk/board-views.ts';
import { inLegalOrder } from '#core/law/right.ts';
import { useWords } from '../i18n/use-words.ts';
import { joinClasses } from './join-classes.ts';
import { sayLoad } from './say-load.ts';
import { WeekCases } from './week-cases.tsx';
import styles from './workload-bars.module.css';

export interface WorkloadBarsProps {
  readonly weeks: readonly WorkloadWeek[];
  /** Cases that a week usually ends; undefined where that is not known yet. */
  readonly usual: number | undefined;
  readonly today: Day;
  /** Where they are at hand, a week opens the list of its cases. */
  readonly cases?: readonly BoardRow[];
}

export function WorkloadBars({ weeks, usual, today, cases }: WorkloadBarsProps) {
  const words = useWords();
  const { t, say, day } = words;
  const most = Math.max(1, usual ?? 0, ...weeks.map(({ due }) => due));
  const shown = inLegalOrder(weeks.flatMap(({ byRight }) => byRight.map(({ right }) => right)));
  return (
    <div className={styles.workload}>
      <p className={styles.words}>{sayLoad(weeks, usual, words)}</p>
      <div className={styles.chart}>
        <ol className={styles.bars} aria-hidden={cases === undefined}>
          {weeks.map((week) => {
            const column = <Column week={week} most={most} usual={usual} />;
            const isNow = week.from <= today && today < addDays(week.from, 7);
            return (
              <li key={week.from} className={joinClasses(styles.week, isNow && styles.now)}>
                {cases === undefined ? column : <WeekCases week={week} cases={cases} column={column} />}
              </li>
            );
          })}
        </ol>
        {shown.length === 0 ? null : (
          <ul className={styles.legend} aria-hidden="true">
            {shown.map((right) => (
              <li key={right}>
                <span className={styles.key} data-right={right} />
                {say(`right.${right}`)}
              </li>
            ))}
            {usual === undefined ? null : (
              <li>
                <span className={styles.usualKey} />
                {t('load.usualLine')} {usual}
              </li>
            )}
          </ul>
        )}
      </div>
      <table className={styles.hidden}>
        <caption>{t('load.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('load.week')}</th>
            <th scope="col">{t('load.due')}</th>
            <th scope="col">{t('load.rights')}</th>
            <th scope="col">{t('load.holidays')}</th>
          </tr>
        </thead>
        <tbody>
          {weeks.map(({ week, from, due, byRight, holidays }) => (
            <tr key={from}>
              <th scope="row">
                {week}, {t('load.weekOf', { from: day(from, 'short'), until: day(addDays(from, 6), 'short') })}
              </th>
              <td>{due}</td>
              <td>
                {words.list(
                  byRight.map((one) => t('load.oneRight', { right: say(`right.${one.right}`), due: one.due })),
                )}
              </td>
              <td>{words.list(holidays.map((one) => day(one, 'weekday')))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ColumnProps {
  readonly week: WorkloadWeek;
  /** What the full height stands for. */
  readonly most: number;
  readonly usual: number | undefined;
}

function Column({ week: { week, from, due, byRight, holidays }, most, usual }: ColumnProps) {
  const { t, day } = useWords();
  return (
    <>
      <span className={styles.plot}>
        <span className={due === 0 ? styles.none : styles.number}>{due}</span>
        <span className={styles.stack} style={{ height: `${(due / most) * 100}%` }}>
          {byRight.map((one) => (
            <span key={one.right} className={styles.part} data-right={one.right} style={{ flexGrow: one.due }} />
          ))}
        </span>
        {usual === undefined ? null : <span className={styles.usual} style={{ bottom: `${(usual / most) * 100}%` }} />}
      </span>
      <span className={styles.name}>{t('load.weekShort', { week })}</span>
      <span className={styles.from}>{day(from, 'short')}</span>
      <span
        className={styles.off}
        title={holidays.map((one) => day(one, 'weekday')).join(', ')}
        hidden={holidays.length === 0}
      >
        {t('load.holidayCount', { count: holidays.length })}
      </span>
    </>
  );
}
