// What deciding an act needs beside the case: today, the clock as it reads now, and the controller's profile.

import type { Day } from '#core/base/day.ts';
import type { Reading } from '#core/clock/reading.ts';
import type { ControllerProfile } from '#core/law/controller.ts';

/** Read by the caller, so that deciding stays free of calendars. */
export interface DecideContext {
  /** In the controller's zone. */
  readonly today: Day;
  readonly reading: Reading;
  /** The day in force: the month, or what the person was told of an extension. */
  readonly due: Day;
  readonly profile: ControllerProfile;
}
