// The ledger: every message ever taken in, and where it went.

import { useNavigate, useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { Disposition, MessageRow } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { AwaitAnswer } from '../../parts/await-answer.tsx';
import { EmptyNote } from '../../parts/empty-note.tsx';
import { Pane } from '../../parts/pane.tsx';
import { SearchBox } from '../../parts/search-box.tsx';
import { TakeFilesMenu } from '../../parts/take-files-menu.tsx';
import { Segments } from '../../parts/segments.tsx';
import { useAnswer } from '../../state/use-answer.ts';
import { useDesk } from '../../state/desk-context.ts';
import { LedgerLine } from '../ledger/ledger-line.tsx';
import { findMessages } from './find-messages.ts';
import { MessagePane } from './message-pane.tsx';
import { MessageTable } from './message-table.tsx';
import styles from './messages-screen.module.css';

const filters = ['all', 'tray', 'case', 'set-aside', 'unreadable', 'erased'] as const satisfies readonly (
  | 'all'
  | Disposition
)[];

type Filter = (typeof filters)[number];

export function MessagesScreen() {
  const { queries } = useDesk();
  const messages = useAnswer(queries.messages.list.queryOptions());
  return <AwaitAnswer query={messages}>{(rows) => <Ledger rows={rows} />}</AwaitAnswer>;
}

function Ledger({ rows }: { readonly rows: readonly MessageRow[] }) {
  const { t, say } = useWords();
  const { id } = useParams({ from: '/messages/{-$id}' });
  const navigate = useNavigate();
  const [filter, setFilter] = useState<Filter>('all');
  const [text, setText] = useState('');
  const shown = useMemo(
    () =>
      findMessages(
        rows.filter((row) => filter === 'all' || row.disposition === filter),
        text,
      ),
    [rows, filter, text],
  );

  const counts = useMemo(() => countsOf(rows), [rows]);

  return (
    <div className={styles.messages} data-reading={id !== undefined}>
      <Pane
        title={t('nav.messages')}
        level={id === undefined ? 1 : 2}
        className={styles.ledger}
        aside={
          <>
            <SearchBox label={t('messages.search')} value={text} onChange={setText} />
            <TakeFilesMenu />
          </>
        }
      >
        <div className={styles.filter}>
          <Segments
            label={t('messages.filter')}
            value={filter}
            onChange={setFilter}
            segments={filters.map((value) => ({
              value,
              label: value === 'all' ? t('messages.all') : say(`disposition.${value}`),
              count: counts[value],
            }))}
          />
          <LedgerLine />
        </div>
        {shown.length === 0 ? (
          <EmptyNote title={rows.length === 0 ? t('messages.none') : t('messages.noneShown')}>
            <p>{rows.length === 0 ? t('messages.noneWhy') : t('cases.noneShownWhy')}</p>
          </EmptyNote>
        ) : (
          <MessageTable rows={shown} chosen={id} />
        )}
      </Pane>
      {id === undefined ? null : (
        <MessagePane id={id} onClose={() => void navigate({ to: '/messages/{-$id}', params: { id: undefined } })} />
      )}
    </div>
  );
}

function countsOf(rows: readonly MessageRow[]): Readonly<Record<Filter, number>> {
  const counts = { all: rows.length, tray: 0, case: 0, 'set-aside': 0, unreadable: 0, erased: 0 };
  for (const { disposition } of rows) counts[disposition] += 1;
  return counts;
}
