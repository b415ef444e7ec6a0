// Messages as a table, newest first, that draws only what is in sight.

import { useMemo } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { useRovingRows } from '../../parts/use-roving-rows.ts';
import { useRowsInSight } from '../../parts/use-pages.ts';
import { useDesk } from '../../state/desk-context.ts';
import { usePrefetch } from '../../state/use-prefetch.ts';
import { askMessages, type MessagesAsked } from './ask-messages.ts';
import { MessageTableRow } from './message-table-row.tsx';
import styles from './message-table.module.css';

export interface MessageTableProps {
  readonly asked: MessagesAsked;
  readonly total: number;
  readonly chosen: string | undefined;
}

const rowHeight = 3;
const headHeight = 2;

export function MessageTable({ asked, total, chosen }: MessageTableProps) {
  const { t } = useWords();
  const { queries } = useDesk();
  const heights = useMemo(() => Array.from({ length: total }, () => rowHeight), [total]);
  const { scroller, height, rows: inSight, topOf, active, setActive } = useRovingRows(heights, headHeight);
  const rowAt = useRowsInSight(asked, askMessages(queries), { inSight, total });
  const next = rowAt(active);
  usePrefetch(next && queries.messages.show.queryOptions({ input: { id: next.id } }));
  return (
    <div ref={scroller} tabIndex={-1} className={styles.scroller}>
      <table className={styles.table} aria-label={t('messages.table')} aria-rowcount={total + 1}>
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
            const row = rowAt(index);
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
