// The list of what waits, in groups, with a filter. One stop of the Tab key; arrows and J/K walk through it.

import { useEffect, useMemo, useRef } from 'react';
import type { TrayItem } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Pane } from '../../parts/pane.tsx';
import { Segments } from '../../parts/segments.tsx';
import { useListKeys } from '../../parts/use-list-keys.ts';
import { useRowWindow } from '../../parts/use-row-window.ts';
import { isShown, trayFilters } from './tray-groups.ts';
import type { TrayFilter, TrayLine } from './tray-groups.ts';
import { TrayRow } from './tray-row.tsx';
import styles from './tray-list.module.css';

export interface TrayListProps {
  readonly items: readonly TrayItem[];
  readonly lines: readonly TrayLine[];
  readonly filter: TrayFilter;
  readonly onFilter: (filter: TrayFilter) => void;
  readonly chosen: TrayItem | undefined;
  readonly isReading: boolean;
  readonly onStep: (by: number) => void;
}

const headingHeight = 2;
const rowHeight = 5;

export function TrayList({ items, lines, filter, onFilter, chosen, isReading, onStep }: TrayListProps) {
  const { t } = useWords();
  const heights = useMemo(() => lines.map(({ kind }) => (kind === 'heading' ? headingHeight : rowHeight)), [lines]);
  const at = lines.findIndex((line) => line.kind === 'item' && line.item.id === chosen?.id);
  const { scroller, element, height, rows, topOf, reveal } = useRowWindow(heights, at === -1 ? undefined : at);
  const isWalking = useRef(false);

  useEffect(() => {
    if (at === -1) return;
    // The heading above the first row of a group comes into sight with it.
    if (lines[at - 1]?.kind === 'heading') reveal(at - 1);
    reveal(at);
    if (isWalking.current) element?.querySelector<HTMLElement>('[data-chosen="true"]')?.focus({ preventScroll: true });
    isWalking.current = false;
  }, [at, lines, reveal, element]);

  useListKeys(element, (by) => {
    isWalking.current = true;
    onStep(by);
  });

  return (
    <Pane
      title={t('nav.triage')}
      // In a narrow window one of the two is in sight: that one carries the screen's heading.
      level={isReading ? 2 : 1}
      className={styles.list}
      aside={<span className={styles.waiting}>{t('triage.waiting', { count: items.length })}</span>}
    >
      <div className={styles.filter}>
        <Segments
          label={t('triage.filter')}
          value={filter}
          onChange={onFilter}
          segments={trayFilters.map((value) => ({
            value,
            label: t(`triage.filter.${value}`),
            count: items.filter((item) => isShown(item, value)).length,
          }))}
        />
      </div>
      <div ref={scroller} className={styles.scroller}>
        <ul className={styles.whole} aria-label={t('triage.list')} style={{ height: `${height}rem` }}>
          {rows.map((index) => {
            const line = lines[index];
            if (line === undefined) return null;
            const top = `${topOf(index)}rem`;
            return line.kind === 'heading' ? (
              <li key={line.group} className={styles.heading} style={{ top }}>
                {t(`triage.group.${line.group}`)} <span className={styles.count}>{line.count}</span>
              </li>
            ) : (
              <TrayRow key={line.item.id} item={line.item} top={top} isChosen={line.item.id === chosen?.id} />
            );
          })}
        </ul>
      </div>
    </Pane>
  );
}
