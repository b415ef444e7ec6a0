// A task at a data system or a recipient: who is asked for what, when, and what came of it.

import type { Day } from '#core/base/day.ts';
import type { Right } from '#core/law/right.ts';
import type { TaskKind } from '#core/law/task-kind.ts';
import { isSettled } from './right-work.ts';
import type { CaseState } from './state.ts';

/** Unique within its case: `t1`, `t2`, … */
export type TaskId = string;

export interface TaskPlan {
  readonly id: TaskId;
  readonly right: Right;
  readonly kind: TaskKind;
  /** The profile's id of the system or the recipient; undefined for a place that the profile does not know. */
  readonly target: string | undefined;
  /** The name of the system or the recipient. */
  readonly name: string;
  /** Who does it: a role or a person of the controller. */
  readonly owner: string;
}

export const taskResults = ['done', 'nothing-held', 'kept', 'impossible'] as const;

/** `kept`: an exception forbids or spares the act. `impossible`: or a disproportionate effort (Art. 19). Both need words. */
export type TaskResult = (typeof taskResults)[number];

export interface Task extends TaskPlan {
  readonly state: 'planned' | 'asked' | 'finished' | 'dropped';
  readonly askedOn: Day | undefined;
  /** Every reminder, oldest first. */
  readonly chasedOn: readonly Day[];
  readonly finishedOn: Day | undefined;
  readonly result: TaskResult | undefined;
  readonly note: string;
}

/** True while somebody still has to do something. */
export function isOpenTask({ state }: Task): boolean {
  return state === 'planned' || state === 'asked';
}

/** What is still to be done for rights that the person was not answered about; a refused right needs nothing done. */
export function openTasksOf({ tasks, work }: Pick<CaseState, 'tasks' | 'work'>): readonly Task[] {
  return tasks.filter((task) => {
    const right = work[task.right];
    return isOpenTask(task) && right !== undefined && !isSettled(right);
  });
}
