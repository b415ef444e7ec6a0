// A person adds a controller to the desk, or changes what the desk knows of one. None is ever taken away: cases stay.

import { fail, ok, type Result } from '#core/base/result.ts';
import type { ControllerProfile } from '#core/law/controller.ts';
import { controllerUnknown } from '../controller-unknown.ts';
import type { Obstacle } from '../obstacle.ts';
import type { Desk } from '../ports.ts';

/** The profile must have been read at a door of the desk. Answers with the controller's id. */
export function addController(desk: Desk, profile: ControllerProfile): Result<string, Obstacle> {
  const { id } = profile;
  if (desk.controllers.byId(id) !== undefined) return fail({ code: 'controller-exists', id });
  desk.transact(() => desk.journal.append('desk', { act: 'desk.controller-added', profile }, 'user'));
  return ok(id);
}

/**
 * The profile replaces the one of the same id, so an id never changes. Another country or zone holds for new cases only:
 * those that are there keep what their clock was started with. An added day counts for open cases of its country too.
 */
export function changeController(
  desk: Desk,
  { profile, reason }: { readonly profile: ControllerProfile; readonly reason: string },
): Result<string, Obstacle> {
  const { id } = profile;
  if (desk.controllers.byId(id) === undefined) return fail(controllerUnknown(desk.controllers, id));
  if (reason.trim() === '') return fail({ code: 'reason-missing' });
  const changed = { act: 'desk.controller-changed', profile, reason: reason.trim() } as const;
  desk.transact(() => desk.journal.append('desk', changed, 'user'));
  return ok(id);
}
