// Erases, holds and releases closed cases, each against the version in which the desk has it now.

import type { Obstacle } from '#core/desk/obstacle.ts';
import { valueOf } from '../../state/answer.ts';
import { useDesk } from '../../state/desk-context.ts';
import type { DeskClient } from '#rpc/client.ts';

type Hold = Extract<Parameters<DeskClient['cases']['act']>[0]['commands'][number], { act: 'hold' | 'release-hold' }>;

export interface RetentionActs {
  erase(ref: string): Promise<Obstacle | undefined>;
  act(ref: string, command: Hold): Promise<Obstacle | undefined>;
}

export function useRetentionActs(): RetentionActs {
  const { client, queries, cache } = useDesk();

  const versionOf = async (ref: string): Promise<number | undefined> => {
    const rows = valueOf(await client.cases.list());
    return rows.find((row) => row.ref === ref)?.version;
  };
  const refresh = async (): Promise<void> => {
    const keys = [queries.cases.key(), queries.retention.key(), queries.messages.key(), queries.controllers.key()];
    await Promise.all(keys.map((queryKey) => cache.invalidateQueries({ queryKey, refetchType: 'all' })));
  };

  return {
    async erase(ref) {
      const version = await versionOf(ref);
      if (version === undefined) return { code: 'case-unknown', ref };
      const result = await client.cases.erase({ ref, version });
      await refresh();
      return result.ok ? undefined : result.failure;
    },
    async act(ref, command) {
      const version = await versionOf(ref);
      if (version === undefined) return { code: 'case-unknown', ref };
      const result = await client.cases.act({ ref, version, commands: [command] });
      await refresh();
      return result.ok ? undefined : result.failure;
    },
  };
}
