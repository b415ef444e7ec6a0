// Does acts on a case one after the other, each against the version that the one before left.

import { useRef, useState } from 'react';
import type { CaseCommand } from '#core/case/command.ts';
import type { Result } from '#core/base/result.ts';
import type { CaseView } from '#core/desk/views.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useDesk } from '../../state/desk-context.ts';
import type { Way } from '../../state/history.ts';
import type { CaseActs } from './case-acts.ts';
import { sendableCommand } from './sendable-command.ts';
import { tickAhead } from './rights/tick-ahead.ts';
import { isStillSo } from './still-so.ts';
import { isSlip, undoOf } from './undo-of.ts';
import { fixedBy, partOf } from './what-it-touches.ts';

export interface CaseAtHand extends Pick<CaseActs, 'act' | 'actNow'> {
  /** The case with the ticks that are still on their way. */
  readonly shown: CaseView;
}

type Answered = Result<CaseView, Obstacle>;

/** Asks the desk against the version that is known; answers with the case as it then stands. */
type CaseCall = (version: number) => Promise<Answered>;

/** The version that an act led to, once the desk has answered; undefined where it refused. */
type Led = Promise<number | undefined>;

export function useAct(view: CaseView): CaseAtHand {
  const words = useWords();
  const { client, queries, cache, toaster } = useDesk();
  const { ref } = view;
  // Ticks come faster than answers: each act waits for the one before, and builds on what that left.
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const known = useRef(view.version);
  const showKey = queries.cases.show.queryKey({ input: { ref } });
  const [pending, setPending] = useState<readonly CaseCommand[]>([]);
  const shown = tickAhead(view, pending);

  const viewNow = (): CaseView => {
    // The case may have changed on another screen since: undoing comes long after the act.
    const cached = cache.getQueryData(showKey);
    return cached?.ok === true && cached.value.version > view.version ? cached.value : view;
  };
  const run = async (call: CaseCall): Promise<Answered> => {
    const result = await call(Math.max(known.current, viewNow().version));
    for (const queryKey of [queries.cases.key(), queries.tray.key(), queries.today.key(), queries.messages.key()])
      void cache.invalidateQueries({ queryKey });
    if (!result.ok) return result;
    known.current = result.value.version;
    cache.setQueryData(showKey, result);
    return result;
  };
  const inTurn = (call: CaseCall): Promise<Answered> => {
    const turn = last.current.then(() => run(call));
    last.current = turn.catch(() => undefined);
    return turn;
  };
  /** With ticks shown at once. */
  const inSight = async (commands: readonly CaseCommand[]): Promise<Answered> => {
    setPending((before) => [...before, ...commands]);
    return inTurn((version) => client.cases.act({ ref, version, commands: commands.map(sendableCommand) })).finally(
      () => setPending((before) => before.filter((command) => !commands.includes(command))),
    );
  };
  const inWords = (answer: Answered): string | undefined => (answer.ok ? undefined : words.obstacle(answer.failure));

  /** Takes the act back as the slip that it was, else by its counter-act where what it brought about still stands. */
  const wayBack = (commands: readonly CaseCommand[], led: Led): Way | undefined => {
    const reason = words.t('triage.undoReason');
    const [only, ...others] = commands;
    if (only === undefined || others.length > 0) return undefined;
    const counter = undoOf(only, shown, reason);
    const mayRetract = isSlip(only);
    if (counter === undefined && !mayRetract) return undefined;
    return async () => {
      // Ticks come faster than answers: what is not recorded yet cannot be taken back.
      const entry = await led;
      // Refused: what stands so now is somebody else's doing.
      if (entry === undefined) return words.t('history.changedSince');
      if (mayRetract) {
        const retracted = await inTurn((version) => client.cases.retract({ ref, version, entry, reason }));
        if (retracted.ok || counter === undefined || retracted.failure.code !== 'nothing-to-retract')
          return inWords(retracted);
      }
      if (counter === undefined || !isStillSo(only, viewNow())) return words.t('history.changedSince');
      return inWords(await inSight(counter));
    };
  };
  const tellDone = (commands: readonly CaseCommand[], text: string, led: Led): number => {
    const undo = wayBack(commands, led);
    const fixed = undo === undefined ? fixedBy(commands) : undefined;
    return toaster.show({ text, tone: 'done', about: ref, part: partOf(commands), undo, fixed });
  };

  /** Tells at once what was done; where the desk says otherwise, that takes its place. */
  const doAhead = async (commands: readonly CaseCommand[], text: string): Promise<void> => {
    const answering = inSight(commands);
    const led = answering.then(
      (answer) => (answer.ok ? answer.value.version : undefined),
      () => undefined,
    );
    const told = tellDone(commands, text, led);
    const why = await answering.then(inWords, () => words.t('fault.title'));
    if (why === undefined) return;
    toaster.unsay(told);
    toaster.show({ text: why, tone: 'obstacle' });
  };

  return {
    shown,
    act: async (commands, done) => {
      const all = listOf(commands);
      const answer = await inTurn((version) => client.cases.act({ ref, version, commands: all.map(sendableCommand) }));
      if (!answer.ok) return answer.failure;
      tellDone(all, done, Promise.resolve(answer.value.version));
      return undefined;
    },
    actNow: (commands, done) => {
      void doAhead(listOf(commands), done);
    },
  };
}

function listOf(commands: CaseCommand | readonly CaseCommand[]): readonly CaseCommand[] {
  return 'act' in commands ? [commands] : commands;
}
