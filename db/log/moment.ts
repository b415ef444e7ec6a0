// What the clocks of the machine say about a line, and whether the wall clock jumped since the line before (docs/audit-log.md 1).

import { randomBytes } from 'node:crypto';
import type { Moment } from '#core/audit/leaf.ts';
import { epochOf, instantOf, type Instant } from '#core/base/day.ts';

export interface LogClock {
  /** Eight random octets, base64url; another one for each process. */
  readonly boot: string;
  /** Nanoseconds of the process's monotonic clock, at the moment when the wall clock shows `at`. */
  mono(at: Instant): bigint;
  /** Nanoseconds after which the log gets a new signing key. */
  readonly epochLife: bigint;
}

export const processClock: LogClock = {
  boot: randomBytes(8).toString('base64url'),
  mono: () => process.hrtime.bigint(),
  epochLife: 24n * 3_600_000_000_000n,
};

/** Of the line before. */
export type LastMoment = Pick<Moment, 'ts' | 'boot' | 'mono'>;

/** In milliseconds. Clocks are set back a little all the time; a machine that slept is ahead by what it slept. */
const mostBack = 2_000;
const mostAhead = 15 * 60_000;

/** The moment of a line written now. `jumped`: by how many seconds the wall clock did, where it did. */
export function nextMoment(
  last: LastMoment | undefined,
  now: Instant,
  clock: LogClock,
): { readonly moment: Moment; readonly jumped: number | undefined } {
  const at = epochOf(now);
  const ts = instantOf(at);
  const mono = clock.mono(ts);
  const moment: Moment = { ts, boot: clock.boot, mono: String(mono), ck: 'ok' };
  if (last?.boot !== clock.boot) return { moment, jumped: undefined };
  const drift = at - epochOf(last.ts) - Number((mono - BigInt(last.mono)) / 1_000_000n);
  if (drift >= -mostBack && drift <= mostAhead) return { moment, jumped: undefined };
  return { moment: { ...moment, ck: 'jump' }, jumped: Math.round(drift / 1000) };
}
