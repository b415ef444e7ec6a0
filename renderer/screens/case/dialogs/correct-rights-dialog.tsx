// Correcting which rights a case is about.

import { useState } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import { ActDialog } from '../../../parts/act-dialog.tsx';
import { RightToggles } from '../../../parts/right-toggles.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import type { GivenDialog } from '../case-acts.ts';
import { useCaseActs } from '../case-acts.ts';
import styles from './dialog.module.css';

export function CorrectRightsDialog({ view, onClose }: GivenDialog) {
  const { t } = useWords();
  const { act } = useCaseActs();
  const [rights, setRights] = useState(view.rights);
  const [reason, setReason] = useState('');
  return (
    <ActDialog
      title={t('act.rights.title', { ref: view.ref })}
      actLabel={t('act.rights.do')}
      isReady={rights.length > 0 && reason.trim() !== ''}
      onClose={onClose}
      onAct={() =>
        act({ act: 'correct-rights', rights, reason: reason.trim() }, t('act.rights.done', { ref: view.ref }))
      }
    >
      <fieldset className={styles.fieldset}>
        <legend className={styles.legend}>{t('rights.title')}</legend>
        <RightToggles rights={rights} onChange={setRights} />
      </fieldset>
      <TextField
        label={t('act.rights.reason')}
        value={reason}
        onChange={setReason}
        rows={3}
        hint={t('act.goesIntoJournal')}
        maxLength={4000}
      />
    </ActDialog>
  );
}
