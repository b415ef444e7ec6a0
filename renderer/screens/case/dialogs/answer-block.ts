// What still keeps an answer about a right from leaving, given what was decided on it.

import type { CaseObstacle } from '#core/case/obstacle.ts';
import { isOpenTask } from '#core/case/task.ts';
import type { CaseView } from '#core/desk/views.ts';
import type { Right } from '#core/law/right.ts';
import { workOf } from '../work-of.ts';

/** undefined where the right can be told now. A refusal discloses nothing, so nothing but its own lateness holds it up. */
export function answerBlock(view: CaseView, right: Right): CaseObstacle | undefined {
  const { decision } = workOf(view, right);
  if (decision === undefined) return { code: 'decision-missing', right };
  if (decision.kind === 'refused') return undefined;
  const blocked = view.blocked.grants[right];
  if (decision.kind !== 'no-data-held' || blocked === undefined) return blocked;
  // Where nothing is held there is no checklist and nobody to inform, but every system was searched.
  if (blocked.code === 'duties-open' || blocked.code === 'restriction-not-started') return undefined;
  if (blocked.code !== 'tasks-open') return blocked;
  const tasks = view.tasks
    .filter((task) => task.right === right && task.kind !== 'inform' && isOpenTask(task))
    .map(({ name }) => name);
  return tasks.length === 0 ? undefined : { code: 'tasks-open', right, tasks };
}
