// Puts a message that was set aside back among those that wait.

import { useState } from 'react';
import type { MessageView } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { ActDialog } from '../../parts/act-dialog.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useDesk } from '../../state/desk-context.ts';
import { useWay } from '../../state/use-way.ts';

export function PutBackDialog({ view, onClose }: { readonly view: MessageView; readonly onClose: () => void }) {
  const { t } = useWords();
  const { client, queries, cache, toaster } = useDesk();
  const way = useWay();
  const [reason, setReason] = useState('');
  return (
    <ActDialog
      title={t('putBack.title')}
      actLabel={t('putBack.act')}
      isReady={reason.trim() !== ''}
      onClose={onClose}
      onAct={async () => {
        const { id, setAsideReason } = view;
        const back = { id, reason: reason.trim() };
        const result = await client.tray.putBack(back);
        if (!result.ok) return result.failure;
        for (const queryKey of [queries.tray.key(), queries.messages.key(), queries.today.key()]) {
          void cache.invalidateQueries({ queryKey });
        }
        toaster.show({
          text: t('putBack.done'),
          tone: 'done',
          part: `message ${id}`,
          ...(setAsideReason === undefined
            ? {}
            : {
                undo: way(() => client.tray.setAside({ id, reason: setAsideReason })),
                redo: way(() => client.tray.putBack(back)),
              }),
        });
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
