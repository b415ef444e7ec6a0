// The list of what waits, in groups, with a filter. One stop of the Tab key; arrows and J/K walk through it.

import { useEffect, useMemo } from 'react';
import type { MessageId } from '#core/base/id.ts';
import type { TrayItem } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Pane } from '../../parts/pane.tsx';
import { Segments } from '../../parts/segments.tsx';
import { useRowWindow } from '../../parts/use-row-window.ts';
import { isShown, trayFilters } from './tray-groups.ts';
import type { TrayFilter, TrayLine } from './tray-groups.ts';
import { TrayRow } from './tray-row.tsx';
import { useTrayKeys } from './use-tray-keys.ts';
import styles from './tray-list.module.css';

export interface TrayListProps {
  readonly items: readonly TrayItem[];
  readonly lines: readonly TrayLine[];
  readonly filter: TrayFilter;
  readonly onFilter: (filter: TrayFilter) => void;
  readonly chosen: TrayItem | undefined;
  readonly marked: ReadonlySet<MessageId>;
  /** How many were dealt with since the screen was opened. */
  readonly done: number;
  readonly isReading: boolean;
  readonly onShow: (item: TrayItem) => void;
  readonly onMark: (item: TrayItem) => void;
  readonly onStep: (by: number, isMarking: boolean) => void;
}

const headingHeight = 2;
const rowHeight = 5;

export function TrayList(props: TrayListProps) {
  const { items, lines, filter, onFilter, chosen, marked, done, isReading, onShow, onMark, onStep } = props;
  const { t } = useWords();
  const heights = useMemo(() => lines.map(({ kind }) => (kind === 'heading' ? headingHeight : rowHeight)), [lines]);
  const at = lines.findIndex((line) => line.kind === 'item' && line.item.id === chosen?.id);
  const { scroller, element, height, rows, topOf, reveal } = useRowWindow(heights, at === -1 ? undefined : at);

  useEffect(() => {
    if (at === -1) return;
    // The heading above the first row of a group comes into sight with it.
    if (lines[at - 1]?.kind === 'heading') reveal(at - 1);
    reveal(at);
  }, [at, lines, reveal]);

  useTrayKeys(element, { onStep });

  return (
    <Pane
      title={t('nav.triage')}
      // In a narrow window one of the two is in sight: that one carries the screen's heading.
      level={isReading ? 2 : 1}
      className={styles.list}
      part="tray"
      aside={
        <span className={styles.waiting}>
          {done === 0
            ? t('triage.waiting', { count: items.length })
            : t('triage.progress', { count: items.length, done })}
        </span>
      }
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
      <div ref={scroller} className={styles.scroller} data-marking={marked.size > 0}>
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
              <TrayRow
                key={line.item.id}
                item={line.item}
                top={top}
                isChosen={line.item.id === chosen?.id}
                isMarked={marked.has(line.item.id)}
                onShow={onShow}
                onMark={onMark}
              />
            );
          })}
        </ul>
      </div>
    </Pane>
  );
}
