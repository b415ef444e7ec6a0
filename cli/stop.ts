// The ways a command ends early: bad input of the caller, or an obstacle of the desk.

import type { Obstacle } from '#core/desk/obstacle.ts';
import type { Result } from '#core/base/result.ts';

/** Bad usage or bad input: one clear line, nothing changed. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
}

/** The desk's expected "no". */
export class Stopped extends Error {
  override readonly name = 'Stopped';
  readonly obstacle: Obstacle;

  constructor(obstacle: Obstacle) {
    super(obstacle.code);
    this.obstacle = obstacle;
  }
}

/** The value, or an end with its obstacle. */
export function orStop<T>(result: Result<T, Obstacle>): T {
  if (!result.ok) throw new Stopped(result.failure);
  return result.value;
}
