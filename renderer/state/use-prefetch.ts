// Asks beforehand for what a person is about to open, once they rest on it for a moment.

import type { UseQueryOptions } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { useDesk } from './desk-context.ts';

/** In milliseconds: who walks past does not rest. */
const rest = 120;

export function usePrefetch<T>(options: UseQueryOptions<T> | undefined): void {
  const { cache } = useDesk();
  const prefetch = useEffectEvent(() => {
    if (options !== undefined) void cache.prefetchQuery(options as Parameters<typeof cache.prefetchQuery>[0]);
  });
  const key = options === undefined ? '' : JSON.stringify(options.queryKey);
  useEffect(() => {
    if (key === '') return undefined;
    const timer = setTimeout(prefetch, rest);
    return () => clearTimeout(timer);
  }, [key]);
}
