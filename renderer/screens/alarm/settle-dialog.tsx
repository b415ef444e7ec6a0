// A person has looked at the alarm and goes on: with a reason that stays in the log.

import { useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { ActDialog } from '../../parts/act-dialog.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useDesk } from '../../state/desk-context.ts';

export function SettleDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const { client, cache } = useDesk();
  const [reason, setReason] = useState('');
  return (
    <ActDialog
      title={t('alarm.settleTitle')}
      actLabel={t('alarm.settleDo')}
      isReady={reason.trim() !== ''}
      onClose={onClose}
      onAct={async () => {
        const result = await client.log.settleAlarm({ reason: reason.trim() });
        if (!result.ok) return result.failure;
        void cache.invalidateQueries();
        return undefined;
      }}
    >
      <p>{t('alarm.settleText')}</p>
      <TextField
        label={t('alarm.settleReason')}
        value={reason}
        onChange={setReason}
        rows={4}
        hint={t('act.goesIntoJournal')}
        maxLength={4000}
        hasFocus
      />
    </ActDialog>
  );
}
