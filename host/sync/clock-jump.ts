// Tells from two clocks that the computer slept: lines that were open before are dead after it, and waits are over.

/** One reading of both clocks, in milliseconds. */
export interface ClockReading {
  readonly wall: number;
  /** Some systems stop it during sleep, others do not. */
  readonly monotonic: number;
}

/** Looks are taken so often, in milliseconds. */
export const lookEvery = 10_000;
/** A busy computer is late by some seconds; a clock is set right by some more. */
const tolerance = 20_000;

/** Whether the computer slept, or its clock was set forward, between two looks. */
export function hasSlept(before: ClockReading, after: ClockReading): boolean {
  const wall = after.wall - before.wall;
  const monotonic = after.monotonic - before.monotonic;
  return wall - monotonic > tolerance || monotonic > lookEvery + tolerance;
}
