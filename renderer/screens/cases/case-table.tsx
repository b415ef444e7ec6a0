// Cases as a table that draws only what is in sight. J, K and the arrows walk down the names; Enter opens.

import { useMemo } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { useRovingRows } from '../../parts/use-roving-rows.ts';
import { useRowsInSight } from '../../parts/use-pages.ts';
import { useDesk } from '../../state/desk-context.ts';
import { usePrefetch } from '../../state/use-prefetch.ts';
import { useOpenDesk } from '../../state/open-desk.ts';
import { askCases, type CasesAsked } from './ask-cases.ts';
import { CaseTableRow } from './case-table-row.tsx';
import styles from './case-table.module.css';

const rowHeight = 4.25;
const headHeight = 2;

export interface CaseTableProps {
  readonly asked: CasesAsked;
  readonly total: number;
}

export function CaseTable({ asked, total }: CaseTableProps) {
  const { t } = useWords();
  const { queries } = useDesk();
  const { today } = useOpenDesk();
  const heights = useMemo(() => Array.from({ length: total }, () => rowHeight), [total]);
  const { scroller, height, rows: inSight, topOf, active, setActive } = useRovingRows(heights, headHeight);
  const rowAt = useRowsInSight(asked, askCases(queries), { inSight, total });
  const next = rowAt(active);
  usePrefetch(next && queries.cases.show.queryOptions({ input: { ref: next.ref } }));
  return (
    <div ref={scroller} tabIndex={-1} className={styles.scroller}>
      <table className={styles.table} aria-label={t('cases.table')} aria-rowcount={total + 1}>
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
            const row = rowAt(index);
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
