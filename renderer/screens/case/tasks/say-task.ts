// Where a task stands, in one phrase: asked when, chased how often, finished with which result.

import type { Task } from '#core/case/task.ts';
import type { Words } from '../../../i18n/use-words.ts';

export function sayTask(task: Task, { t, say, day }: Words): string {
  const { state, result, askedOn, chasedOn, finishedOn } = task;
  if (state === 'finished' && result !== undefined)
    return finishedOn === undefined
      ? say(`taskResult.${result}`)
      : t('task.finished', { result: say(`taskResult.${result}`), day: day(finishedOn, 'short') });
  if (state !== 'asked' || askedOn === undefined) return say(`taskState.${state}`);
  const lastChase = chasedOn.at(-1);
  return lastChase === undefined
    ? t('task.asked', { day: day(askedOn, 'short') })
    : t('task.chased', { day: day(askedOn, 'short'), count: chasedOn.length, last: day(lastChase, 'short') });
}
