// Why messages are no requests: one of the usual reasons at a single key, or a sentence of the DPO's own.

import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { TrayItem } from '#core/desk/views.ts';
import type { OtherReason } from '#core/intake/suggestion.ts';
import { usualReasons } from '#core/words/say-reason.ts';
import { useWords } from '../../i18n/use-words.ts';
import { ActDialog } from '../../parts/act-dialog.tsx';
import { ChoiceList } from '../../parts/choice-list.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { usePreferences } from '../../state/preferences.ts';
import styles from './set-aside-dialog.module.css';

export interface SetAsideDialogProps {
  readonly items: readonly TrayItem[];
  /** Chosen beforehand, where the key that was pressed says so. */
  readonly first: OtherReason | undefined;
  readonly onSetAside: (reason: string) => void;
  readonly onClose: () => void;
}

type Choice = OtherReason | 'own';

const choices: readonly Choice[] = [...usualReasons, 'own'];

export function SetAsideDialog({ items, first, onSetAside, onClose }: SetAsideDialogProps) {
  const { t, say } = useWords();
  const [{ hasSingleKeys }] = usePreferences();
  const [choice, setChoice] = useState<Choice>(first ?? suggestedFor(items));
  const [text, setText] = useState('');
  // By its key the person is about to write; the arrows only pass by.
  const [isWriting, setWriting] = useState(false);
  const reason = choice === 'own' ? text.trim() : choice;
  const requests = items.filter(({ suggestion }) => (suggestion?.rights.length ?? 0) > 0).length;

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!hasSingleKeys || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof HTMLTextAreaElement) return;
    const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
    const picked = choices[Number(digit) - 1];
    if (picked === undefined) return;
    event.preventDefault();
    if (picked !== 'own') onSetAside(picked);
    else {
      setWriting(true);
      setChoice(picked);
    }
  };

  return (
    <ActDialog
      title={items.length > 1 ? t('setAside.titleMany', { count: items.length }) : t('setAside.title')}
      actLabel={t('triage.setAside')}
      isReady={reason !== ''}
      onClose={onClose}
      onAct={async () => {
        onSetAside(reason);
        return undefined;
      }}
    >
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the choices inside have the keyboard */}
      <div className={styles.reasons} onKeyDown={onKeyDown}>
        {requests === 0 ? null : <p className={styles.warning}>{t('setAside.requests', { count: requests })}</p>}
        <ChoiceList<Choice>
          label={t('setAside.reason')}
          value={choice}
          onChange={setChoice}
          hasFocus
          choices={choices.map((value, index) => ({
            value,
            label: value === 'own' ? t('setAside.own') : say(`otherReason.${value}`),
            ...(hasSingleKeys && { shortcut: String(index + 1) }),
          }))}
        />
        {choice === 'own' ? (
          <TextField
            key={String(isWriting)}
            label={t('setAside.ownReason')}
            value={text}
            onChange={setText}
            rows={3}
            maxLength={4000}
            hasFocus={isWriting}
          />
        ) : null}
      </div>
    </ActDialog>
  );
}

/** What intake takes all of them for; where they differ, that no right was found in them. */
function suggestedFor(items: readonly TrayItem[]): Choice {
  const [only = 'no-right-found', ...others] = new Set(items.map(({ suggestion }) => suggestion?.otherReason));
  return others.length === 0 ? only : 'no-right-found';
}
