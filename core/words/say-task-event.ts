// Words what happened to the tasks of a case. Later lines know a task by its number, so the plan says which is where.

import { unreachable } from '#core/base/result.ts';
import type { TaskEvent } from '#core/case/case-event.ts';
import { lowerFirst } from './fit-sentence.ts';
import { formatDay } from './format-day.ts';
import { formatList } from './format-list.ts';
import type { Locale } from './locale.ts';
import type { Say } from './say.ts';
import type { Params } from './speaker.ts';

export function sayTaskEvent(event: TaskEvent, say: Say, locale: Locale): string {
  return say(`event.${event.act}`, paramsOf(event, say, locale));
}

function paramsOf(event: TaskEvent, say: Say, locale: Locale): Params {
  switch (event.act) {
    case 'case.tasks-planned':
      return {
        count: event.tasks.length,
        tasks: formatList(
          event.tasks.map(({ id, name }) => `${id} ${name}`),
          locale,
        ),
      };
    case 'case.task-assigned':
      return { task: event.task, owner: event.owner };
    case 'case.task-asked':
    case 'case.task-chased':
      return { task: event.task, day: formatDay(event.on, locale, 'full') };
    case 'case.task-finished':
      return {
        task: event.task,
        day: formatDay(event.on, locale, 'full'),
        result: lowerFirst(say(`taskResult.${event.result}`)),
        hasNote: event.note === '' ? 'no' : 'yes',
        note: event.note,
      };
    case 'case.task-dropped':
      return { task: event.task, reason: event.reason };
    default:
      return unreachable(event);
  }
}
