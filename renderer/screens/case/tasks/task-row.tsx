// One task: its place, its owner, where it stands, and what can be done about it.

import { CircleCheck, CircleDashed, CircleSlash, Hourglass } from 'lucide-react';
import { useId } from 'react';
import type { KeyboardEvent, Ref } from 'react';
import { isOpenTask, type Task } from '#core/case/task.ts';
import type { CaseView } from '#core/desk/views.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { ActMenu } from '../../../parts/act-menu.tsx';
import { Button } from '../../../parts/button.tsx';
import { usePreferences } from '../../../state/preferences.ts';
import { sayTask } from './say-task.ts';
import type { TaskGrouping } from './task-groups.ts';
import { useTaskActs } from './use-task-acts.tsx';
import styles from './task-table.module.css';

export interface TaskRowProps {
  readonly view: CaseView;
  readonly task: Task;
  /** What the head of its group says already. */
  readonly group: TaskGrouping;
  readonly isActive: boolean;
  readonly onFocus: () => void;
  readonly nameRef: Ref<HTMLButtonElement>;
}

export function TaskRow({ view, task, group, isActive, onFocus, nameRef }: TaskRowProps) {
  const words = useWords();
  const { t, say } = words;
  const [{ hasSingleKeys }] = usePreferences();
  const { next, others, byKey, finish } = useTaskActs(task);
  const id = useId();
  const isOpen = view.phase === 'open' && isOpenTask(task);
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>): void => {
    const act = byKey[event.key.toLowerCase()];
    if (!isOpen || act === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    // Letters act while the name has the keyboard, and for nobody who turned them off (WCAG 2.1.4).
    if (!hasSingleKeys && event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    act();
  };
  return (
    <tr className={styles.row} data-state={task.state}>
      <td className={styles.place}>
        <button
          ref={nameRef}
          type="button"
          className={styles.name}
          tabIndex={isActive ? 0 : -1}
          aria-disabled={!isOpen}
          aria-describedby={`${id}-owner ${id}-state`}
          onFocus={onFocus}
          onKeyDown={onKeyDown}
          onClick={isOpen ? finish : undefined}
        >
          {group === 'system' ? say(`right.${task.right}`) : task.name}
          <span className={styles.kind}>{say(`task.${task.kind}`)}</span>
        </button>
      </td>
      <td id={`${id}-owner`} className={styles.owner}>
        {task.owner === '' ? <span className={styles.nobody}>{t('task.nobody')}</span> : task.owner}
      </td>
      <td id={`${id}-state`} className={styles.state}>
        <StateMark state={task.state} />
        <span>
          {sayTask(task, words)}
          {task.note === '' ? null : (
            <span className={styles.note} data-personal>
              {task.note}
            </span>
          )}
        </span>
      </td>
      <td className={styles.acts}>
        {isOpen ? (
          <>
            <Button variant="quiet" onPress={next.act} label={`${next.label}: ${task.name}`}>
              {next.label}
            </Button>
            <ActMenu label={t('task.more', { name: task.name })} acts={others} isQuiet />
          </>
        ) : null}
      </td>
    </tr>
  );
}

function StateMark({ state }: { readonly state: Task['state'] }) {
  switch (state) {
    case 'planned':
      return <CircleDashed aria-hidden="true" />;
    case 'asked':
      return <Hourglass aria-hidden="true" />;
    case 'finished':
      return <CircleCheck aria-hidden="true" />;
    default:
      return <CircleSlash aria-hidden="true" />;
  }
}
