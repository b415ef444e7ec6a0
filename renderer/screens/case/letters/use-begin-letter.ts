// Begins a letter of a case and opens it; what stands in the way is told.

import { useNavigate } from '@tanstack/react-router';
import type { CaseCommand } from '#core/case/command.ts';
import type { LetterKind } from '#core/case/letter-kind.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { Right } from '#core/law/right.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { useDesk } from '../../../state/desk-context.ts';
import { sendableCommand } from '../sendable-command.ts';

export interface LetterWish {
  readonly ref: string;
  readonly kind: LetterKind;
  readonly rights?: readonly Right[];
  /** Recorded in the moment that the letter leaves. */
  readonly act?: CaseCommand;
  /** For a notice to a recipient: which one of the controller's profile. */
  readonly recipient?: string;
}

export interface BeginLetter {
  /** Resolves with the obstacle in its way, or with nothing once the letter is open. */
  readonly begin: (wish: LetterWish) => Promise<Obstacle | undefined>;
  /** The same without a dialog: the obstacle is told in passing. */
  readonly beginNow: (wish: LetterWish) => void;
}

export function useBeginLetter(): BeginLetter {
  const { t, obstacle } = useWords();
  const { client, queries, cache, toaster } = useDesk();
  const navigate = useNavigate();
  const begin = async ({ ref, kind, rights, act, recipient }: LetterWish): Promise<Obstacle | undefined> => {
    const answer = await client.letters.begin({
      ref,
      kind,
      ...(rights === undefined ? {} : { rights: [...rights] }),
      ...(act === undefined ? {} : { act: sendableCommand(act) }),
      ...(recipient === undefined ? {} : { recipient }),
    });
    if (!answer.ok) return answer.failure;
    cache.setQueryData(queries.letters.show.queryKey({ input: { id: answer.value.id } }), answer);
    void cache.invalidateQueries({ queryKey: queries.letters.ofCase.key() });
    void navigate({ to: '/letters/$id', params: { id: answer.value.id } });
    return undefined;
  };
  const tell = async (wish: LetterWish): Promise<void> => {
    try {
      const met = await begin(wish);
      if (met !== undefined) toaster.show({ text: obstacle(met), tone: 'obstacle' });
    } catch {
      toaster.show({ text: t('fault.title'), tone: 'obstacle' });
    }
  };
  return { begin, beginNow: (wish) => void tell(wish) };
}
