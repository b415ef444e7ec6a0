// The first lines of a case: its opening with a reference of its own, and the tasks that its rights call for.

import type { CaseId } from '#core/base/id.ts';
import { newCaseId } from '#core/base/id.ts';
import type { Actor } from '#core/audit/leaf.ts';
import type { Opening } from '#core/case/case-event.ts';
import { foldCase } from '#core/case/evolve.ts';
import { planTasks } from '#core/case/plan-tasks.ts';
import type { ControllerProfile } from '#core/law/controller.ts';
import { policyInForce } from '#core/law/policy-in-force.ts';
import type { Desk } from '../ports.ts';

export type Start = Omit<Opening, 'act' | 'ref' | 'controller' | 'country' | 'zone' | 'policy'>;

/** Writes inside a transaction of the caller. The clock's country and zone are the controller's of this moment. */
export function startCase(desk: Desk, controller: ControllerProfile, start: Start, by: Actor = 'user'): CaseId {
  const id = newCaseId(desk.random);
  const prefix = `${controller.referencePrefix}-${start.receivedDay.slice(0, 4)}-`;
  const opening: Opening = {
    act: 'case.opened',
    ref: `${prefix}${String(desk.cases.lastNumber(prefix) + 1).padStart(4, '0')}`,
    controller: controller.id,
    country: controller.country,
    zone: controller.zone,
    policy: policyInForce(controller, start.receivedDay)?.id,
    ...start,
  };
  desk.journal.append(id, opening, by);
  const tasks = planTasks(foldCase(id, [opening]), controller);
  if (tasks.length > 0) desk.journal.append(id, { act: 'case.tasks-planned', tasks }, 'app');
  return id;
}
