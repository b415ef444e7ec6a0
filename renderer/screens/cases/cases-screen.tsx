// Every case by its deadline: what is open first, what is closed below or on its own.

import { useNavigate } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { unreachable } from '#core/base/result.ts';
import type { CaseRow } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { AwaitAnswer } from '../../parts/await-answer.tsx';
import { Button } from '../../parts/button.tsx';
import { EmptyNote } from '../../parts/empty-note.tsx';
import { Pane } from '../../parts/pane.tsx';
import { SearchBox } from '../../parts/search-box.tsx';
import { Segments } from '../../parts/segments.tsx';
import { useCommands } from '../../commands/command-provider.tsx';
import { useAnswer } from '../../state/use-answer.ts';
import { useDesk } from '../../state/desk-context.ts';
import { useOpenDesk } from '../../state/open-desk.ts';
import { CaseTable } from './case-table.tsx';
import { ControllerFilter } from './controller-filter.tsx';
import { findCases } from './find-cases.ts';
import styles from './cases-screen.module.css';

const filters = ['open', 'overdue', 'waiting', 'closed', 'all'] as const;

type Filter = (typeof filters)[number];

export function CasesScreen() {
  const { queries } = useDesk();
  const cases = useAnswer(queries.cases.list.queryOptions());
  return <AwaitAnswer query={cases}>{(rows) => <CaseList rows={rows} />}</AwaitAnswer>;
}

function CaseList({ rows }: { readonly rows: readonly CaseRow[] }) {
  const { t } = useWords();
  const [filter, setFilter] = useState<Filter>('open');
  const [text, setText] = useState('');
  const { controllers } = useOpenDesk();
  const [controller, setController] = useState('');
  const navigate = useNavigate();
  const openNew = (): void => void navigate({ to: '/cases/new' });
  useCommands([{ id: 'cases.new', act: openNew }]);
  const ofController = useMemo(
    () => rows.filter((row) => controller === '' || row.controller === controller),
    [rows, controller],
  );
  const shown = useMemo(
    () =>
      findCases(
        ofController.filter((row) => isShown(row, filter)),
        text,
      ),
    [ofController, filter, text],
  );
  return (
    <Pane
      title={t('nav.cases')}
      level={1}
      className={styles.cases}
      aside={
        <div className={styles.aside}>
          <SearchBox label={t('cases.search')} value={text} onChange={setText} />
          <Button icon={<Plus aria-hidden="true" />} shortcut="N" onPress={openNew}>
            {t('newCase.title')}
          </Button>
        </div>
      }
    >
      <div className={styles.filter}>
        <Segments
          label={t('cases.filter')}
          value={filter}
          onChange={setFilter}
          segments={filters.map((value) => ({
            value,
            label: t(`cases.filter.${value}`),
            count: ofController.filter((row) => isShown(row, value)).length,
          }))}
        />
        {controllers.length < 2 ? null : (
          <ControllerFilter controllers={controllers} value={controller} onChange={setController} />
        )}
      </div>
      {shown.length === 0 ? (
        <EmptyNote title={rows.length === 0 ? t('cases.none') : t('cases.noneShown')}>
          <p>{rows.length === 0 ? t('cases.noneWhy') : t('cases.noneShownWhy')}</p>
        </EmptyNote>
      ) : (
        <CaseTable rows={shown} />
      )}
    </Pane>
  );
}

function isShown(row: CaseRow, filter: Filter): boolean {
  switch (filter) {
    case 'open':
      return row.phase === 'open';
    case 'overdue':
      return row.phase === 'open' && row.daysLeft < 0;
    case 'waiting':
      return row.phase === 'open' && row.identity === 'doubted';
    case 'closed':
      return row.phase === 'closed';
    case 'all':
      return true;
    default:
      return unreachable(filter);
  }
}
