// Cases as a table that draws only what is in sight. J, K and the arrows walk down the names; Enter opens.

import { useNavigate } from '@tanstack/react-router';
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
  const navigate = useNavigate();
  const heights = useMemo(() => rows.map(() => rowHeight), [rows]);
  const { window, active, setActive, onKeyDown } = useRovingRows(heights, headHeight);
  return (
    <div ref={window.scroller} className={styles.scroller} onKeyDown={onKeyDown}>
      <div role="table" aria-label={t('cases.table')} aria-rowcount={rows.length + 1}>
        <div role="rowgroup" className={styles.headGroup}>
          <div role="row" className={styles.head} aria-rowindex={1}>
            <span role="columnheader">{t('cases.deadline')}</span>
            <span role="columnheader">{t('cases.case')}</span>
            <span role="columnheader">{t('cases.rights')}</span>
            <span role="columnheader">{t('cases.track')}</span>
            <span role="columnheader">{t('cases.due')}</span>
          </div>
        </div>
        <div role="rowgroup" className={styles.whole} style={{ height: `${window.height}rem` }}>
          {window.rows.map((index) => {
            const row = rows[index];
            return row === undefined ? null : (
              <CaseTableRow
                key={row.id}
                row={row}
                index={index}
                top={`${window.topOf(index)}rem`}
                today={today}
                isActive={index === active}
                onFocus={() => setActive(index)}
                onOpen={() => void navigate({ to: '/cases/$ref', params: { ref: row.ref } })}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}
