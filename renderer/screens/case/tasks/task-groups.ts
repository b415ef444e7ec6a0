// The tasks of a case under their rights, or under the systems that they are asked of.

import { isOpenTask, type Task } from '#core/case/task.ts';
import type { CaseView } from '#core/desk/views.ts';
import type { Right } from '#core/law/right.ts';

export const taskGroupings = ['right', 'system'] as const;

export type TaskGrouping = (typeof taskGroupings)[number];

export interface TaskGroup {
  readonly key: string;
  /** undefined where the group is a system. */
  readonly right: Right | undefined;
  readonly name: string;
  readonly tasks: readonly Task[];
  /** How many nobody has to do any more. */
  readonly done: number;
}

/** Systems in the order in which they first appear; two tasks are of one system where their names are the same. */
export function taskGroups(
  { rights, tasks }: Pick<CaseView, 'rights' | 'tasks'>,
  by: TaskGrouping,
): readonly TaskGroup[] {
  if (by === 'right')
    return rights
      .map((right) =>
        groupOf(
          right,
          right,
          tasks.filter((task) => task.right === right),
        ),
      )
      .filter((group) => group.tasks.length > 0);
  return [
    ...Map.groupBy(
      tasks.filter(({ right }) => rights.includes(right)),
      ({ name }) => name,
    ),
  ].map(([name, ofSystem]) => groupOf(name, undefined, ofSystem));
}

function groupOf(name: string, right: Right | undefined, tasks: readonly Task[]): TaskGroup {
  return { key: name, name, right, tasks, done: tasks.filter((task) => !isOpenTask(task)).length };
}
