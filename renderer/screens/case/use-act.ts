// Does one act on a case, against the version that is on the screen.

import type { CaseCommand } from '#core/case/command.ts';
import type { CaseView } from '#core/desk/views.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useDesk } from '../../state/desk-context.ts';

/** Returns the obstacle, if there is one; otherwise the screens know the case as it now stands. */
export function useAct(view: CaseView): (command: CaseCommand, done: string) => Promise<Obstacle | undefined> {
  const words = useWords();
  const { client, queries, cache, toaster } = useDesk();
  const { ref } = view;

  const run = async (
    command: CaseCommand,
    version: number,
    done: string,
    isUndoable: boolean,
  ): Promise<Obstacle | undefined> => {
    const result = await client.cases.act({ ref, version, command: sendable(command) });
    for (const queryKey of [queries.cases.key(), queries.tray.key(), queries.today.key(), queries.messages.key()]) {
      void cache.invalidateQueries({ queryKey });
    }
    if (!result.ok) return result.failure;
    cache.setQueryData(queries.cases.show.queryKey({ input: { ref } }), result);
    const back = isUndoable ? undoOf(command, words.t('triage.undoReason')) : undefined;
    const undo = (): void => {
      if (back !== undefined) void run(back, result.value.version, words.t('toast.undone'), false).then(tell);
    };
    toaster.show({ text: done, tone: 'done', undo: back === undefined ? undefined : undo });
    return undefined;
  };
  const tell = (obstacle: Obstacle | undefined): void => {
    if (obstacle !== undefined) toaster.show({ text: words.obstacle(obstacle), tone: 'obstacle' });
  };

  return (command, done) => run(command, view.version, done, true);
}

/** The act that takes another back. Nothing leaves the journal: undoing is an act of its own. */
function undoOf(command: CaseCommand, reason: string): CaseCommand | undefined {
  return command.act === 'close' ? { act: 'reopen', reason } : undefined;
}

/** The wire's own type wants a list that it may change. */
function sendable(command: CaseCommand) {
  return command.act === 'correct-rights' ? { ...command, rights: [...command.rights] } : command;
}
