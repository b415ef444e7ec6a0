// When somebody was last here: a sitting goes on through short absences, and a longer one begins the next.

import { epochOf, type Instant } from '#core/base/day.ts';

export interface Sitting {
  /** When the sitting before this one ended; undefined for the first. */
  readonly since: Instant | undefined;
  /** The last sign of somebody's presence. */
  readonly last: Instant;
}

/** Whoever was away for longer has come back. In milliseconds. */
const absence = 30 * 60 * 1000;

/** The sitting that a sign of presence at `now` belongs to. A clock that was set back begins none. */
export function sittingAt(kept: Sitting | undefined, now: Instant): Sitting {
  if (kept === undefined) return { since: undefined, last: now };
  const hasLeft = epochOf(now) - epochOf(kept.last) > absence;
  return { since: hasLeft ? kept.last : kept.since, last: now };
}
