// Keeps a choice of the person at once on the screen, and then in the desk.

import type { DeskClient } from '#rpc/client.ts';
import { useDesk } from '../state/desk-context.ts';

type Change = Parameters<DeskClient['preferences']['keep']>[0];

export function useKeepPreference(): (change: Change) => Promise<void> {
  const { client, queries, cache } = useDesk();
  return async (change) => {
    cache.setQueryData(queries.preferences.read.queryKey(), (known) => ({ ...known, ...change }));
    await client.preferences.keep(change);
  };
}
