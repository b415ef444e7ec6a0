// One line a case on a common axis: where the months of many cases lie beside each other, and where they crowd.

import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Day } from '#core/base/day.ts';
import type { BoardRow, BoardView } from '#core/desk/board-views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { DaysLeft, sayDeadline } from '../../parts/days-left.tsx';
import { joinClasses } from '../../parts/join-classes.ts';
import { mailboxName } from '../../parts/mailbox-name.ts';
import { Segments } from '../../parts/segments.tsx';
import { WhyDate } from '../../parts/why-date.tsx';
import { timelineMonths } from '../../state/board-choice.ts';
import { TimelineTrack } from './timeline-track.tsx';
import { windowAround, type TimeWindow } from './time-window.ts';
import { useBoardChoice } from './use-board-choice.ts';
import { useBoardLines } from './use-board-lines.ts';
import { useIsNarrow } from './use-is-narrow.ts';
import { useRowActs, type RowActs } from './use-row-acts.tsx';
import styles from './board-timeline.module.css';

/** In rem; as in the style sheet. */
const heights = { wide: 3, narrow: 5 } as const;

export interface BoardTimelineProps {
  readonly rows: readonly BoardRow[];
  readonly today: Day;
  readonly holidays: BoardView['holidays'];
}

export function BoardTimeline({ rows, today, holidays }: BoardTimelineProps) {
  const { t } = useWords();
  const [{ months }, choose] = useBoardChoice();
  const isNarrow = useIsNarrow();
  const lines = useMemo(
    () => rows.map((row) => ({ key: row.ref, height: isNarrow ? heights.narrow : heights.wide })),
    [rows, isNarrow],
  );
  const window = useMemo(() => windowAround(today, months), [today, months]);
  const { scroller, height, rows: inSight, topOf, active, setActive } = useBoardLines(lines, 0);
  const acts = useRowActs(rows[active]);
  return (
    <>
      <div className={styles.bar}>
        <Segments
          label={t('timeline.scale')}
          value={String(months)}
          onChange={(value) => choose({ months: timelineMonths.find((each) => String(each) === value) ?? months })}
          segments={timelineMonths.map((each) => ({
            value: String(each),
            label: t('timeline.months', { months: each }),
          }))}
        />
        <p className={styles.legend}>{t('timeline.legend')}</p>
      </div>
      <Axis window={window} today={today} holidays={holidays} />
      <div ref={scroller} className={styles.scroller}>
        <table className={styles.table} aria-label={t('board.cases')} aria-rowcount={rows.length + 1}>
          <thead className={styles.hidden}>
            <tr aria-rowindex={1}>
              <th scope="col">{t('cases.deadline')}</th>
              <th scope="col">{t('cases.case')}</th>
              <th scope="col">{t('cases.track')}</th>
              <th scope="col">{t('cases.due')}</th>
            </tr>
          </thead>
          <tbody className={styles.whole} style={{ height: `${height}rem` }}>
            {inSight.map((index) => {
              const row = rows[index];
              return row === undefined ? null : (
                <tr
                  key={row.ref}
                  aria-rowindex={index + 2}
                  data-line={row.ref}
                  className={styles.row}
                  style={{ top: `${topOf(index)}rem` }}
                >
                  <Cells
                    row={row}
                    today={today}
                    window={window}
                    acts={acts}
                    isActive={index === active}
                    onFocus={() => setActive(index)}
                  />
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {acts.dialog}
    </>
  );
}

interface CellsProps {
  readonly row: BoardRow;
  readonly today: Day;
  readonly window: TimeWindow;
  readonly acts: RowActs;
  readonly isActive: boolean;
  readonly onFocus: () => void;
}

function Cells({ row, today, window, acts, isActive, onFocus }: CellsProps) {
  const words = useWords();
  const { t, day } = words;
  const name = mailboxName(row.requester, t('mail.nobody'));
  return (
    <>
      <td className={styles.days}>
        <DaysLeft days={row.daysLeft} urgency={row.urgency} size="line" />
      </td>
      <td className={styles.case}>
        <Link
          to="/cases/$ref"
          params={{ ref: row.ref }}
          className={styles.name}
          data-personal
          data-stop
          tabIndex={isActive ? 0 : -1}
          aria-label={`${sayDeadline(row, words)}. ${words.rights(row.rights)}. ${name}, ${row.ref}`}
          onFocus={onFocus}
        >
          {name}
        </Link>
        <span className={styles.ref}>{row.ref}</span>
      </td>
      <td className={styles.line1}>
        <TimelineTrack row={row} today={today} window={window} />
      </td>
      <td className={styles.when}>
        <WhyDate
          caseRef={row.ref}
          day={row.due}
          isSkipped={!isActive}
          isOpen={acts.why === row.ref}
          onOpenChange={(isOpen) => acts.setWhy(isOpen ? row.ref : undefined)}
          onAct={(act) => acts.act(row, act)}
        >
          {day(row.due, 'short')}
        </WhyDate>
      </td>
    </>
  );
}

/** Month names, holidays and today, over the column of the tracks. What they say, each row says in its dates. */
function Axis({ window, today, holidays }: { readonly window: TimeWindow } & Omit<BoardTimelineProps, 'rows'>) {
  const { t, day, locale } = useWords();
  return (
    <div className={styles.axis} aria-hidden="true">
      <div className={styles.scale}>
        {window.monthStarts.map((start) => (
          <span key={start} className={styles.month} style={{ left: `${window.at(start)}%` }}>
            {day(start, 'monthShort')}
          </span>
        ))}
        {holidays
          .filter(({ day: on }) => on >= window.from && on <= window.until)
          .map(({ day: on, names }) => (
            <span
              key={on}
              className={styles.holiday}
              style={{ left: `${window.at(on)}%` }}
              title={`${day(on, 'weekday')}: ${names[locale]}`}
            />
          ))}
        <span className={joinClasses(styles.todayName)} style={{ left: `${window.at(today)}%` }}>
          {t('timeline.today')}
        </span>
      </div>
    </div>
  );
}
