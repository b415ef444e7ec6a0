// Keeping a change of a controller: what changes, and one sentence why.

import { useState } from 'react';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { useWords } from '../../i18n/use-words.ts';
import { ActDialog } from '../../parts/act-dialog.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { ChangeList } from './parts/change-list.tsx';
import type { ProfileChange } from './profile-changes.ts';

export interface SaveDialogProps {
  readonly name: string;
  readonly changes: readonly ProfileChange[];
  readonly onSave: (reason: string) => Promise<Obstacle | undefined>;
  readonly onClose: () => void;
}

export function SaveDialog({ name, changes, onSave, onClose }: SaveDialogProps) {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  return (
    <ActDialog
      title={t('profile.saveTitle', { name })}
      actLabel={t('profile.save')}
      isReady={reason.trim() !== ''}
      isWide
      onClose={onClose}
      onAct={() => onSave(reason.trim())}
    >
      <ChangeList changes={changes} />
      <TextField
        label={t('profile.reason')}
        value={reason}
        onChange={setReason}
        rows={2}
        hint={t('act.goesIntoJournal')}
        maxLength={4000}
        isRequired
        hasFocus
      />
    </ActDialog>
  );
}
