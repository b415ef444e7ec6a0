// A task added in passing: the place is written, Enter adds it; the dialog has the rest.

import { useState } from 'react';
import { isSettled } from '#core/case/right-work.ts';
import { systemTask } from '#core/law/task-kind.ts';
import type { CaseView } from '#core/desk/views.ts';
import type { Right } from '#core/law/right.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Button } from '../../../parts/button.tsx';
import { SelectField } from '../../../parts/select-field.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { useCaseActs } from '../case-acts.ts';
import { workOf } from '../work-of.ts';
import styles from './tasks-tab.module.css';

export function TaskQuickAdd({ view }: { readonly view: CaseView }) {
  const { t, say } = useWords();
  const { actNow } = useCaseActs();
  const open = view.rights.filter((right) => !isSettled(workOf(view, right)));
  const [chosen, setRight] = useState<Right>();
  const [name, setName] = useState('');
  const right = chosen !== undefined && open.includes(chosen) ? chosen : open[0];
  if (right === undefined) return null;
  const add = (): void => {
    const place = name.trim();
    if (place === '') return;
    actNow(
      { act: 'add-task', right, kind: systemTask[right], name: place, owner: '' },
      t('act.addTask.done', { name: place }),
    );
    setName('');
  };
  return (
    <form
      className={styles.quick}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextField label={t('task.quickAdd')} value={name} onChange={setName} maxLength={320} />
      {open.length < 2 ? null : (
        <SelectField
          label={t('act.addTask.right')}
          value={right}
          onChange={setRight}
          choices={open.map((value) => ({ value, label: say(`right.${value}`) }))}
        />
      )}
      <Button type="submit" isDisabled={name.trim() === ''}>
        {t('act.addTask.do')}
      </Button>
    </form>
  );
}
