// One field over everything: commands, places, cases, people, messages, and whatever is pasted into it.

import { useId, useRef, useState } from 'react';
import type { ClipboardEvent, KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { Search } from 'lucide-react';
import { shortcutOf } from '../../commands/key-press.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useDesk } from '../../state/desk-context.ts';
import { useStore } from '../../state/store.ts';
import dialogStyles from '../../parts/act-dialog.module.css';
import { PaletteList } from './palette-list.tsx';
import type { PaletteEntry } from './palette-entry.ts';
import { useGiven } from './use-given-entries.ts';
import { usePaletteSections } from './use-palette-sections.ts';
import { useChosenRow } from './use-chosen-row.ts';
import styles from './palette.module.css';

/** In memory only, for as long as the desk is open. */
const mostUsed = 30;

export function Palette({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const { lastUsed } = useDesk();
  const id = useId();
  const [text, setText] = useState('');
  const [refused, setRefused] = useState<string>();
  const given = useGiven();
  const { sections, isLooking, hasFailed } = usePaletteSections(text, useStore(lastUsed), given);
  const rows = sections.flatMap((section) => section.rows);
  const { chosen, choose, step } = useChosenRow(text, rows);
  const field = useRef<HTMLInputElement>(null);

  const type = (next: string): void => {
    setText(next);
    setRefused(undefined);
  };
  const run = (entry: PaletteEntry): void => {
    if (entry.blocked !== undefined) {
      setRefused(t('palette.blocked', { why: entry.blocked }));
      field.current?.focus();
      return;
    }
    if (!entry.key.startsWith('given '))
      lastUsed.write([entry.key, ...lastUsed.read().filter((key) => key !== entry.key)].slice(0, mostUsed));
    flushSync(onClose);
    // Once the keyboard is back where it was: a dialog that opens now gives it back there in its turn.
    requestAnimationFrame(() => requestAnimationFrame(entry.act));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (shortcutOf(event.nativeEvent) === 'mod+k') {
      event.preventDefault();
      onClose();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (chosen !== undefined) run(chosen.entry);
    } else if (step(event)) {
      event.preventDefault();
      setRefused(undefined);
    }
  };
  const openGiven = async (pasted: string): Promise<void> => {
    if (await given.open(pasted)) onClose();
  };
  const onPaste = (event: ClipboardEvent): void => {
    // Into an empty field, so that it is the whole of what is looked for.
    if (text.trim() !== '') return;
    const pasted = event.clipboardData.getData('text').slice(0, 1000);
    void openGiven(pasted);
  };

  return (
    <ModalOverlay
      className={dialogStyles.scrim ?? ''}
      isOpen
      isDismissable
      onOpenChange={(isOpen) => isOpen || onClose()}
    >
      <Modal className={styles.sheet ?? ''}>
        <Dialog className={styles.dialog ?? ''} aria-label={t('palette.title')}>
          <div className={styles.field}>
            <Search aria-hidden="true" />
            <input
              ref={field}
              className={styles.input}
              type="text"
              role="combobox"
              aria-label={t('palette.field')}
              aria-autocomplete="list"
              aria-expanded={rows.length > 0}
              aria-controls={rows.length > 0 ? `${id}-list` : undefined}
              aria-activedescendant={chosen === undefined ? undefined : `${id}-${chosen.entry.key}`}
              placeholder={t('palette.field')}
              autoComplete="off"
              spellCheck={false}
              maxLength={1000}
              // It is what the person asked for with the key.
              // oxlint-disable-next-line jsx-a11y/no-autofocus
              autoFocus
              value={text}
              onChange={({ target }) => type(target.value)}
              onKeyDown={onKeyDown}
              onPaste={onPaste}
            />
          </div>
          {rows.length > 0 ? (
            <PaletteList id={id} sections={sections} chosen={chosen} onChoose={choose} onRun={run} />
          ) : null}
          {rows.length === 0 && !isLooking ? <p className={styles.none}>{t('palette.none')}</p> : null}
          <div className={styles.foot}>
            <output>
              {refused ?? (hasFailed ? t('palette.failed') : isLooking ? t('palette.looking') : t('palette.keys'))}
            </output>
            <output className={styles.spoken}>
              {isLooking || text === '' ? '' : t('palette.count', { count: rows.length })}
            </output>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
