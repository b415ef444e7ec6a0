// Does acts on a case one after the other, each against the version that the one before left.

import { useRef } from 'react';
import type { CaseCommand } from '#core/case/command.ts';
import type { CaseView } from '#core/desk/views.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { ok } from '#core/base/result.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useDesk } from '../../state/desk-context.ts';
import type { CaseActs } from './case-acts.ts';
import { sendableCommand } from './sendable-command.ts';
import { tickAhead } from './rights/tick-ahead.ts';
import { undoOf } from './undo-of.ts';

export function useAct(view: CaseView): Pick<CaseActs, 'act' | 'actNow'> {
  const words = useWords();
  const { client, queries, cache, toaster } = useDesk();
  const { ref } = view;
  const showKey = queries.cases.show.queryKey({ input: { ref } });
  // Ticks come faster than answers: each act waits for the one before, and builds on what that left.
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const known = useRef(view.version);
  const lastTick = useRef<number>(undefined);

  const run = async (
    commands: readonly CaseCommand[],
    done: string,
    undo: readonly CaseCommand[],
  ): Promise<Obstacle | undefined> => {
    const result = await client.cases.act({
      ref,
      version: Math.max(known.current, view.version),
      commands: commands.map(sendableCommand),
    });
    for (const queryKey of [queries.cases.key(), queries.tray.key(), queries.today.key(), queries.messages.key()])
      void cache.invalidateQueries({ queryKey });
    if (!result.ok) return result.failure;
    known.current = result.value.version;
    cache.setQueryData(showKey, result);
    const isTick = commands.every(({ act: what }) => what === 'settle-duty');
    // A row of ticks leaves one message behind, not a pile over the checklist.
    if (isTick && lastTick.current !== undefined) toaster.dismiss(lastTick.current);
    toaster.show({
      text: done,
      tone: 'done',
      undo: undo.length === 0 ? undefined : () => void inTurn(undo, words.t('toast.undone'), []).then(tell),
    });
    lastTick.current = isTick ? toaster.toasts.read().at(-1)?.id : undefined;
    return undefined;
  };
  const inTurn = (
    commands: readonly CaseCommand[],
    done: string,
    undo: readonly CaseCommand[],
  ): Promise<Obstacle | undefined> => {
    const turn = last.current.then(() => run(commands, done, undo));
    last.current = turn.catch(() => undefined);
    return turn;
  };
  const tell = (obstacle: Obstacle | undefined): void => {
    if (obstacle !== undefined) toaster.show({ text: words.obstacle(obstacle), tone: 'obstacle' });
  };
  const act: CaseActs['act'] = (commands, done) => {
    const all = 'act' in commands ? [commands] : commands;
    const reason = words.t('triage.undoReason');
    return inTurn(all, done, all.length === 1 ? all.flatMap((command) => undoOf(command, view, reason) ?? []) : []);
  };

  return {
    act,
    actNow: (commands, done) => {
      cache.setQueryData(showKey, (shown) => (shown?.ok === true ? ok(tickAhead(shown.value, commands)) : shown));
      act(commands, done).then(tell, () => toaster.show({ text: words.t('fault.title'), tone: 'obstacle' }));
    },
  };
}
