// Makes a way back, for the history of acts, of a call to the desk.

import type { Result } from '#core/base/result.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { useWords } from '../i18n/use-words.ts';
import { useDesk } from './desk-context.ts';

type Call = () => Promise<Result<unknown, Obstacle>>;

/** The way tells an obstacle in words, and has everything that is on the screens asked anew. */
export function useWay(): (call: Call) => () => Promise<string | undefined> {
  const { obstacle } = useWords();
  const { cache, queries } = useDesk();
  return (call) => async () => {
    const result = await call();
    void cache.invalidateQueries({ queryKey: queries.key() });
    return result.ok ? undefined : obstacle(result.failure);
  };
}
