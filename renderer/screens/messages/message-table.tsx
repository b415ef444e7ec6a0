// Messages as a table, newest first, that draws only what is in sight.

import { useMemo } from 'react';
import type { MessageId } from '#core/base/id.ts';
import type { MessageRow } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useRovingRows } from '../../parts/use-roving-rows.ts';
import { MessageTableRow } from './message-table-row.tsx';
import styles from './message-table.module.css';

export interface MessageTableProps {
  readonly rows: readonly MessageRow[];
  readonly chosen: string | undefined;
  readonly onOpen: (id: MessageId) => void;
}

const rowHeight = 3;
const headHeight = 2;

export function MessageTable({ rows, chosen, onOpen }: MessageTableProps) {
  const { t } = useWords();
  const heights = useMemo(() => rows.map(() => rowHeight), [rows]);
  const { window, active, setActive, onKeyDown } = useRovingRows(heights, headHeight);
  return (
    <div ref={window.scroller} className={styles.scroller} onKeyDown={onKeyDown}>
      <div role="table" aria-label={t('messages.table')} aria-rowcount={rows.length + 1}>
        <div role="rowgroup" className={styles.headGroup}>
          <div role="row" className={styles.head} aria-rowindex={1}>
            <span role="columnheader">{t('messages.received')}</span>
            <span role="columnheader">{t('mail.from')}</span>
            <span role="columnheader">{t('messages.subject')}</span>
            <span role="columnheader">{t('messages.where')}</span>
          </div>
        </div>
        <div role="rowgroup" className={styles.whole} style={{ height: `${window.height}rem` }}>
          {window.rows.map((index) => {
            const row = rows[index];
            return row === undefined ? null : (
              <MessageTableRow
                key={row.id}
                row={row}
                index={index}
                top={`${window.topOf(index)}rem`}
                isActive={index === active}
                isChosen={row.id === chosen}
                onFocus={() => setActive(index)}
                onOpen={onOpen}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}
