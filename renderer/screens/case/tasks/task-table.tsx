// The table of tasks: one stop of the Tab key, arrows walk down the names, letters act on the row of the one that has the keyboard.

import { useRef, useState } from 'react';
import type { CaseView } from '#core/desk/views.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { useListKeys } from '../../../parts/use-list-keys.ts';
import { TaskRow } from './task-row.tsx';
import { taskGroups, type TaskGrouping } from './task-groups.ts';
import styles from './task-table.module.css';

export function TaskTable({ view, grouping }: { readonly view: CaseView; readonly grouping: TaskGrouping }) {
  const { t, say } = useWords();
  const [table, setTable] = useState<HTMLTableElement | null>(null);
  const names = useRef(new Map<string, HTMLButtonElement>());
  const groups = taskGroups(view, grouping);
  const order = groups.flatMap(({ tasks }) => tasks.map(({ id }) => id));
  const [wanted, setActive] = useState(order[0]);
  const active = wanted !== undefined && order.includes(wanted) ? wanted : order[0];
  useListKeys(table, (by) => {
    const at = active === undefined ? 0 : order.indexOf(active);
    const next = order[Math.min(order.length - 1, Math.max(0, at + by))];
    setActive(next);
    if (next !== undefined) names.current.get(next)?.focus();
  });
  return (
    <table ref={setTable} className={styles.table} aria-label={t('case.tasks')}>
      <thead className={styles.heads}>
        <tr className={styles.headRow}>
          {(['place', 'owner', 'state', 'acts'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`task.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ key, right, name, tasks, done }) => (
        <tbody key={key} className={styles.group}>
          <tr>
            <th scope="rowgroup" colSpan={4} className={styles.groupHead}>
              {right === undefined ? name : say(`right.${right}`)}{' '}
              <span className={styles.groupCount}>{t('right.progress', { done, all: tasks.length })}</span>
            </th>
          </tr>
          {tasks.map((task) => (
            <TaskRow
              key={task.id}
              view={view}
              task={task}
              group={grouping}
              isActive={task.id === active}
              onFocus={() => setActive(task.id)}
              nameRef={(button) => {
                if (button === null) names.current.delete(task.id);
                else names.current.set(task.id, button);
              }}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}
