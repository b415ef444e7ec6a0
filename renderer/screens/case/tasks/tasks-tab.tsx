// The tasks at data systems and recipients, right by right: who was asked, when, and what came of it.

import type { CaseView } from '#core/desk/views.ts';
import { isOpenTask } from '#core/case/task.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Button } from '../../../parts/button.tsx';
import { EmptyNote } from '../../../parts/empty-note.tsx';
import { useCaseActs } from '../case-acts.ts';
import { AddTaskDialog } from '../dialogs/add-task-dialog.tsx';
import { TaskTable } from './task-table.tsx';
import styles from './tasks-tab.module.css';

export function TasksTab({ view }: { readonly view: CaseView }) {
  const { t } = useWords();
  const { open, actNow } = useCaseActs();
  const { tasks } = view;
  const waiting = tasks.filter(isOpenTask).length;
  const acts =
    view.phase === 'open' ? (
      <div className={styles.acts}>
        <Button onPress={() => actNow({ act: 'plan-tasks' }, t('task.planned'))}>{t('task.plan')}</Button>
        <Button onPress={() => open((given) => <AddTaskDialog {...given} />)}>{t('task.add')}…</Button>
      </div>
    ) : null;
  if (tasks.length === 0)
    return (
      <EmptyNote title={t('task.none')}>
        <p>{t('task.noneNote')}</p>
        {acts}
      </EmptyNote>
    );
  return (
    <div className={styles.tasks} data-home tabIndex={-1}>
      <div className={styles.head}>
        <p className={styles.summary}>{t('task.summary', { open: waiting, all: tasks.length })}</p>
        {acts}
      </div>
      <TaskTable view={view} />
      {waiting === 0 || view.phase !== 'open' ? null : <p className={styles.keys}>{t('task.keys')}</p>}
    </div>
  );
}
