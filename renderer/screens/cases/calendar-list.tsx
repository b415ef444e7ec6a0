// The cases of the day at hand, each a row as in the lanes.

import { useMemo } from 'react';
import type { Day } from '#core/base/day.ts';
import type { HolidayNames } from '#core/clock/holiday.ts';
import type { BoardRow } from '#core/desk/board-views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { joinClasses } from '../../parts/join-classes.ts';
import { HiddenHead } from './board-lanes.tsx';
import { BoardRowCells } from './board-row.tsx';
import { useBoardLines } from './use-board-lines.ts';
import { useIsNarrow } from './use-is-narrow.ts';
import { useRowActs } from './use-row-acts.tsx';
import rowStyles from './board-row.module.css';
import laneStyles from './board-lanes.module.css';
import styles from './board-calendar.module.css';

export interface CalendarListProps {
  readonly day: Day;
  readonly today: Day;
  readonly rows: readonly BoardRow[];
  readonly holiday: HolidayNames | undefined;
}

export function CalendarList({ day, today, rows, holiday }: CalendarListProps) {
  const { t, day: sayDay, locale } = useWords();
  const isNarrow = useIsNarrow();
  const lines = useMemo(() => rows.map((row) => ({ key: row.ref, height: isNarrow ? 7.5 : 4.25 })), [rows, isNarrow]);
  const { scroller, height, rows: inSight, topOf, active, setActive } = useBoardLines(lines, 0);
  const acts = useRowActs(rows[active]);
  return (
    <section className={styles.list} data-part="day" aria-label={sayDay(day, 'full')}>
      <h2 className={styles.listHead}>
        {sayDay(day, 'full')}
        {holiday === undefined ? null : <span className={styles.aside}>{holiday[locale]}</span>}
      </h2>
      {rows.length === 0 ? <p className={styles.nothing}>{t('calendar.nothing')}</p> : null}
      <div ref={scroller} className={styles.scroller} hidden={rows.length === 0}>
        <table className={laneStyles.table} aria-label={t('board.cases')} aria-rowcount={rows.length + 1}>
          <HiddenHead />
          <tbody className={laneStyles.whole} style={{ height: `${height}rem` }}>
            {inSight.map((index) => {
              const row = rows[index];
              return row === undefined ? null : (
                <tr
                  key={row.ref}
                  aria-rowindex={index + 2}
                  data-line={row.ref}
                  className={joinClasses(rowStyles.row)}
                  style={{ top: `${topOf(index)}rem` }}
                >
                  <BoardRowCells
                    row={row}
                    today={today}
                    isActive={index === active}
                    acts={acts}
                    onFocus={() => setActive(index)}
                  />
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {acts.dialog}
    </section>
  );
}
