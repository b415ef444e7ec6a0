// Cases as a table that draws only what is in sight. J, K and the arrows walk down the names; Enter opens.

import { useMemo } from 'react';
import type { CaseRow } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useRovingRows } from '../../parts/use-roving-rows.ts';
import { useOpenDesk } from '../../state/open-desk.ts';
import { CaseTableRow } from './case-table-row.tsx';
import styles from './case-table.module.css';

const rowHeight = 4.25;
const headHeight = 2;

export function CaseTable({ rows }: { readonly rows: readonly CaseRow[] }) {
  const { t } = useWords();
  const { today } = useOpenDesk();
  const heights = useMemo(() => rows.map(() => rowHeight), [rows]);
  const { scroller, height, rows: inSight, topOf, active, setActive } = useRovingRows(heights, headHeight);
  return (
    <div ref={scroller} className={styles.scroller}>
      <table className={styles.table} aria-label={t('cases.table')} aria-rowcount={rows.length + 1}>
        <thead className={styles.headGroup}>
          <tr className={styles.head} aria-rowindex={1}>
            <th scope="col">{t('cases.deadline')}</th>
            <th scope="col">{t('cases.case')}</th>
            <th scope="col">{t('cases.rights')}</th>
            <th scope="col">{t('cases.track')}</th>
            <th scope="col">{t('cases.due')}</th>
          </tr>
        </thead>
        <tbody className={styles.whole} style={{ height: `${height}rem` }}>
          {inSight.map((index) => {
            const row = rows[index];
            return row === undefined ? null : (
              <CaseTableRow
                key={row.id}
                row={row}
                index={index}
                top={`${topOf(index)}rem`}
                today={today}
                isActive={index === active}
                onFocus={() => setActive(index)}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
