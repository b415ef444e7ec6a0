// A letter as it is worked on: shown with what the desk says of it, kept by itself, also when it is left or the desk locks.

import { useEffect, useEffectEvent, useState } from 'react';
import { ok } from '#core/base/result.ts';
import type { LetterView } from '#core/desk/letter-views.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { useWords } from '../../i18n/use-words.ts';
import { announce, useDesk } from '../../state/desk-context.ts';
import { sendableCommand } from '../case/sendable-command.ts';
import { createLetterKeeper, type KeepState, type LetterChange, type LetterKeeper } from './letter-keeper.ts';

export interface LetterAtHand {
  readonly view: LetterView;
  readonly state: KeepState;
  readonly change: (part: LetterChange) => void;
  readonly keeper: LetterKeeper;
  /** Another one each time that the desk wrote the words anew: the editor begins again. */
  readonly writing: number;
  /** Takes over what the desk wrote. */
  readonly adopt: (view: LetterView) => void;
}

export function useLetterKeeping(known: LetterView): LetterAtHand {
  const { t, obstacle: inWords } = useWords();
  const desk = useDesk();
  const { client, queries, cache, toaster, unkept } = desk;
  const { id } = known;
  const [view, setView] = useState(known);
  const [state, setState] = useState<KeepState>('kept');
  const [writing, setWriting] = useState(1);
  const showKey = queries.letters.show.queryKey({ input: { id } });

  const onKept = useEffectEvent((kept: LetterView) => {
    setView(kept);
  });
  const onState = useEffectEvent((next: KeepState, obstacle: Obstacle | undefined) => {
    setState(next);
    if (next === 'kept' && state !== 'kept') announce(desk, t('letter.saved'));
    if (next === 'failed' && obstacle !== undefined) toaster.show({ text: inWords(obstacle), tone: 'obstacle' });
  });
  const [keeper] = useState(() =>
    createLetterKeeper({
      version: known.version,
      keep: async (version, { act, ...change }) => {
        const answer = await client.letters.keep({
          id,
          version,
          ...keepable(change),
          ...(act === undefined ? {} : { act: act === null ? null : sendableCommand(act) }),
        });
        // Also where the screen is left already: it must not come back with older words.
        if (answer.ok) cache.setQueryData(showKey, answer);
        return answer;
      },
      look: () => client.letters.show({ id }),
    }),
  );
  useEffect(
    () => keeper.listen({ kept: (kept) => onKept(kept), state: (next, obstacle) => onState(next, obstacle) }),
    [keeper],
  );

  // Left by a link, or locked: what was written a moment ago goes too.
  useEffect(() => unkept.add(() => keeper.flush()), [unkept, keeper]);
  useEffect(() => {
    const flush = (): void => void keeper.flush().catch(() => undefined);
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [keeper]);

  // Changed elsewhere while nothing waits here: that is what is shown.
  if (known.version > view.version && known.version > keeper.version() && keeper.isKept()) {
    keeper.adopt(known.version);
    setView(known);
    setWriting(writing + 1);
  }

  return {
    view,
    state,
    change: (part) => {
      setView((before) => ({ ...before, ...ownPart(part) }));
      keeper.change(part);
    },
    keeper,
    writing,
    adopt: (next) => {
      keeper.adopt(next.version);
      setView(next);
      setWriting((before) => before + 1);
      cache.setQueryData(showKey, ok(next));
    },
  };
}

/** A change as the wire takes it: its type wants lists that it may change. */
function keepable({ subject, document, to, files }: Omit<LetterChange, 'act'>) {
  return {
    ...(subject === undefined ? {} : { subject }),
    ...(document === undefined ? {} : { document }),
    ...(to === undefined ? {} : { to: [...to] }),
    ...(files === undefined ? {} : { files: [...files] }),
  };
}

/** What can be shown at once; files and checks are the desk's to say. */
function ownPart({ subject, document, to }: LetterChange): Partial<LetterView> {
  return {
    ...(subject === undefined ? {} : { subject }),
    ...(document === undefined ? {} : { document }),
    ...(to === undefined ? {} : { to }),
  };
}
