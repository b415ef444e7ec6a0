// The tasks of a case after one more event.

import { unreachable } from '#core/base/result.ts';
import type { TaskEvent } from './case-event.ts';
import type { Task, TaskPlan } from './task.ts';

export function evolveTasks(tasks: readonly Task[], event: TaskEvent): readonly Task[] {
  if (event.act === 'case.tasks-planned') return [...tasks, ...event.tasks.map(planned)];
  return tasks.map((task) => (task.id === event.task ? { ...task, ...change(task, event) } : task));
}

function planned(plan: TaskPlan): Task {
  return {
    ...plan,
    state: 'planned',
    askedOn: undefined,
    chasedOn: [],
    finishedOn: undefined,
    result: undefined,
    note: '',
  };
}

function change(task: Task, event: Exclude<TaskEvent, { act: 'case.tasks-planned' }>): Partial<Task> {
  switch (event.act) {
    case 'case.task-assigned':
      return { owner: event.owner };
    case 'case.task-asked':
      return { state: 'asked', askedOn: event.on };
    case 'case.task-chased':
      return { chasedOn: [...task.chasedOn, event.on] };
    case 'case.task-finished':
      return { state: 'finished', finishedOn: event.on, result: event.result, note: event.note };
    case 'case.task-dropped':
      return { state: 'dropped', note: event.reason };
    default:
      return unreachable(event);
  }
}
