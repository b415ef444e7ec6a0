// The pause of the clock while the person is asked who they are, or what exactly they mean: what it is, and when it counts.

import { addDays } from '#core/base/day.ts';
import type { Day } from '#core/base/day.ts';

/**
 * Why the person was asked: reasonable doubts about who asks (GDPR Art. 12(6)), or a large amount of data of which they
 * may say what they mean (recital 63).
 */
export type SuspensionGround = 'identity' | 'clarification';

/**
 * One pause. `answeredOn` is the day on which what was asked for was complete; undefined while it is not. A second ask
 * that follows an incomplete answer prolongs the same pause (EDPB Guidelines 01/2022 example 31).
 */
export interface Suspension {
  readonly ground: SuspensionGround;
  readonly askedOn: Day;
  readonly answeredOn: Day | undefined;
}

/**
 * Calendar days after receipt within which asking is "without undue delay" (EDPB Guidelines 01/2022 §159). The number is
 * the desk's own reading: no text fixes one.
 */
export const promptDays = 7;

export type SuspensionFault = 'asked-before-receipt' | 'answered-before-asked';

/** What makes a suspension impossible; undefined when it can be read. */
export function checkSuspension(suspension: Suspension, receivedDay: Day): SuspensionFault | undefined {
  const { askedOn, answeredOn } = suspension;
  if (askedOn < receivedDay) return 'asked-before-receipt';
  return answeredOn !== undefined && answeredOn < askedOn ? 'answered-before-asked' : undefined;
}

/** The last day on which asking suspends the period. */
export function lastPromptDay(receivedDay: Day): Day {
  return addDays(receivedDay, promptDays);
}
