// Says that a redacted copy is there, what of it is worth a second look, and how to take it back.

import type { Redacted } from '#core/desk/case-file-views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useDesk } from '../../state/desk-context.ts';

export function useRedacted(caseRef: string): (redacted: Redacted) => void {
  const { t, obstacle } = useWords();
  const { client, cache, toaster } = useDesk();
  return ({ file, elsewhere, isBroken }) => {
    void cache.invalidateQueries();
    toaster.show({
      text: elsewhere.words === 0 ? t('redact.done') : t('redact.doneElsewhere', elsewhere),
      tone: 'done',
      about: caseRef,
      undo: async () => {
        const removed = await client.caseFiles.remove({ id: file.id, reason: t('redact.undoReason') });
        void cache.invalidateQueries();
        return removed.ok ? undefined : obstacle(removed.failure);
      },
    });
    if (isBroken) toaster.show({ text: t('redact.broken'), tone: 'obstacle' });
  };
}
