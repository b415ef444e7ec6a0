// Asks the desk to change how it is protected, and has everything about that asked anew.

import type { Obstacle } from '#core/desk/obstacle.ts';
import type { Result } from '#core/base/result.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useDesk } from '../../state/desk-context.ts';
import type { Told } from '../../state/toaster.ts';

/** For the history of acts. */
type Ways = Pick<Told, 'undo' | 'redo' | 'part' | 'fixed'>;

export interface UpkeepActs {
  /** For a dialog, which shows the obstacle itself; `done` is said once it went well. */
  ask(answer: Promise<Result<unknown, Obstacle>>, done?: string, ways?: Ways): Promise<Obstacle | undefined>;
  /** Where nothing else can show the obstacle. */
  tell(answer: Promise<Result<unknown, Obstacle>>, done?: string, ways?: Ways): void;
}

export function useUpkeepActs(): UpkeepActs {
  const { t, obstacle: sayObstacle } = useWords();
  const { queries, cache, toaster } = useDesk();

  const ask: UpkeepActs['ask'] = async (answer, done, ways) => {
    const result = await answer;
    for (const { key } of [queries.security, queries.backup, queries.log])
      void cache.invalidateQueries({ queryKey: key() });
    if (result.ok && done !== undefined) toaster.show({ text: done, tone: 'done', ...ways });
    return result.ok ? undefined : result.failure;
  };
  const run = async (answer: Promise<Result<unknown, Obstacle>>, done?: string, ways?: Ways): Promise<void> => {
    try {
      const obstacle = await ask(answer, done, ways);
      if (obstacle !== undefined) toaster.show({ text: sayObstacle(obstacle), tone: 'obstacle' });
    } catch {
      toaster.show({ text: t('fault.title'), tone: 'obstacle' });
    }
  };
  return { ask, tell: (answer, done, ways) => void run(answer, done, ways) };
}
