// Closing: how the case ended, with a note where the outcome does not say it all.

import { useState } from 'react';
import { outcomes } from '#core/case/event.ts';
import type { Outcome } from '#core/case/event.ts';
import type { CaseView } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { ActDialog } from '../../parts/act-dialog.tsx';
import { ChoiceList } from '../../parts/choice-list.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useAct } from './use-act.ts';
import styles from './dialog-note.module.css';

export function CloseDialog({ view, onClose }: { readonly view: CaseView; readonly onClose: () => void }) {
  const { t, say } = useWords();
  const act = useAct(view);
  const [outcome, setOutcome] = useState<Outcome>();
  const [note, setNote] = useState('');
  const needsNote = outcome === 'other';
  return (
    <ActDialog
      title={t('act.close.title', { ref: view.ref })}
      actLabel={t('act.close.do')}
      isReady={outcome !== undefined && (!needsNote || note.trim() !== '')}
      onClose={onClose}
      onAct={async () =>
        outcome === undefined
          ? undefined
          : act({ act: 'close', outcome, note: note.trim() }, t('act.close.done', { ref: view.ref }))
      }
    >
      <ChoiceList
        label={t('act.close.outcome')}
        value={outcome}
        onChange={setOutcome}
        hasFocus
        choices={outcomes.map((value) => ({ value, label: say(`outcome.${value}`) }))}
      />
      {outcome === 'refused' || outcome === 'partly-granted' ? (
        <p className={styles.note}>{t('act.close.refusalNote')}</p>
      ) : null}
      <TextField
        label={needsNote ? t('act.close.noteNeeded') : t('act.close.note')}
        value={note}
        onChange={setNote}
        rows={3}
        hint={t('act.goesIntoJournal')}
        maxLength={4000}
      />
    </ActDialog>
  );
}
