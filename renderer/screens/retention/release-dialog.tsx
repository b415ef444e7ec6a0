// Ending a hold: one sentence why it is no longer needed.

import { useState } from 'react';
import type { RetentionRow } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { ActDialog } from '../../parts/act-dialog.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useDesk } from '../../state/desk-context.ts';
import { useRetentionActs } from './use-retention-acts.ts';
import styles from './retention.module.css';

export function ReleaseDialog({ row, onClose }: { readonly row: RetentionRow; readonly onClose: () => void }) {
  const { t, day } = useWords();
  const { toaster } = useDesk();
  const acts = useRetentionActs();
  const [reason, setReason] = useState('');
  const { ref } = row;
  return (
    <ActDialog
      title={t('retention.releaseTitle', { ref })}
      actLabel={t('retention.releaseDo')}
      isReady={reason.trim() !== ''}
      onClose={onClose}
      onAct={async () => {
        const obstacle = await acts.act(ref, { act: 'release-hold', reason: reason.trim() });
        if (obstacle === undefined) toaster.show({ text: t('retention.releaseDone', { ref }), tone: 'done' });
        return obstacle;
      }}
    >
      <p className={styles.note}>{t('retention.releaseNote', { day: day(row.erasureDay, 'full') })}</p>
      <TextField
        label={t('retention.releaseReason')}
        value={reason}
        onChange={setReason}
        rows={3}
        hint={t('act.goesIntoJournal')}
        maxLength={4000}
        isRequired
        hasFocus
      />
    </ActDialog>
  );
}
