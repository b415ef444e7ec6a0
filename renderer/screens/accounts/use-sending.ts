// How an account sends: what is kept, or else what is likely right for it.

import { ok, type Result } from '#core/base/result.ts';
import type { SendingSettings } from '#core/desk/letter-views.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { useDesk } from '../../state/desk-context.ts';
import { useAnswer } from '../../state/use-answer.ts';

export interface Sending {
  readonly isKept: boolean;
  readonly settings: SendingSettings;
}

/** Asked anew each time: a proposal looks at the folders that the server has now. */
export function useSending(id: string) {
  const { client, queries } = useDesk();
  return useAnswer({
    queryKey: [...queries.accounts.sending.key(), id, 'form'],
    queryFn: async (): Promise<Result<Sending, Obstacle>> => {
      const kept = await client.accounts.sending.show({ id });
      if (!kept.ok) return kept;
      if (kept.value !== undefined) return ok({ isKept: true, settings: kept.value });
      const proposed = await client.accounts.sending.propose({ id });
      return proposed.ok ? ok({ isKept: false, settings: proposed.value }) : proposed;
    },
    staleTime: 0,
    gcTime: 0,
  });
}

/** Who its letters come from; undefined inside for an account that only reads. */
export function useSender(id: string) {
  const { client, queries } = useDesk();
  return useAnswer({
    queryKey: [...queries.accounts.sending.key(), id, 'sender'],
    queryFn: async (): Promise<Result<{ readonly address: string | undefined }, Obstacle>> => {
      const kept = await client.accounts.sending.show({ id });
      return kept.ok ? ok({ address: kept.value?.from.address }) : kept;
    },
  });
}
