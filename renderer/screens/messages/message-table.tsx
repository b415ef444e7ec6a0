// Messages as a table, newest first, that draws only what is in sight.

import { useMemo } from 'react';
import type { MessageRow } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useRovingRows } from '../../parts/use-roving-rows.ts';
import { MessageTableRow } from './message-table-row.tsx';
import styles from './message-table.module.css';

export interface MessageTableProps {
  readonly rows: readonly MessageRow[];
  readonly chosen: string | undefined;
}

const rowHeight = 3;
const headHeight = 2;

export function MessageTable({ rows, chosen }: MessageTableProps) {
  const { t } = useWords();
  const heights = useMemo(() => rows.map(() => rowHeight), [rows]);
  const { scroller, height, rows: inSight, topOf, active, setActive } = useRovingRows(heights, headHeight);
  return (
    <div ref={scroller} className={styles.scroller}>
      <table className={styles.table} aria-label={t('messages.table')} aria-rowcount={rows.length + 1}>
        <thead className={styles.headGroup}>
          <tr className={styles.head} aria-rowindex={1}>
            <th scope="col">{t('messages.received')}</th>
            <th scope="col">{t('mail.from')}</th>
            <th scope="col">{t('messages.subject')}</th>
            <th scope="col">{t('messages.where')}</th>
          </tr>
        </thead>
        <tbody className={styles.whole} style={{ height: `${height}rem` }}>
          {inSight.map((index) => {
            const row = rows[index];
            return row === undefined ? null : (
              <MessageTableRow
                key={row.id}
                row={row}
                index={index}
                top={`${topOf(index)}rem`}
                isActive={index === active}
                isChosen={row.id === chosen}
                onFocus={() => setActive(index)}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
