// The register's pages as far as they were asked for.

import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { LogPage, LogRow } from '#core/desk/log-views.ts';
import { valueOf } from '../../state/answer.ts';
import { useDesk } from '../../state/desk-context.ts';
import type { AskedFilter } from './register-filter.ts';

export interface RegisterSoFar {
  readonly rows: readonly LogRow[];
  readonly total: number;
}

const pageSize = 100;

export function useRegister(filter: AskedFilter): UseInfiniteQueryResult<RegisterSoFar> {
  const { client, queries } = useDesk();
  return useInfiniteQuery({
    queryKey: [...queries.log.list.key(), filter],
    // Each visit begins with what is newest now; what stood there stays until it comes.
    staleTime: 0,
    gcTime: 0,
    placeholderData: keepPreviousData,
    initialPageParam: undefined as number | undefined,
    queryFn: async ({ pageParam }): Promise<LogPage> =>
      valueOf(
        await client.log.list({
          filter,
          limit: pageSize,
          ...(pageParam === undefined ? {} : { before: pageParam }),
        }),
      ),
    getNextPageParam: ({ next }) => next,
    select: joined,
  });
}

function joined({ pages }: InfiniteData<LogPage>): RegisterSoFar {
  return { rows: pages.flatMap(({ rows }) => rows), total: pages[0]?.total ?? 0 };
}
