// What one does with an account: each act asks the desk, tells an obstacle, and has the list asked anew.

import type { Obstacle } from '#core/desk/obstacle.ts';
import type { Result } from '#core/base/result.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useDesk } from '../../state/desk-context.ts';

export interface AccountActs {
  readonly look: () => void;
  readonly pause: () => void;
  readonly resume: () => void;
  /** For a dialog, which shows the obstacle itself. */
  readonly remove: () => Promise<Obstacle | undefined>;
  readonly chooseFolders: (folders: readonly string[]) => Promise<Obstacle | undefined>;
  readonly renew: (secret: AccountSecret) => Promise<Obstacle | undefined>;
}

export type AccountSecret = { readonly password: string } | { readonly ticket: string };

export function useAccountActs(id: string, user: string): AccountActs {
  const { t, obstacle: sayObstacle } = useWords();
  const { client, queries, cache, toaster } = useDesk();

  const ask = async (answer: Promise<Result<unknown, Obstacle>>): Promise<Obstacle | undefined> => {
    const result = await answer;
    void cache.invalidateQueries({ queryKey: queries.accounts.key() });
    return result.ok ? undefined : result.failure;
  };
  const tell = async (answer: Promise<Result<unknown, Obstacle>>): Promise<boolean> => {
    try {
      const obstacle = await ask(answer);
      if (obstacle !== undefined) toaster.show({ text: sayObstacle(obstacle), tone: 'obstacle' });
      return obstacle === undefined;
    } catch {
      toaster.show({ text: t('fault.title'), tone: 'obstacle' });
      return false;
    }
  };
  const askThenSay = async (answer: Promise<Result<unknown, Obstacle>>, text: string) => {
    const obstacle = await ask(answer);
    if (obstacle === undefined) toaster.show({ text, tone: 'done' });
    return obstacle;
  };
  const resume = (): void => void tell(client.accounts.resume({ id }));
  const pause = async (): Promise<void> => {
    if (!(await tell(client.accounts.pause({ id })))) return;
    toaster.show({ text: t('accounts.pausedDone', { user }), tone: 'done', undo: resume });
  };

  return {
    look: () => void tell(client.accounts.pull({ id })),
    resume,
    pause: () => void pause(),
    remove: () => askThenSay(client.accounts.remove({ id }), t('accounts.removed', { user })),
    chooseFolders: (folders) => ask(client.accounts.chooseFolders({ id, folders: [...folders] })),
    renew: (secret) => askThenSay(client.accounts.renew({ id, secret }), t('accounts.renewed', { user })),
  };
}
