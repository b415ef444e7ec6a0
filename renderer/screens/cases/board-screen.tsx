// The open cases as a board: a line of words, the load of the weeks to come, and the same rows in three views.

import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { BoardView } from '#core/desk/board-views.ts';
import { useCommands } from '../../commands/command-provider.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyNote } from '../../parts/empty-note.tsx';
import { KeyCap } from '../../parts/key-cap.tsx';
import { WorkloadBars } from '../../parts/workload-bars.tsx';
import { BoardCalendar } from './board-calendar.tsx';
import { BoardFilter } from './board-filter.tsx';
import { BoardLanes } from './board-lanes.tsx';
import { filterBoard } from './board-rows.ts';
import { BoardTimeline } from './board-timeline.tsx';
import { sayBoard } from './say-board.ts';
import { useBoardChoice } from './use-board-choice.ts';
import { useIsNarrow } from './use-is-narrow.ts';
import { WeekList } from './week-list.tsx';
import styles from './cases-screen.module.css';

export function BoardScreen({ view }: { readonly view: BoardView }) {
  const words = useWords();
  const { t } = words;
  const [choice, choose] = useBoardChoice();
  const isNarrow = useIsNarrow();
  const { text, controller, right, view: shown } = choice;
  // The calendar has its own weeks, and needs the height.
  const { showsLoad = !isNarrow && shown !== 'calendar' } = choice;
  const { cases, today, holidays } = view;
  const rows = useMemo(() => filterBoard(cases, { text, controller, right }), [cases, text, controller, right]);
  const isFiltered = rows.length < cases.length;
  useCommands([{ id: 'cases.print', act: () => globalThis.print() }]);
  return (
    <>
      <p className={styles.sum}>{sayBoard(cases, today, words)}</p>
      <details
        className={styles.load}
        open={showsLoad}
        onToggle={({ currentTarget: { open } }) => open === showsLoad || choose({ showsLoad: open })}
      >
        <summary>{t('load.title')}</summary>
        <WorkloadBars weeks={view.workload} usual={view.usualPerWeek} today={today} cases={cases} />
      </details>
      <BoardFilter cases={cases} />
      {isFiltered ? (
        <div className={styles.filtered}>
          <output>{t('board.filtered', { shown: rows.length, all: cases.length })}</output>
          <Button variant="quiet" onPress={() => choose({ text: '', controller: '', right: undefined })}>
            {t('board.clear')}
          </Button>
        </div>
      ) : null}
      {rows.length === 0 && shown !== 'calendar' ? (
        <EmptyNote title={cases.length === 0 ? t('board.noCase') : t('board.none')}>
          <p>{cases.length === 0 ? t('board.noCaseWhy') : t('board.noneWhy')}</p>
          {cases.length === 0 ? (
            <Link to="/triage/{-$id}" params={{ id: undefined }}>
              {t('today.toTriage')} <KeyCap>2</KeyCap>
            </Link>
          ) : null}
        </EmptyNote>
      ) : (
        <Shown rows={rows} today={today} holidays={holidays} />
      )}
      <WeekList view={view} />
    </>
  );
}

function Shown(props: { readonly rows: BoardView['cases'] } & Pick<BoardView, 'today' | 'holidays'>) {
  const [{ view }] = useBoardChoice();
  switch (view) {
    case 'timeline':
      return <BoardTimeline {...props} />;
    case 'calendar':
      return <BoardCalendar {...props} />;
    default:
      return <BoardLanes rows={props.rows} today={props.today} />;
  }
}
