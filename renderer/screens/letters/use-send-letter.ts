// Hands a letter to the outbox, or makes a file of it; what stands in the way is said beside its checks.

import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { LeavingWay } from '#core/case/letter-kind.ts';
import type { LetterCheckCode } from '#core/desk/letter-views.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { useWords } from '../../i18n/use-words.ts';
import { bytesOf, saveBytes } from '../../parts/save-bytes.ts';
import { useDesk } from '../../state/desk-context.ts';
import type { LetterAtHand } from './use-letter-keeping.ts';

export interface LetterSending {
  readonly isPending: boolean;
  readonly obstacle: Obstacle | undefined;
  readonly send: (way: LeavingWay, format?: 'eml' | 'pdf' | 'docx') => Promise<void>;
}

export function useSendLetter({ view, keeper }: LetterAtHand, meant: readonly LetterCheckCode[]): LetterSending {
  const words = useWords();
  const { t, say } = words;
  const { client, queries, cache, toaster } = useDesk();
  const navigate = useNavigate();
  const [isPending, setPending] = useState(false);
  const [obstacle, setObstacle] = useState<Obstacle>();
  const { id, caseRef } = view;

  const run = async (way: LeavingWay, format: 'eml' | 'pdf' | 'docx' | undefined): Promise<Obstacle | undefined> => {
    const unkept = await keeper.flush();
    if (unkept !== undefined) return unkept;
    const answer = await client.letters.send({
      id,
      version: keeper.version(),
      way,
      ...(format === undefined ? {} : { format }),
      meant: [...meant],
    });
    if (!answer.ok) return answer.failure;
    const { outgoing, file } = answer.value;
    for (const queryKey of [queries.letters.key(), queries.outbox.key(), queries.cases.key(), queries.today.key()])
      void cache.invalidateQueries({ queryKey });
    const facts = { kind: say(`letterKind.${view.kind}`), ref: caseRef };
    const told = { tone: 'done', about: caseRef, part: `letter ${id}` } as const;
    if (file !== undefined) saveBytes(file.fileName, [bytesOf(file.base64)]);
    if (outgoing === undefined) toaster.show({ ...told, text: t('letter.savedFile', facts), fixed: 'told' });
    else
      toaster.show({
        ...told,
        text: t(way === 'draft' ? 'letter.goesToDrafts' : 'letter.goes', {
          ...facts,
          seconds: secondsUntil(outgoing.heldUntil),
        }),
        undo: async () => {
          const back = await client.outbox.takeBack({ id: outgoing.id });
          for (const queryKey of [queries.letters.key(), queries.outbox.key()])
            void cache.invalidateQueries({ queryKey });
          if (!back.ok) return words.obstacle(back.failure);
          void navigate({ to: '/letters/$id', params: { id } });
          return undefined;
        },
      });
    void navigate({ to: '/cases/$ref', params: { ref: caseRef } });
    return undefined;
  };

  return {
    isPending,
    obstacle,
    send: async (way, format) => {
      if (isPending) return;
      setPending(true);
      try {
        const met = await run(way, format);
        setObstacle(met);
        if (met !== undefined) focusChecks();
      } catch {
        toaster.show({ text: t('fault.title'), tone: 'obstacle' });
      } finally {
        setPending(false);
      }
    },
  };
}

function focusChecks(): void {
  const checks = document.querySelector<HTMLElement>('[data-part="letter-checks"]');
  checks?.focus();
  checks?.scrollIntoView({ block: 'nearest' });
}

/** The hold as the desk has set it, for the words; counted by the clock of this machine. */
function secondsUntil(until: string | undefined): number {
  return until === undefined ? 0 : Math.max(1, Math.round((Date.parse(until) - Date.now()) / 1000));
}
