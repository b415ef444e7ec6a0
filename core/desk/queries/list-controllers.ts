// The controllers of the desk with what is worked for each, in the order in which they were added.

import { fail, ok, type Result } from '#core/base/result.ts';
import type { Phase } from '#core/case/state.ts';
import type { ControllerProfile } from '#core/law/controller.ts';
import { controllerUnknown } from '../controller-unknown.ts';
import type { Obstacle } from '../obstacle.ts';
import type { Desk } from '../ports.ts';
import type { ControllerView } from '../views.ts';

export function listControllers(desk: Desk): readonly ControllerView[] {
  const counts = desk.cases.counts();
  return desk.controllers.all().map((profile) => viewOf(profile, counts));
}

/** One of them by its id. */
export function viewOfController(desk: Desk, id: string): Result<ControllerView, Obstacle> {
  const profile = desk.controllers.byId(id);
  if (profile === undefined) return fail(controllerUnknown(desk.controllers, id));
  return ok(viewOf(profile, desk.cases.counts()));
}

function viewOf(profile: ControllerProfile, counts: ReturnType<Desk['cases']['counts']>): ControllerView {
  const of = (phase: Phase): number =>
    counts.find((one) => one.controller === profile.id && one.phase === phase)?.number ?? 0;
  return { ...profile, openCases: of('open'), closedCases: of('closed') };
}
