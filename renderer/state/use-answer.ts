// Asks the desk through the query cache: the value is data, an obstacle is the query's error.

import { useQuery } from '@tanstack/react-query';
import type { UseQueryOptions, UseQueryResult } from '@tanstack/react-query';
import type { Result } from '#core/base/result.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { valueOf } from './answer.ts';

/** Pass what `queries.….queryOptions()` gives. The error is an `ObstacleError` or a fault. */
export function useAnswer<T>(options: UseQueryOptions<Result<T, Obstacle>>): UseQueryResult<T> {
  return useQuery({ ...options, select: valueOf<T> });
}
