// What can be done about one task: the next step as a button, the rest in a menu, each by a letter.

import type { Task, TaskResult } from '#core/case/task.ts';
import { taskResults } from '#core/case/task.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { MenuAct } from '../../../parts/act-menu.tsx';
import { useCaseActs } from '../case-acts.ts';
import { AssignTaskDialog } from '../dialogs/assign-task-dialog.tsx';
import { FinishTaskDialog } from '../dialogs/finish-task-dialog.tsx';
import { ReasonDialog } from '../dialogs/reason-dialog.tsx';

export interface TaskActs {
  readonly next: MenuAct;
  readonly others: readonly MenuAct[];
  /** What a press on the name does. */
  readonly finish: () => void;
  readonly byKey: Readonly<Record<string, (() => void) | undefined>>;
}

export function useTaskActs(task: Task): TaskActs {
  const { t, say } = useWords();
  const { actNow, open } = useCaseActs();
  const { id, name } = task;
  const ask = (): void => actNow({ act: 'ask-task', task: id }, t('task.isAsked', { name }));
  const chase = (): void => actNow({ act: 'chase-task', task: id }, t('task.isChased', { name }));
  const finish = (result: TaskResult): void =>
    open((given) => <FinishTaskDialog {...given} task={task} result={result} />);
  const assign = (): void => open((given) => <AssignTaskDialog {...given} task={task} />);
  const drop = (): void =>
    open((given) => (
      <ReasonDialog
        {...given}
        name="dropTask"
        params={{ name }}
        toCommand={(reason) => ({ act: 'drop-task', task: id, reason })}
      />
    ));
  const isAsked = task.state === 'asked';
  return {
    next: isAsked ? { label: t('task.chase'), act: chase } : { label: t('task.ask'), act: ask },
    others: [
      ...taskResults.map((result) => ({ label: `${say(`taskResult.${result}`)}…`, act: () => finish(result) })),
      ...(isAsked ? [{ label: t('task.askAgain'), act: ask }] : []),
      { label: `${t('task.assign')}…`, act: assign },
      { label: `${t('task.drop')}…`, act: drop },
    ],
    byKey: {
      a: ask,
      c: isAsked ? chase : undefined,
      d: () => finish('done'),
      n: () => finish('nothing-held'),
      o: assign,
      enter: () => finish('done'),
      // A tick needs no dialog: done today, without a note.
      ' ': () =>
        actNow(
          { act: 'finish-task', task: id, result: 'done', note: '' },
          t('act.finishTask.done', { name, result: say('taskResult.done') }),
        ),
    },
    finish: () => finish('done'),
  };
}
