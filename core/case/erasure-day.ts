// When a closed case is due for erasure: after the controller's own period, never while a hold is on.

import { addMonths, type Day } from '#core/base/day.ts';
import type { ControllerProfile } from '#core/law/controller.ts';
import type { CaseState } from './state.ts';

/**
 * The first day on which the case may go; undefined while it is open, for then nothing counts yet. Six years where an
 * objection was among the rights, five for the rest, unless the controller says otherwise (no law fixes a period).
 */
export function erasureDay(state: CaseState, { caseRetention }: ControllerProfile): Day | undefined {
  if (state.closedOn === undefined) return undefined;
  const years = state.rights.includes('objection') ? caseRetention.yearsAfterObjection : caseRetention.years;
  return addMonths(state.closedOn, 12 * years);
}
