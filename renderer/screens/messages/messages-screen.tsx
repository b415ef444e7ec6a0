// The ledger: every message ever taken in, and where it went.

import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { messageFilters, type MessageFilter, type MessagePage } from '#core/desk/page-views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { AwaitAnswer } from '../../parts/await-answer.tsx';
import { EmptyNote } from '../../parts/empty-note.tsx';
import { Pane } from '../../parts/pane.tsx';
import { SearchBox } from '../../parts/search-box.tsx';
import { TakeFilesMenu } from '../../parts/take-files-menu.tsx';
import { Segments } from '../../parts/segments.tsx';
import { useHead } from '../../parts/use-pages.ts';
import { useDesk } from '../../state/desk-context.ts';
import { LedgerLine } from '../ledger/ledger-line.tsx';
import { askMessages, type MessagesAsked } from './ask-messages.ts';
import { MessagePane } from './message-pane.tsx';
import { MessageTable } from './message-table.tsx';
import styles from './messages-screen.module.css';

export function MessagesScreen() {
  const { queries } = useDesk();
  const [filter, setFilter] = useState<MessageFilter>('all');
  const [text, setText] = useState('');
  const { query, shown } = useHead<MessagesAsked, MessagePage>({ filter, text }, askMessages(queries));
  return (
    <AwaitAnswer query={query}>
      {(head) => <Ledger head={head} shown={shown} asked={{ filter, text }} onFilter={setFilter} onText={setText} />}
    </AwaitAnswer>
  );
}

interface LedgerProps {
  readonly head: MessagePage;
  /** What `head` is the first page of. */
  readonly shown: MessagesAsked;
  readonly asked: MessagesAsked;
  readonly onFilter: (filter: MessageFilter) => void;
  readonly onText: (text: string) => void;
}

function Ledger({ head: { total, counts }, shown, asked: { filter, text }, onFilter, onText }: LedgerProps) {
  const { t, say } = useWords();
  const { id } = useParams({ from: '/messages/{-$id}' });
  const navigate = useNavigate();
  const isEmpty = counts.all === 0 && shown.text.trim() === '';

  return (
    <div className={styles.messages} data-reading={id !== undefined}>
      <Pane
        title={t('nav.messages')}
        level={id === undefined ? 1 : 2}
        className={styles.ledger}
        aside={
          <>
            <SearchBox label={t('messages.search')} value={text} onChange={onText} />
            <TakeFilesMenu />
          </>
        }
      >
        <div className={styles.filter}>
          <Segments
            label={t('messages.filter')}
            value={filter}
            onChange={onFilter}
            segments={messageFilters.map((value) => ({
              value,
              label: value === 'all' ? t('messages.all') : say(`disposition.${value}`),
              count: counts[value],
            }))}
          />
          <LedgerLine />
        </div>
        {total === 0 ? (
          <EmptyNote title={isEmpty ? t('messages.none') : t('messages.noneShown')}>
            <p>{isEmpty ? t('messages.noneWhy') : t('cases.noneShownWhy')}</p>
            {isEmpty ? <Link to="/settings/accounts/new">{t('day.empty.add')}</Link> : null}
          </EmptyNote>
        ) : (
          <MessageTable key={`${shown.filter} ${shown.text}`} asked={shown} total={total} chosen={id} />
        )}
      </Pane>
      {id === undefined ? null : (
        <MessagePane id={id} onClose={() => void navigate({ to: '/messages/{-$id}', params: { id: undefined } })} />
      )}
    </div>
  );
}
