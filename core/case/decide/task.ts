// Acts on the tasks at data systems and recipients: planned from the profile, asked, chased, finished.

import { fail, ok, unreachable, type Result } from '#core/base/result.ts';
import type { TaskCommand } from '../command.ts';
import type { DecideContext } from '../context.ts';
import type { CaseObstacle } from '../obstacle.ts';
import { planTasks } from '../plan-tasks.ts';
import type { CaseState } from '../state.ts';
import { isOpenTask, type Task } from '../task.ts';
import { happenedOn, openWorkOf, withReason, type Decided } from './checks.ts';

export function decideTask(state: CaseState, command: TaskCommand, context: DecideContext): Decided {
  if (command.act === 'plan-tasks') {
    const tasks = planTasks(state, context.profile);
    return ok(tasks.length === 0 ? [] : [{ act: 'case.tasks-planned', tasks }]);
  }
  if (command.act === 'add-task') return addTask(state, command);
  const found = openTask(state, command.task);
  if (!found.ok) return found;
  const { id: task, askedOn } = found.value;
  if (command.act === 'assign-task')
    return withReason(command.owner, (owner) => ({ act: 'case.task-assigned', task, owner }));
  if (command.act === 'drop-task')
    return withReason(command.reason, (reason) => ({ act: 'case.task-dropped', task, reason }));
  const day = happenedOn(state, command.on, context);
  if (!day.ok) return day;
  const on = day.value;
  switch (command.act) {
    case 'ask-task':
      return ok([{ act: 'case.task-asked', task, on }]);
    case 'chase-task':
      return askedOn === undefined
        ? fail({ code: 'task-not-asked', task })
        : ok([{ act: 'case.task-chased', task, on }]);
    case 'finish-task': {
      const note = command.note.trim();
      // Why something is kept or impossible is what the person is told (GDPR Art. 12(4), 19).
      if ((command.result === 'kept' || command.result === 'impossible') && note === '')
        return fail({ code: 'reason-missing' });
      return ok([{ act: 'case.task-finished', task, result: command.result, note, on }]);
    }
    default:
      return unreachable(command);
  }
}

function openTask(state: CaseState, id: string): Result<Task, CaseObstacle> {
  const task = state.tasks.find((one) => one.id === id);
  if (task === undefined) return fail({ code: 'task-unknown', task: id });
  return isOpenTask(task) ? ok(task) : fail({ code: 'task-not-open', task: task.name });
}

function addTask(state: CaseState, command: Extract<TaskCommand, { act: 'add-task' }>): Decided {
  const work = openWorkOf(state, command.right);
  if (!work.ok) return work;
  const name = command.name.trim();
  if (name === '') return fail({ code: 'task-place-missing' });
  const { right, kind } = command;
  const task = {
    id: `t${state.tasks.length + 1}`,
    right,
    kind,
    target: undefined,
    name,
    owner: command.owner.trim(),
  };
  return ok([{ act: 'case.tasks-planned', tasks: [task] }]);
}
