// The output of a call: a value or an expected obstacle; anything else is a fault with an id.

import { type } from '@orpc/contract';
import type { Result } from '#core/base/result.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';

export type Answer<T> = Result<T, Obstacle>;

export function answers<T>() {
  return type<Answer<T>>();
}
