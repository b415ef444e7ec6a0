// What a person can do with a letter in the outbox: take it back, have it tried now, or say what became of it.

import { useNavigate } from '@tanstack/react-router';
import type { Result } from '#core/base/result.ts';
import type { OutgoingView } from '#core/desk/letter-views.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { useWords } from '../i18n/use-words.ts';
import { useDesk } from '../state/desk-context.ts';

export interface OutboxActs {
  /** It is a draft again, and is opened as one. */
  readonly takeBack: (one: OutgoingView, onLeave: () => void) => Promise<void>;
  readonly tryNow: (one: OutgoingView) => Promise<void>;
  /** Resolves with the obstacle in its way. */
  readonly settle: (
    one: OutgoingView,
    as: 'arrived' | 'send-again' | 'drop',
    reason: string,
  ) => Promise<Obstacle | undefined>;
}

export function useOutboxActs(): OutboxActs {
  const { t, obstacle } = useWords();
  const { client, queries, cache, toaster } = useDesk();
  const navigate = useNavigate();
  const ask = async <T>(call: () => Promise<Result<T, Obstacle>>): Promise<Result<T, Obstacle> | undefined> => {
    try {
      const answer = await call();
      for (const queryKey of [queries.outbox.key(), queries.letters.key(), queries.cases.key()])
        void cache.invalidateQueries({ queryKey });
      return answer;
    } catch {
      toaster.show({ text: t('fault.title'), tone: 'obstacle' });
      return undefined;
    }
  };
  const tell = (answer: Result<unknown, Obstacle> | undefined): boolean => {
    if (answer?.ok === false) toaster.show({ text: obstacle(answer.failure), tone: 'obstacle' });
    return answer?.ok === true;
  };
  return {
    takeBack: async (one, onLeave) => {
      if (!tell(await ask(() => client.outbox.takeBack({ id: one.id })))) return;
      onLeave();
      void navigate({ to: '/letters/$id', params: { id: one.letter } });
    },
    tryNow: async (one) => {
      tell(await ask(() => client.outbox.tryNow({ id: one.id })));
    },
    settle: async (one, as, reason) => {
      const answer = await ask(() => client.outbox.settle({ id: one.id, as, reason }));
      return answer?.ok === false ? answer.failure : undefined;
    },
  };
}
