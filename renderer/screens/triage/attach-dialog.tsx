// Which case a message belongs to: the one that it continues or names first, then those of the same address, then of the same name.

import { useEffect, useEffectEvent, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { CaseRow, TrayItem } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { ActDialog } from '../../parts/act-dialog.tsx';
import { ChoiceList } from '../../parts/choice-list.tsx';
import { mailboxName } from '../../parts/mailbox-name.ts';
import { TextField } from '../../parts/text-field.tsx';
import { linkOf } from './likely-cases.ts';
import { useLikelyCases } from './use-likely-cases.ts';
import styles from './attach-dialog.module.css';

export interface AttachDialogProps {
  readonly item: TrayItem;
  readonly onAttach: (ref: string) => void;
  readonly onClose: () => void;
}

export function AttachDialog({ item, onAttach, onClose }: AttachDialogProps) {
  const { t, rights, say } = useWords();
  const [text, setText] = useState('');
  const { rows: shown, isWhole } = useLikelyCases(item, text);
  const [picked, setPicked] = useState<string>();
  // Enter takes the first that is likely, or that was searched for; a mail never lands by Enter in some case on top of the list.
  const [first] = shown;
  const offered =
    first !== undefined && (text.trim() !== '' || linkOf(first, item) !== undefined) ? first.ref : undefined;
  const ref = shown.some((row) => row.ref === picked) ? picked : offered;

  // Enter may come before the answer to what was typed: it waits for it.
  const [isEntered, setEntered] = useState(false);
  const pick = (next: string | undefined): void => {
    setEntered(false);
    setPicked(next);
  };
  const type = (next: string): void => {
    setEntered(false);
    setText(next);
  };
  const attach = useEffectEvent(onAttach);
  useEffect(() => {
    if (isEntered && isWhole && ref !== undefined) attach(ref);
  }, [isEntered, isWhole, ref]);

  const noteOf = (row: CaseRow): string => {
    const link = linkOf(row, item);
    return `${rights(row.rights)} · ${link === undefined ? say(`phase.${row.phase}`) : t(`attach.${link}`)}`;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined || !(event.target instanceof HTMLInputElement) || event.target.type === 'radio') return;
    event.preventDefault();
    const at = shown.findIndex((row) => row.ref === ref);
    pick(shown[Math.min(shown.length - 1, Math.max(0, at + by))]?.ref);
  };

  return (
    <ActDialog
      title={t('attach.title')}
      actLabel={t('attach.act')}
      isReady={ref !== undefined || !isWhole}
      isStaying
      onClose={onClose}
      onAct={async () => {
        setEntered(true);
        return undefined;
      }}
    >
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the field inside has the keyboard */}
      <div className={styles.choice} onKeyDown={onKeyDown}>
        <TextField label={t('attach.find')} value={text} onChange={type} hint={t('attach.keys')} hasFocus />
        {shown.length === 0 ? (
          <p className={styles.none}>{t('attach.none')}</p>
        ) : (
          <div className={styles.cases} data-personal>
            <ChoiceList
              label={t('attach.case')}
              value={ref}
              onChange={pick}
              choices={shown.map((row) => ({
                value: row.ref,
                label: `${row.ref} · ${mailboxName(row.requester, t('mail.nobody'))}`,
                note: noteOf(row),
                // A closed case takes no more mail.
                isDisabled: row.phase !== 'open',
              }))}
            />
          </div>
        )}
      </div>
    </ActDialog>
  );
}
