// Which version of a controller's policy a case is judged by: what the person was told when they asked (GDPR Art. 13, 14).

import type { Day } from '#core/base/day.ts';
import type { ControllerProfile, PolicyVersion } from './controller.ts';

/** The one in force on this day, the latest where spans overlap; undefined where none was. */
export function policyInForce({ policies }: ControllerProfile, day: Day): PolicyVersion | undefined {
  return policies
    .filter(({ from, until }) => from <= day && (until === undefined || day <= until))
    .reduce<PolicyVersion | undefined>(
      (last, one) => (last === undefined || one.from >= last.from ? one : last),
      undefined,
    );
}
