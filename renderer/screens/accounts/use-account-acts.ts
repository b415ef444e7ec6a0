// What one does with an account: each act asks the desk, tells an obstacle, and has the list asked anew.

import type { Obstacle } from '#core/desk/obstacle.ts';
import type { Result } from '#core/base/result.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useDesk } from '../../state/desk-context.ts';
import type { Told } from '../../state/toaster.ts';
import { useWay } from '../../state/use-way.ts';
import type { givenOf } from './sending-form.ts';

export interface AccountActs {
  readonly look: () => void;
  readonly pause: () => void;
  readonly resume: () => void;
  /** For a dialog, which shows the obstacle itself. */
  readonly remove: () => Promise<Obstacle | undefined>;
  /** `former` are those that were read until now. */
  readonly chooseFolders: (folders: readonly string[], former: readonly string[]) => Promise<Obstacle | undefined>;
  readonly renew: (secret: AccountSecret) => Promise<Obstacle | undefined>;
  readonly keepSending: (given: NonNullable<ReturnType<typeof givenOf>>) => Promise<Obstacle | undefined>;
  readonly stopSending: () => Promise<void>;
}

export type AccountSecret = { readonly password: string } | { readonly ticket: string };

export function useAccountActs(id: string, user: string): AccountActs {
  const { t, obstacle: sayObstacle } = useWords();
  const { client, queries, cache, toaster } = useDesk();
  const way = useWay();

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
  const askThenSay = async (
    answer: Promise<Result<unknown, Obstacle>>,
    told: Omit<Told, 'tone'>,
  ): Promise<Obstacle | undefined> => {
    const obstacle = await ask(answer);
    if (obstacle === undefined) toaster.show({ ...told, tone: 'done' });
    return obstacle;
  };
  const pausing = way(() => client.accounts.pause({ id }));
  const resuming = way(() => client.accounts.resume({ id }));
  const part = `account ${id}`;
  const resume = async (): Promise<void> => {
    if (!(await tell(client.accounts.resume({ id })))) return;
    toaster.show({ text: t('accounts.resumedDone', { user }), tone: 'done', part, undo: pausing, redo: resuming });
  };
  const pause = async (): Promise<void> => {
    if (!(await tell(client.accounts.pause({ id })))) return;
    toaster.show({ text: t('accounts.pausedDone', { user }), tone: 'done', part, undo: resuming, redo: pausing });
  };

  return {
    look: () => void tell(client.accounts.pull({ id })),
    resume: () => void resume(),
    pause: () => void pause(),
    // Its secret is gone with it.
    remove: () =>
      askThenSay(client.accounts.remove({ id }), { text: t('accounts.removed', { user }), fixed: 'erased' }),
    chooseFolders: (folders, former) => {
      const choosing = (paths: readonly string[]) => client.accounts.chooseFolders({ id, folders: [...paths] });
      return askThenSay(choosing(folders), {
        text: t('accounts.foldersDone', { user }),
        part: `${part} folders`,
        undo: way(() => choosing(former)),
        redo: way(() => choosing(folders)),
      });
    },
    // A password may be part of it: only a person can give that back.
    keepSending: (given) =>
      askThenSay(client.accounts.sending.keep({ id, ...given }), {
        text: t('sending.kept', { user }),
        fixed: 'erased',
      }),
    stopSending: async () => {
      if (await tell(client.accounts.sending.stop({ id })))
        toaster.show({ text: t('sending.stopped', { user }), tone: 'done', fixed: 'erased' });
    },
    renew: (secret) =>
      askThenSay(client.accounts.renew({ id, secret }), { text: t('accounts.renewed', { user }), fixed: 'erased' }),
  };
}
