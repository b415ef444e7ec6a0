// Ending a hold: one sentence why it is no longer needed.

import { useState } from 'react';
import type { RetentionRow } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { ActDialog } from '../../parts/act-dialog.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useDesk } from '../../state/desk-context.ts';
import { useCaseWay } from '../case/use-case-way.ts';
import { useRetentionActs } from './use-retention-acts.ts';
import styles from './retention.module.css';

export function ReleaseDialog({ row, onClose }: { readonly row: RetentionRow; readonly onClose: () => void }) {
  const { t, day } = useWords();
  const { toaster } = useDesk();
  const acts = useRetentionActs();
  const wayOf = useCaseWay();
  const [reason, setReason] = useState('');
  const { ref, hold } = row;
  return (
    <ActDialog
      title={t('retention.releaseTitle', { ref })}
      actLabel={t('retention.releaseDo')}
      isReady={reason.trim() !== ''}
      onClose={onClose}
      onAct={async () => {
        const done = { act: 'release-hold', reason: reason.trim() } as const;
        const obstacle = await acts.act(ref, done);
        if (obstacle !== undefined) return obstacle;
        const back = hold && ({ act: 'hold', ...hold } as const);
        toaster.show({
          text: t('retention.releaseDone', { ref }),
          tone: 'done',
          about: ref,
          part: 'hold',
          ...(back === undefined ? {} : { undo: wayOf(ref, done, back), redo: wayOf(ref, back, done) }),
        });
        return undefined;
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
