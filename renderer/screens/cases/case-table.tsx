// Cases as a table that draws only what is in sight. J, K and the arrows walk down the references; Enter opens.

import { useNavigate } from '@tanstack/react-router';
import type { KeyboardEvent } from 'react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { CaseRow } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useRowWindow } from '../../parts/use-row-window.ts';
import { useShortcuts } from '../../shortcuts/shortcut-provider.tsx';
import { useOpenDesk } from '../../state/open-desk.ts';
import { CaseTableRow } from './case-table-row.tsx';
import styles from './case-table.module.css';

const rowHeight = 4.25;
const headHeight = 2;

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 8,
  PageUp: -8,
  Home: -Infinity,
  End: Infinity,
};

export function CaseTable({ rows }: { readonly rows: readonly CaseRow[] }) {
  const { t } = useWords();
  const { today } = useOpenDesk();
  const navigate = useNavigate();
  const [active, setActive] = useState(0);
  const hasMoved = useRef(false);
  const heights = useMemo(() => rows.map(() => rowHeight), [rows]);
  const at = Math.min(active, rows.length - 1);
  const window = useRowWindow(heights, at, headHeight);
  const { scroller, reveal } = window;

  useEffect(() => {
    if (!hasMoved.current) return;
    hasMoved.current = false;
    reveal(at);
    scroller.current?.querySelector<HTMLElement>(`[data-row="${at}"] a`)?.focus({ preventScroll: true });
  }, [at, reveal, scroller]);

  const step = (by: number): void => {
    hasMoved.current = true;
    const isInside = scroller.current?.contains(document.activeElement) ?? false;
    // The first press comes onto the list, the next ones walk on it.
    const next = isInside ? Math.min(rows.length - 1, Math.max(0, at + by)) : at;
    setActive(next);
    if (next === at) {
      hasMoved.current = false;
      scroller.current?.querySelector<HTMLElement>(`[data-row="${at}"] a`)?.focus();
    }
  };
  useShortcuts([
    { key: 'j', label: 'key.next', act: () => step(1) },
    { key: 'k', label: 'key.previous', act: () => step(-1) },
  ]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const by = steps[event.key];
    if (by === undefined) return;
    event.preventDefault();
    step(by);
  };

  return (
    <div ref={scroller} className={styles.scroller} onKeyDown={onKeyDown}>
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
                isActive={index === at}
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
