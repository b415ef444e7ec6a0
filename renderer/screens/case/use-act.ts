// Does acts on a case one after the other, each against the version that the one before left.

import { useRef, useState } from 'react';
import type { CaseCommand } from '#core/case/command.ts';
import type { CaseView } from '#core/desk/views.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useDesk } from '../../state/desk-context.ts';
import type { CaseActs } from './case-acts.ts';
import { sendableCommand } from './sendable-command.ts';
import { tickAhead } from './rights/tick-ahead.ts';
import { undoOf } from './undo-of.ts';

export interface CaseAtHand extends Pick<CaseActs, 'act' | 'actNow'> {
  /** The case with the ticks that are still on their way. */
  readonly shown: CaseView;
}

export function useAct(view: CaseView): CaseAtHand {
  const words = useWords();
  const { client, queries, cache, toaster } = useDesk();
  const { ref } = view;
  // Ticks come faster than answers: each act waits for the one before, and builds on what that left.
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const known = useRef(view.version);
  const passing = useRef<number>(undefined);
  const [pending, setPending] = useState<readonly CaseCommand[]>([]);
  const shown = tickAhead(view, pending);

  const run = async (commands: readonly CaseCommand[]): Promise<Obstacle | undefined> => {
    const version = Math.max(known.current, view.version);
    const result = await client.cases.act({ ref, version, commands: commands.map(sendableCommand) });
    for (const queryKey of [queries.cases.key(), queries.tray.key(), queries.today.key(), queries.messages.key()])
      void cache.invalidateQueries({ queryKey });
    if (!result.ok) return result.failure;
    known.current = result.value.version;
    cache.setQueryData(queries.cases.show.queryKey({ input: { ref } }), result);
    return undefined;
  };
  const inTurn = (commands: readonly CaseCommand[]): Promise<Obstacle | undefined> => {
    const turn = last.current.then(() => run(commands));
    last.current = turn.catch(() => undefined);
    return turn;
  };
  /** The way back from a single act. */
  const wayBack = ([only, ...others]: readonly CaseCommand[]): (() => void) | undefined => {
    const back =
      only === undefined || others.length > 0 ? undefined : undoOf(only, shown, words.t('triage.undoReason'));
    return back && (() => doAhead([back], words.t('toast.undone'), undefined));
  };
  /** A row of ticks, or of acts without a way back, leaves one message behind, not a pile over the work. */
  const tellDone = (commands: readonly CaseCommand[], text: string, undo: (() => void) | undefined) => {
    if (passing.current !== undefined) toaster.dismiss(passing.current);
    toaster.show({ text, tone: 'done', undo });
    const told = toaster.toasts.read().at(-1)?.id;
    const isPassing = undo === undefined || commands.every(({ act }) => act === 'settle-duty');
    passing.current = isPassing ? told : undefined;
    return told;
  };

  /** Tells at once what was done; where the desk says otherwise, that takes its place. */
  const doAhead = (commands: readonly CaseCommand[], done: string, undo: (() => void) | undefined): void => {
    const told = tellDone(commands, done, undo);
    setPending((before) => [...before, ...commands]);
    void settle(commands, told);
  };
  const settle = async (commands: readonly CaseCommand[], told: number | undefined): Promise<void> => {
    const untell = (text: string): void => {
      if (told !== undefined) toaster.dismiss(told);
      toaster.show({ text, tone: 'obstacle' });
    };
    try {
      const obstacle = await inTurn(commands);
      if (obstacle !== undefined) untell(words.obstacle(obstacle));
    } catch {
      untell(words.t('fault.title'));
    } finally {
      setPending((before) => before.filter((command) => !commands.includes(command)));
    }
  };

  return {
    shown,
    act: async (commands, done) => {
      const all = listOf(commands);
      const obstacle = await inTurn(all);
      if (obstacle === undefined) tellDone(all, done, wayBack(all));
      return obstacle;
    },
    actNow: (commands, done) => {
      const all = listOf(commands);
      doAhead(all, done, wayBack(all));
    },
  };
}

function listOf(commands: CaseCommand | readonly CaseCommand[]): readonly CaseCommand[] {
  return 'act' in commands ? [commands] : commands;
}
