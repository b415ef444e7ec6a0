// The table of tasks: one stop of the Tab key, arrows walk down the names, letters act on the row of the one that has the keyboard.

import { useRef, useState } from 'react';
import type { CaseView } from '#core/desk/views.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { useListKeys } from '../../../parts/use-list-keys.ts';
import { TaskRow } from './task-row.tsx';
import styles from './task-table.module.css';

export function TaskTable({ view }: { readonly view: CaseView }) {
  const { t, say } = useWords();
  const [table, setTable] = useState<HTMLTableElement | null>(null);
  const names = useRef(new Map<string, HTMLButtonElement>());
  const groups = view.rights
    .map((right) => ({ right, tasks: view.tasks.filter((task) => task.right === right) }))
    .filter(({ tasks }) => tasks.length > 0);
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
      {groups.map(({ right, tasks }) => (
        <tbody key={right} className={styles.group}>
          <tr>
            <th scope="rowgroup" colSpan={4} className={styles.groupHead}>
              {say(`right.${right}`)}
            </th>
          </tr>
          {tasks.map((task) => (
            <TaskRow
              key={task.id}
              view={view}
              task={task}
              isActive={task.id === active}
              onFocus={() => setActive(task.id)}
              nameRef={(name) => {
                if (name === null) names.current.delete(task.id);
                else names.current.set(task.id, name);
              }}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}
