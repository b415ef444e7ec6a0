// The tasks at data systems and recipients, right by right: who was asked, when, and what came of it.

import type { CaseView } from '#core/desk/views.ts';
import { isOpenTask } from '#core/case/task.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Button } from '../../../parts/button.tsx';
import { EmptyNote } from '../../../parts/empty-note.tsx';
import { useCaseActs } from '../case-acts.ts';
import { useCaseController } from '../use-case-controller.ts';
import { AddTaskDialog } from '../dialogs/add-task-dialog.tsx';
import { Segments } from '../../../parts/segments.tsx';
import { useKeptChoice } from '../../../state/kept-choice.ts';
import { taskGroupings, type TaskGrouping } from './task-groups.ts';
import { TaskQuickAdd } from './task-quick-add.tsx';
import { TaskTable } from './task-table.tsx';
import styles from './tasks-tab.module.css';

export function TasksTab({ view }: { readonly view: CaseView }) {
  const { t } = useWords();
  const { open, actNow } = useCaseActs();
  const { tasks } = view;
  const [grouping, setGrouping] = useKeptChoice<TaskGrouping>('task-grouping', 'right', (kept) =>
    taskGroupings.find((each) => each === kept),
  );
  const controller = useCaseController(view);
  const isEmptyProfile = controller?.systems.length === 0 && controller.recipients.length === 0;
  const waiting = tasks.filter(isOpenTask).length;
  const acts =
    view.phase === 'open' ? (
      <div className={styles.acts}>
        {isEmptyProfile ? (
          <p>{t('task.profileEmpty')}</p>
        ) : (
          <Button onPress={() => actNow({ act: 'plan-tasks' }, t('task.planned'))}>{t('task.plan')}</Button>
        )}
        <Button variant="quiet" onPress={() => open((given) => <AddTaskDialog {...given} />)}>
          {t('task.add')}…
        </Button>
      </div>
    ) : null;
  if (tasks.length === 0)
    return (
      <EmptyNote title={t('task.none')}>
        <p>{t('task.noneNote')}</p>
        {acts}
        {view.phase === 'open' ? <TaskQuickAdd view={view} /> : null}
      </EmptyNote>
    );
  return (
    <div className={styles.tasks} data-home tabIndex={-1}>
      <div className={styles.head}>
        <p className={styles.summary}>{t('task.summary', { open: waiting, all: tasks.length })}</p>
        <Segments
          label={t('task.grouping')}
          value={grouping}
          segments={taskGroupings.map((value) => ({ value, label: t(`task.grouping.${value}`) }))}
          onChange={setGrouping}
        />
        {acts}
      </div>
      <TaskTable view={view} grouping={grouping} />
      {view.phase === 'open' ? <TaskQuickAdd view={view} /> : null}
      {waiting === 0 || view.phase !== 'open' ? null : <p className={styles.keys}>{t('task.keys')}</p>}
    </div>
  );
}
