// Whether somebody outside vouches for the log well enough: what came since the last anchor is a week old at most.

import { dayIn, daysBetween } from '#core/base/day.ts';
import type { LogState } from '#core/desk/log-views.ts';
import { useOpenDesk } from '../../../state/open-desk.ts';

const restDays = 7;

/** Recording an anchor is an entry of its own, so that a desk in use always has a few that nobody has seen. */
export function useVouched(): (state: LogState) => boolean {
  const { controller, today } = useOpenDesk();
  return ({ anchors, unanchored: { lines, since } }) => {
    if (anchors.length === 0) return false;
    if (lines === 0) return true;
    return since !== undefined && daysBetween(dayIn(since, controller.zone), today) <= restDays;
  };
}
