// The cases by their deadlines: a board in lanes, on a timeline or in a calendar, and the list that has the closed ones too.

import { useNavigate } from '@tanstack/react-router';
import { ChartColumn, Plus, Printer } from 'lucide-react';
import { useWords } from '../../i18n/use-words.ts';
import { AwaitAnswer } from '../../parts/await-answer.tsx';
import { Button } from '../../parts/button.tsx';
import { IconButton } from '../../parts/icon-button.tsx';
import { Pane } from '../../parts/pane.tsx';
import { SearchBox } from '../../parts/search-box.tsx';
import { Segments } from '../../parts/segments.tsx';
import { useCommands } from '../../commands/command-provider.tsx';
import { boardViews, type BoardViewName } from '../../state/board-choice.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { useDesk } from '../../state/desk-context.ts';
import { BoardScreen } from './board-screen.tsx';
import { ListView } from './list-view.tsx';
import { useBoardChoice } from './use-board-choice.ts';
import styles from './cases-screen.module.css';

export function CasesScreen() {
  const { t } = useWords();
  const [{ view, text }, choose] = useBoardChoice();
  const navigate = useNavigate();
  const openNew = (): void => void navigate({ to: '/cases/new' });
  const show = (next: BoardViewName) => () => choose({ view: next });
  useCommands([
    { id: 'cases.new', act: openNew },
    { id: 'board.lanes', act: show('lanes') },
    { id: 'board.timeline', act: show('timeline') },
    { id: 'board.calendar', act: show('calendar') },
    { id: 'board.list', act: show('list') },
  ]);
  return (
    <Pane
      title={t('nav.cases')}
      level={1}
      className={styles.cases}
      aside={
        <div className={styles.aside}>
          <Segments
            label={t('board.view')}
            value={view}
            onChange={(value) => choose({ view: value })}
            segments={boardViews.map((value) => ({ value, label: t(`board.view.${value}`) }))}
          />
          <SearchBox label={t('cases.search')} value={text} onChange={(value) => choose({ text: value })} />
          {view === 'list' ? null : (
            <IconButton
              label={t('board.print')}
              icon={<Printer aria-hidden="true" />}
              onPress={() => globalThis.print()}
            />
          )}
          <IconButton
            label={t('reports.title')}
            icon={<ChartColumn aria-hidden="true" />}
            onPress={() => void navigate({ to: '/register' })}
          />
          <Button icon={<Plus aria-hidden="true" />} command="cases.new" onPress={openNew}>
            {t('newCase.title')}
          </Button>
        </div>
      }
    >
      {view === 'list' ? <ListView /> : <Board />}
    </Pane>
  );
}

function Board() {
  const { queries } = useDesk();
  const board = useAnswer(queries.cases.board.queryOptions());
  return <AwaitAnswer query={board}>{(view) => <BoardScreen view={view} />}</AwaitAnswer>;
}
