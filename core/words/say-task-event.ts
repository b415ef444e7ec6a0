// Words what happened to the tasks of a case. A line holds a task's number; whoever has the plans says its name instead.

import { unreachable } from '#core/base/result.ts';
import type { TaskEvent } from '#core/case/case-event.ts';
import type { TaskPlan } from '#core/case/task.ts';
import { lowerFirst } from './fit-sentence.ts';
import { formatDay } from './format-day.ts';
import { formatList } from './format-list.ts';
import type { Locale } from './locale.ts';
import type { Say } from './say.ts';
import type { Params } from './speaker.ts';

export function sayTaskEvent(event: TaskEvent, say: Say, locale: Locale, plans: readonly TaskPlan[]): string {
  return say(`event.${event.act}`, paramsOf(event, say, locale, plans));
}

function paramsOf(event: TaskEvent, say: Say, locale: Locale, plans: readonly TaskPlan[]): Params {
  const nameOf = (id: string): string => {
    const plan = plans.find((each) => each.id === id);
    return plan === undefined ? id : named(plan, say);
  };
  switch (event.act) {
    case 'case.tasks-planned':
      return {
        count: event.tasks.length,
        tasks: formatList(
          event.tasks.map((plan) => named(plan, say)),
          locale,
        ),
      };
    case 'case.task-assigned':
      return { task: nameOf(event.task), owner: event.owner };
    case 'case.task-asked':
    case 'case.task-chased':
      return { task: nameOf(event.task), day: formatDay(event.on, locale, 'full') };
    case 'case.task-finished':
      return {
        task: nameOf(event.task),
        day: formatDay(event.on, locale, 'full'),
        result: lowerFirst(say(`taskResult.${event.result}`)),
        hasNote: event.note === '' ? 'no' : 'yes',
        note: event.note,
      };
    case 'case.task-dropped':
      return { task: nameOf(event.task), reason: event.reason };
    default:
      return unreachable(event);
  }
}

/** Photo archive (erase the data): one place can have several tasks. */
function named({ name, kind }: TaskPlan, say: Say): string {
  return `${name} (${lowerFirst(say(`task.${kind}`))})`;
}
