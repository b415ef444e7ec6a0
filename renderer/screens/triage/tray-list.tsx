// The list of what waits, in groups, with a filter. One stop of the Tab key; arrows and J/K walk through it.

import type { KeyboardEvent } from 'react';
import { useEffect, useMemo } from 'react';
import type { TrayItem } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { stepOf } from '../../parts/list-steps.ts';
import { Pane } from '../../parts/pane.tsx';
import { Segments } from '../../parts/segments.tsx';
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
  readonly onChoose: (item: TrayItem) => void;
  readonly onStep: (by: number) => void;
}

const headingHeight = 2;
const rowHeight = 5;
export function TrayList(props: TrayListProps) {
  const { items, lines, filter, chosen, onStep } = props;
  const { t } = useWords();
  const heights = useMemo(() => lines.map(({ kind }) => (kind === 'heading' ? headingHeight : rowHeight)), [lines]);
  const at = lines.findIndex((line) => line.kind === 'item' && line.item.id === chosen?.id);
  const { scroller, height, rows, topOf, reveal } = useRowWindow(heights, at === -1 ? undefined : at);

  useEffect(() => {
    // The heading above the first row of a group comes into sight with it.
    if (at !== -1) reveal(lines[at - 1]?.kind === 'heading' ? at - 1 : at);
    if (at !== -1) reveal(at);
  }, [at, lines, reveal]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = stepOf(event.key);
    if (step === undefined) return;
    event.preventDefault();
    onStep(step);
  };

  return (
    <Pane title={t('nav.triage')} level={1} className={styles.list} aside={<Waiting {...props} />}>
      <div className={styles.filter}>
        <Segments
          label={t('triage.filter')}
          value={filter}
          onChange={props.onFilter}
          segments={trayFilters.map((value) => ({
            value,
            label: t(`triage.filter.${value}`),
            count: items.filter((item) => isShown(item, value)).length,
          }))}
        />
      </div>
      <div
        ref={scroller}
        className={styles.scroller}
        role="listbox"
        aria-label={t('triage.list')}
        tabIndex={0}
        aria-activedescendant={chosen === undefined ? undefined : `tray-${chosen.id}`}
        onKeyDown={onKeyDown}
      >
        <div className={styles.whole} role="presentation" style={{ height: `${height}rem` }}>
          {rows.map((index) => {
            const line = lines[index];
            if (line === undefined) return null;
            const top = `${topOf(index)}rem`;
            return line.kind === 'heading' ? (
              <div key={line.group} className={styles.heading} style={{ top }} role="presentation">
                {t(`triage.group.${line.group}`)} <span className={styles.count}>{line.count}</span>
              </div>
            ) : (
              <TrayRow
                key={line.item.id}
                item={line.item}
                group={line.group}
                top={top}
                isChosen={line.item.id === chosen?.id}
                onChoose={props.onChoose}
              />
            );
          })}
        </div>
      </div>
    </Pane>
  );
}

function Waiting({ items }: TrayListProps) {
  const { t } = useWords();
  return <span className={styles.waiting}>{t('triage.waiting', { count: items.length })}</span>;
}
