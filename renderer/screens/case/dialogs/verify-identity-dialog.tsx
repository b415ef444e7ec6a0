// The verdict that the person is who they say: the way it was seen, never the document itself.

import { useState } from 'react';
import { identityMethods, type IdentityMethod } from '#core/law/identity-method.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { ActDialog } from '../../../parts/act-dialog.tsx';
import { ChoiceList } from '../../../parts/choice-list.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import type { GivenDialog } from '../case-acts.ts';
import { useCaseActs } from '../case-acts.ts';
import styles from './dialog.module.css';

export function VerifyIdentityDialog({ view, onClose }: GivenDialog) {
  const { t, say } = useWords();
  const { act } = useCaseActs();
  const { asks, documents } = view.identityCheck;
  const [method, setMethod] = useState<IdentityMethod | undefined>(asks.at(-1)?.method);
  const [note, setNote] = useState('');
  return (
    <ActDialog
      title={t('act.verify.title')}
      actLabel={t('act.verify.do')}
      isReady={method !== undefined && (method !== 'other' || note.trim() !== '')}
      onClose={onClose}
      onAct={async () =>
        method === undefined
          ? undefined
          : act({ act: 'verify-identity', method, note: note.trim() }, t('act.verify.done', { ref: view.ref }))
      }
    >
      <p className={styles.note}>{t('act.verify.note')}</p>
      {documents.length === 0 ? null : (
        <p className={styles.aside}>{t('act.verify.documents', { count: documents.length })}</p>
      )}
      <ChoiceList
        label={t('act.verify.method')}
        value={method}
        onChange={setMethod}
        hasFocus
        choices={identityMethods.map((value) => ({ value, label: say(`method.${value}`) }))}
      />
      <TextField
        label={t('act.verify.reason')}
        value={note}
        onChange={setNote}
        rows={2}
        hint={t('act.goesIntoJournal')}
        maxLength={4000}
      />
    </ActDialog>
  );
}
