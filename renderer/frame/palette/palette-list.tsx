// The lines of the palette in their sections; the keyboard stays in the field, which points at the chosen line.

/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a list beside its field (ARIA combobox): a select would take the keyboard */

import { useEffect, useRef } from 'react';
import { commandFacts } from '../../commands/catalogue.ts';
import { keyName } from '../../commands/key-name.ts';
import { shownKeys } from '../../commands/use-shown-key.ts';
import { useWords } from '../../i18n/use-words.ts';
import { joinClasses } from '../../parts/join-classes.ts';
import { UrgencyMark } from '../../parts/urgency-mark.tsx';
import { usePreferences } from '../../state/preferences.ts';
import { MarkedLabel } from './marked-label.tsx';
import type { PaletteEntry, PaletteRow, PaletteSection } from './palette-entry.ts';
import styles from './palette.module.css';

export interface PaletteListProps {
  readonly id: string;
  readonly sections: readonly PaletteSection[];
  readonly chosen: PaletteRow | undefined;
  readonly onChoose: (row: PaletteRow) => void;
  readonly onRun: (entry: PaletteEntry) => void;
}

export function PaletteList({ id, sections, chosen, onChoose, onRun }: PaletteListProps) {
  const { t } = useWords();
  const list = useRef<HTMLDivElement>(null);
  const chosenKey = chosen?.entry.key;
  const isFirst = chosen !== undefined && sections[0]?.rows[0]?.entry.key === chosenKey;
  useEffect(() => {
    // The heading above the first line comes into sight with it.
    if (isFirst) list.current?.scrollTo({ top: 0 });
    else document.getElementById(`${id}-${chosenKey}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, chosenKey, isFirst]);
  return (
    <div ref={list} className={styles.list} role="listbox" id={`${id}-list`} aria-label={t('palette.list')}>
      {sections.map(({ group, rows }) => (
        <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
          <div id={`${id}-${group}`} className={styles.heading} role="presentation">
            {t(`palette.group.${group}`)}
          </div>
          {rows.map((row) => (
            <Row
              key={row.entry.key}
              id={`${id}-${row.entry.key}`}
              row={row}
              isChosen={row.entry.key === chosenKey}
              onChoose={() => onChoose(row)}
              onRun={() => onRun(row.entry)}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

interface RowProps {
  readonly id: string;
  readonly row: PaletteRow;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly onRun: () => void;
}

function Row({ id, row: { entry, marks, byName }, isChosen, onChoose, onRun }: RowProps) {
  const { t } = useWords();
  const [{ hasSingleKeys }] = usePreferences();
  const { label, about, detail, blocked, urgency, command, isAboutPersonal } = entry;
  const keys = command === undefined ? [] : shownKeys(commandFacts(command).keys, hasSingleKeys).slice(0, 2);
  return (
    // The field has the keyboard, and gives Enter to the chosen line.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      role="option"
      id={id}
      tabIndex={-1}
      aria-selected={isChosen}
      aria-disabled={blocked === undefined ? undefined : true}
      className={joinClasses(styles.row, isChosen && styles.chosen, blocked !== undefined && styles.blocked)}
      onPointerMove={isChosen ? undefined : onChoose}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onRun}
    >
      <span className={styles.name}>
        {urgency === undefined ? null : <UrgencyMark shape={urgency} />}
        <span data-personal={command === undefined || undefined}>
          <MarkedLabel label={label} marks={marks} />
        </span>
        {about === undefined ? null : (
          <span className={styles.about} data-personal={isAboutPersonal || undefined}>
            {about}
          </span>
        )}
        {byName === undefined ? null : <span className={styles.byName}>{byName}</span>}
      </span>
      {keys.length === 0 ? null : (
        <span className={styles.keys}>
          {keys.map((key) => (
            <kbd key={key} className={styles.key}>
              {keyName(key, t)}
            </kbd>
          ))}
        </span>
      )}
      {detail === undefined ? null : (
        <span className={styles.detail} data-personal={command === undefined || undefined}>
          {detail}
        </span>
      )}
      {blocked === undefined ? null : <span className={styles.detail}>{t('palette.blocked', { why: blocked })}</span>}
    </div>
  );
}
