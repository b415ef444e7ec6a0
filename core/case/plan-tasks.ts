// Which tasks a case needs: one for each data system of the controller, and one for each recipient to be told (GDPR Art. 19).

import type { ControllerProfile } from '#core/law/controller.ts';
import type { Right } from '#core/law/right.ts';
import { informsRecipients, systemTask } from '#core/law/task-kind.ts';
import { isSettled } from './right-work.ts';
import type { CaseState } from './state.ts';
import type { TaskPlan } from './task.ts';

type Planned = Omit<TaskPlan, 'id'>;

/** What the case does not have yet, for its open rights. Ids go on from those that it has. */
export function planTasks(
  { rights, work, tasks }: Pick<CaseState, 'rights' | 'work' | 'tasks'>,
  profile: ControllerProfile,
): readonly TaskPlan[] {
  const isKnown = (plan: Planned): boolean =>
    tasks.some((task) => task.right === plan.right && task.kind === plan.kind && task.target === plan.target);
  return rights
    .filter((right) => !isSettled(work[right] ?? { answer: undefined, withdrawn: undefined }))
    .flatMap((right) => tasksFor(right, profile))
    .filter((plan) => !isKnown(plan))
    .map((plan, index) => ({ id: `t${tasks.length + index + 1}`, ...plan }));
}

function tasksFor(right: Right, { systems, recipients }: ControllerProfile): readonly Planned[] {
  const atSystems = systems.map(({ id, name, owner }) => ({ right, kind: systemTask[right], target: id, name, owner }));
  if (!informsRecipients(right)) return atSystems;
  const toRecipients = recipients
    .filter(({ kind }) => kind !== 'internal')
    .map(({ id, name, contact }) => ({ right, kind: 'inform' as const, target: id, name, owner: contact }));
  return [...atSystems, ...toRecipients];
}
