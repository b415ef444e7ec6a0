// Links two cases, or takes the link back; each undoes the other.

import type { Obstacle } from '#core/desk/obstacle.ts';
import type { CaseView } from '#core/desk/views.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { useDesk } from '../../../state/desk-context.ts';

type LinkAct = 'link' | 'unlink';

export function useLinkAct(
  { ref }: CaseView,
  act: LinkAct,
): (other: string, reason: string) => Promise<Obstacle | undefined> {
  const words = useWords();
  const { client, queries, cache, toaster } = useDesk();

  const run = async (how: LinkAct, other: string, reason: string): Promise<Obstacle | undefined> => {
    const result = await client.cases[how]({ ref, other, reason });
    void cache.invalidateQueries({ queryKey: queries.cases.key() });
    return result.ok ? undefined : result.failure;
  };
  return async (other, reason) => {
    const obstacle = await run(act, other, reason);
    if (obstacle !== undefined) return obstacle;
    const wayTo = (how: LinkAct, why: string) => async (): Promise<string | undefined> => {
      const met = await run(how, other, why);
      return met && words.obstacle(met);
    };
    toaster.show({
      text: words.t(`act.${act}.done`, { ref: other }),
      tone: 'done',
      about: ref,
      part: `link ${other}`,
      undo: wayTo(act === 'link' ? 'unlink' : 'link', words.t('triage.undoReason')),
      redo: wayTo(act, reason),
    });
    return undefined;
  };
}
