// The open cases in lanes by time: what is overdue first, what waits for the person last. Fifteen hundred scroll like ten.

import { ChevronRight } from 'lucide-react';
import { useMemo } from 'react';
import type { Day } from '#core/base/day.ts';
import type { BoardLane, BoardRow } from '#core/desk/board-views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { joinClasses } from '../../parts/join-classes.ts';
import { BoardRowCells } from './board-row.tsx';
import { laneLines, type LaneLine } from './board-rows.ts';
import { useBoardChoice } from './use-board-choice.ts';
import { useBoardLines } from './use-board-lines.ts';
import { useIsNarrow } from './use-is-narrow.ts';
import { useRowActs } from './use-row-acts.tsx';
import rowStyles from './board-row.module.css';
import styles from './board-lanes.module.css';

/** In rem; as in the style sheets. */
const heights = { lane: 2.25, case: 4.25, narrow: 7.5 } as const;

export function BoardLanes({ rows, today }: { readonly rows: readonly BoardRow[]; readonly today: Day }) {
  const { t } = useWords();
  const [{ collapsed }, choose] = useBoardChoice();
  const isNarrow = useIsNarrow();
  const lines = useMemo(
    () =>
      laneLines(rows, collapsed).map((line) => ({
        ...line,
        height: line.kind === 'lane' ? heights.lane : isNarrow ? heights.narrow : heights.case,
      })),
    [rows, collapsed, isNarrow],
  );
  const { scroller, height, rows: inSight, topOf, active, setActive } = useBoardLines(lines, 0);
  const current = lines[active];
  const acts = useRowActs(current?.kind === 'case' ? current.row : undefined);
  const toggle = (lane: BoardLane): void =>
    choose({
      collapsed: collapsed.includes(lane) ? collapsed.filter((one) => one !== lane) : [...collapsed, lane],
      at: lane,
    });
  return (
    <div ref={scroller} className={styles.scroller}>
      <table className={styles.table} aria-label={t('board.cases')} aria-rowcount={lines.length + 1}>
        <HiddenHead />
        <tbody className={styles.whole} style={{ height: `${height}rem` }}>
          {inSight.map((index) => {
            const line = lines[index];
            if (line === undefined) return null;
            const place = { 'aria-rowindex': index + 2, 'data-line': line.key, style: { top: `${topOf(index)}rem` } };
            return line.kind === 'lane' ? (
              <tr key={line.key} {...place} className={styles.lane}>
                <LaneHead
                  line={line}
                  isActive={index === active}
                  onFocus={() => setActive(index)}
                  onToggle={() => toggle(line.key)}
                />
              </tr>
            ) : (
              <tr key={line.key} {...place} className={joinClasses(rowStyles.row, rowStyles[line.row.urgency])}>
                <BoardRowCells
                  row={line.row}
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
      {acts.dialog}
    </div>
  );
}

/** The columns by name, for those who hear the table. */
export function HiddenHead() {
  const { t } = useWords();
  return (
    <thead className={styles.hidden}>
      <tr aria-rowindex={1}>
        <th scope="col">{t('cases.deadline')}</th>
        <th scope="col">{t('cases.case')}</th>
        <th scope="col">{t('cases.rights')}</th>
        <th scope="col">{t('cases.track')}</th>
        <th scope="col">{t('cases.due')}</th>
        <th scope="col">{t('board.acts')}</th>
      </tr>
    </thead>
  );
}

interface LaneHeadProps {
  readonly line: Extract<LaneLine, { kind: 'lane' }>;
  readonly isActive: boolean;
  readonly onFocus: () => void;
  readonly onToggle: () => void;
}

function LaneHead({ line, isActive, onFocus, onToggle }: LaneHeadProps) {
  const { t } = useWords();
  const { key: lane, count, isOpen } = line;
  return (
    <th colSpan={6} scope="rowgroup" className={styles.laneCell}>
      <button
        type="button"
        className={joinClasses(styles.laneHead, styles[lane])}
        data-stop
        tabIndex={isActive ? 0 : -1}
        aria-expanded={isOpen}
        onFocus={onFocus}
        onClick={onToggle}
        onKeyDown={(event) => {
          if ((event.key === 'ArrowLeft' && isOpen) || (event.key === 'ArrowRight' && !isOpen)) onToggle();
        }}
      >
        <ChevronRight aria-hidden="true" />
        <span className={styles.laneName}>{t(`board.lane.${lane}`)}</span>
        <span className={styles.count}>{t('board.laneCount', { count })}</span>
      </button>
      {lane === 'waiting' && isOpen ? <span className={styles.laneWhy}>{t('board.waitingWhy')}</span> : null}
    </th>
  );
}
