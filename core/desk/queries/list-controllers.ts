// The controllers of the desk with what is worked for each, in the order in which they were added.

import { fail, ok, type Result } from '#core/base/result.ts';
import type { CaseState } from '#core/case/state.ts';
import type { ControllerProfile } from '#core/law/controller.ts';
import { controllerUnknown } from '../controller-unknown.ts';
import type { Obstacle } from '../obstacle.ts';
import type { Desk } from '../ports.ts';
import type { ControllerView } from '../views.ts';

export function listControllers(desk: Desk): readonly ControllerView[] {
  const cases = desk.cases.all();
  return desk.controllers.all().map((profile) => viewOf(profile, cases));
}

/** One of them by its id. */
export function viewOfController(desk: Desk, id: string): Result<ControllerView, Obstacle> {
  const profile = desk.controllers.byId(id);
  if (profile === undefined) return fail(controllerUnknown(desk.controllers, id));
  return ok(viewOf(profile, desk.cases.all()));
}

function viewOf(profile: ControllerProfile, cases: readonly CaseState[]): ControllerView {
  const own = cases.filter((state) => state.controller === profile.id);
  return {
    ...profile,
    openCases: own.filter((state) => state.phase === 'open').length,
    closedCases: own.filter((state) => state.phase === 'closed').length,
  };
}
