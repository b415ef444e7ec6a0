// A storage failure that ends what was being done: the transaction is rolled back, nothing is half saved.

import type { Obstacle } from './obstacle.ts';

/** Carries the obstacle that the person is told. Thrown by db/, answered in rpc/answer and in cli/. */
export class StorageFault extends Error {
  readonly obstacle: Obstacle;

  constructor(obstacle: Obstacle) {
    super(obstacle.code);
    this.name = 'StorageFault';
    this.obstacle = obstacle;
  }
}
