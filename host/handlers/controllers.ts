// Answers about the controllers of the desk, and the acts that add one or change its profile.

import { ok, type Result } from '#core/base/result.ts';
import { addController, changeController } from '#core/desk/commands/keep-controller.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { Desk } from '#core/desk/ports.ts';
import { listControllers, viewOfController } from '#core/desk/queries/list-controllers.ts';
import type { ControllerProfile } from '#core/law/controller.ts';
import { readProfile } from '../read-profile.ts';
import { actingOn, withDesk, type HandlerTools } from './handler-tools.ts';

export function answerControllers(tools: HandlerTools) {
  const { os } = tools;
  return {
    list: os.controllers.list.handler(() => withDesk(tools, ({ open }) => ok(listControllers(open.desk)))),
    add: os.controllers.add.handler(({ input }) => keeping(input.profile, addController)),
    change: os.controllers.change.handler(({ input }) =>
      keeping(input.profile, (desk, profile) => changeController(desk, { profile, reason: input.reason })),
    ),
  };

  function keeping(given: unknown, act: (desk: Desk, profile: ControllerProfile) => Result<string, Obstacle>) {
    // A changed zone, calendar or address shows in every list.
    return actingOn(tools, ['desk', 'tray', 'cases'], ({ open: { desk } }) => {
      const profile = readProfile(given);
      if (!profile.ok) return profile;
      const kept = act(desk, profile.value);
      return kept.ok ? viewOfController(desk, kept.value) : kept;
    });
  }
}
