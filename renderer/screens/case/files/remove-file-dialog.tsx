// Removes a file from its case: its octets for good, with a reason that stays.

import { useState } from 'react';
import type { CaseFileView } from '#core/desk/case-file-views.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { ActDialog } from '../../../parts/act-dialog.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { useDesk } from '../../../state/desk-context.ts';

export function RemoveFileDialog({ file, onClose }: { readonly file: CaseFileView; readonly onClose: () => void }) {
  const { t } = useWords();
  const { client, cache, toaster } = useDesk();
  const [reason, setReason] = useState('');
  return (
    <ActDialog
      title={t('caseStore.removeTitle', { name: file.name })}
      actLabel={t('caseStore.removeAct')}
      isFinal
      isReady={reason.trim() !== ''}
      onClose={onClose}
      onAct={async () => {
        const removed = await client.caseFiles.remove({ id: file.id, reason: reason.trim() });
        if (!removed.ok) return removed.failure;
        toaster.show({ text: t('caseStore.removed'), tone: 'done', fixed: 'erased' });
        void cache.invalidateQueries();
        return undefined;
      }}
    >
      <p>{t('caseStore.removeNote')}</p>
      <TextField
        label={t('caseStore.removeReason')}
        value={reason}
        onChange={setReason}
        rows={3}
        maxLength={4000}
        hasFocus
      />
    </ActDialog>
  );
}
