// A task at a place that the controller's profile does not know.

import { useState } from 'react';
import { isSettled } from '#core/case/right-work.ts';
import type { Right } from '#core/law/right.ts';
import { systemTask, taskKinds, type TaskKind } from '#core/law/task-kind.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { ActDialog } from '../../../parts/act-dialog.tsx';
import { SelectField } from '../../../parts/select-field.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import type { GivenDialog } from '../case-acts.ts';
import { useCaseActs } from '../case-acts.ts';
import { workOf } from '../work-of.ts';
import styles from './dialog.module.css';

export function AddTaskDialog({ view, onClose }: GivenDialog) {
  const { t, say } = useWords();
  const { act } = useCaseActs();
  const open = view.rights.filter((right) => !isSettled(workOf(view, right)));
  const [chosen, setRight] = useState<Right | undefined>(open[0]);
  const [kind, setKind] = useState<TaskKind>();
  const [name, setName] = useState('');
  const [owner, setOwner] = useState('');
  const right = chosen ?? view.rights[0];
  if (right === undefined) return null;
  const wanted = kind ?? systemTask[right];
  return (
    <ActDialog
      title={t('act.addTask.title')}
      actLabel={t('act.addTask.do')}
      isReady={name.trim() !== ''}
      onClose={onClose}
      onAct={() =>
        act(
          { act: 'add-task', right, kind: wanted, name: name.trim(), owner: owner.trim() },
          t('act.addTask.done', { name: name.trim() }),
        )
      }
    >
      <TextField
        label={t('act.addTask.name')}
        value={name}
        onChange={setName}
        hint={t('act.addTask.nameHint')}
        hasFocus
        maxLength={320}
      />
      <div className={styles.pair}>
        <SelectField
          label={t('act.addTask.right')}
          value={right}
          onChange={setRight}
          choices={open.map((value) => ({ value, label: say(`right.${value}`) }))}
        />
        <SelectField
          label={t('act.addTask.kind')}
          value={wanted}
          onChange={setKind}
          choices={taskKinds.map((value) => ({ value, label: say(`task.${value}`) }))}
        />
      </div>
      <TextField
        label={t('act.addTask.owner')}
        value={owner}
        onChange={setOwner}
        hint={t('act.addTask.ownerHint')}
        maxLength={320}
      />
    </ActDialog>
  );
}
