// Who does a task.

import { useState } from 'react';
import type { Task } from '#core/case/task.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { ActDialog } from '../../../parts/act-dialog.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import type { GivenDialog } from '../case-acts.ts';
import { useCaseActs } from '../case-acts.ts';

export function AssignTaskDialog({ onClose, task }: GivenDialog & { readonly task: Task }) {
  const { t } = useWords();
  const { act } = useCaseActs();
  const [owner, setOwner] = useState(task.owner);
  return (
    <ActDialog
      title={t('act.assignTask.title', { name: task.name })}
      actLabel={t('act.assignTask.do')}
      isReady={owner.trim() !== '' && owner.trim() !== task.owner}
      onClose={onClose}
      onAct={() =>
        act(
          { act: 'assign-task', task: task.id, owner: owner.trim() },
          t('act.assignTask.done', { name: task.name, owner: owner.trim() }),
        )
      }
    >
      <TextField
        label={t('act.assignTask.owner')}
        value={owner}
        onChange={setOwner}
        hint={t('act.addTask.ownerHint')}
        hasFocus
        maxLength={320}
      />
    </ActDialog>
  );
}
