// An act that needs one sentence: the ground of a doubt, the way of a check, the reason of a change.

import { useState } from 'react';
import type { CaseCommand } from '#core/case/command.ts';
import type { CaseView } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { ActDialog } from '../../parts/act-dialog.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useAct } from './use-act.ts';
import styles from './dialog-note.module.css';

export interface ReasonDialogProps {
  readonly view: CaseView;
  readonly name: 'doubt' | 'verify' | 'reopen' | 'discard' | 'release';
  readonly toCommand: (reason: string) => CaseCommand;
  readonly onClose: () => void;
}

export function ReasonDialog({ view, name, toCommand, onClose }: ReasonDialogProps) {
  const { t } = useWords();
  const act = useAct(view);
  const [reason, setReason] = useState('');
  return (
    <ActDialog
      title={t(`act.${name}.title`)}
      actLabel={t(`act.${name}.do`)}
      isReady={reason.trim() !== ''}
      onClose={onClose}
      onAct={() => act(toCommand(reason.trim()), t(`act.${name}.done`, { ref: view.ref }))}
    >
      <p className={styles.note}>{t(`act.${name}.note`)}</p>
      <TextField
        label={t(`act.${name}.reason`)}
        value={reason}
        onChange={setReason}
        rows={3}
        hint={t('act.goesIntoJournal')}
        maxLength={4000}
        hasFocus
      />
    </ActDialog>
  );
}
