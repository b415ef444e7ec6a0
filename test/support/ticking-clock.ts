// The one fake: a clock that starts where a test says and goes on by a second at each look.

import { epochOf, instantOf, type Instant } from '#core/base/day.ts';

export interface TickingClock {
  now(): Instant;
  set(instant: string): void;
}

export function tickingClock(start: string): TickingClock {
  let time = epochOf(start as Instant);
  return {
    now: () => instantOf((time += 1000)),
    set: (instant) => {
      time = epochOf(instant as Instant);
    },
  };
}
