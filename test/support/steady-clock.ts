// A process's clock that follows whatever wall clock a test sets: nothing ever jumps, and no signing key grows old.

import { epochOf } from '#core/base/day.ts';
import type { LogClock } from '#db/log/moment.ts';

export const steadyClock: LogClock = {
  boot: 'AAAAAAAAAAA',
  mono: (at) => BigInt(epochOf(at)) * 1_000_000n,
  epochLife: 10n ** 30n,
};
