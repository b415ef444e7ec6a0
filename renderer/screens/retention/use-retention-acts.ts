// Erases, holds and releases closed cases, each against the version in which the desk has it now.

import type { Obstacle } from '#core/desk/obstacle.ts';
import type { DeskClient } from '#rpc/client.ts';
import { valueOf } from '../../state/answer.ts';
import { useDesk } from '../../state/desk-context.ts';

type HoldCommand = Extract<
  Parameters<DeskClient['cases']['act']>[0]['commands'][number],
  { act: 'hold' | 'release-hold' }
>;

export interface RetentionActs {
  /** One case after the other, `onErased` after each; stops at the first obstacle. */
  erase(refs: readonly string[], onErased?: () => void): Promise<Obstacle | undefined>;
  act(ref: string, command: HoldCommand): Promise<Obstacle | undefined>;
}

export function useRetentionActs(): RetentionActs {
  const { client, queries, cache } = useDesk();

  const versions = async (): Promise<ReadonlyMap<string, number>> =>
    new Map(valueOf(await client.retention.show()).cases.map(({ ref, version }) => [ref, version]));
  const refresh = async (): Promise<void> => {
    const keys = [queries.cases.key(), queries.retention.key(), queries.messages.key(), queries.controllers.key()];
    await Promise.all(keys.map((queryKey) => cache.invalidateQueries({ queryKey })));
  };
  const eraseInTurn = async (refs: readonly string[], onErased: () => void): Promise<Obstacle | undefined> => {
    const known = await versions();
    for (const ref of refs) {
      const version = known.get(ref);
      if (version === undefined) return { code: 'case-unknown', ref };
      const result = await client.cases.erase({ ref, version });
      if (!result.ok) return result.failure;
      onErased();
    }
    return undefined;
  };

  return {
    erase: (refs, onErased = () => undefined) => eraseInTurn(refs, onErased).finally(() => void refresh()),
    async act(ref, command) {
      const version = (await versions()).get(ref);
      if (version === undefined) return { code: 'case-unknown', ref };
      const result = await client.cases.act({ ref, version, commands: [command] });
      void refresh();
      return result.ok ? undefined : result.failure;
    },
  };
}
