// Puts a message that was set aside back among those that wait.

import { useState } from 'react';
import type { MessageView } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { ActDialog } from '../../parts/act-dialog.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useDesk } from '../../state/desk-context.ts';

export function PutBackDialog({ view, onClose }: { readonly view: MessageView; readonly onClose: () => void }) {
  const { t } = useWords();
  const { client, queries, cache, toaster } = useDesk();
  const [reason, setReason] = useState('');
  return (
    <ActDialog
      title={t('putBack.title')}
      actLabel={t('putBack.act')}
      isReady={reason.trim() !== ''}
      onClose={onClose}
      onAct={async () => {
        const result = await client.tray.putBack({ id: view.id, reason: reason.trim() });
        if (!result.ok) return result.failure;
        for (const queryKey of [queries.tray.key(), queries.messages.key(), queries.today.key()]) {
          void cache.invalidateQueries({ queryKey });
        }
        toaster.show({ text: t('putBack.done'), tone: 'done' });
        return undefined;
      }}
    >
      <TextField
        label={t('putBack.reason')}
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
