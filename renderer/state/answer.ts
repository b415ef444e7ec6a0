// Takes the desk's answers apart for the queries: a value is data, an obstacle is the query's error.

import type { Result } from '#core/base/result.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';

/** Carries an obstacle through react-query's error channel; never shown as an error, but in its own words. */
export class ObstacleError extends Error {
  override readonly name = 'ObstacleError';
  readonly obstacle: Obstacle;

  constructor(obstacle: Obstacle) {
    super(obstacle.code);
    this.obstacle = obstacle;
  }
}

/** The value of an answer; throws its obstacle as an `ObstacleError`. For `select` of a query. */
export function valueOf<T>(answer: Result<T, Obstacle>): T {
  if (answer.ok) return answer.value;
  throw new ObstacleError(answer.failure);
}

/** The number under which the desk logged a fault; undefined when the fault has none. */
export function faultIdOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('data' in error)) return undefined;
  const { data } = error;
  if (typeof data !== 'object' || data === null || !('id' in data)) return undefined;
  return typeof data.id === 'string' ? data.id : undefined;
}
