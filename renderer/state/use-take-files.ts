// Takes files into the desk and says what came of it, as far as the job's own report does not.

import { useWords } from '../i18n/use-words.ts';
import { useDesk } from './desk-context.ts';
import type { GivenFile } from './dropped-files.ts';
import { handOverFiles } from './hand-over-files.ts';

export function useTakeFiles(): (files: AsyncIterable<GivenFile>) => Promise<void> {
  const { t, obstacle } = useWords();
  const { client, toaster } = useDesk();
  return async (files) => {
    try {
      const taken = await handOverFiles(client, files);
      if (!taken.ok) {
        toaster.show({ text: obstacle(taken.failure), tone: 'obstacle' });
        return;
      }
      const { count, failures } = taken.value;
      for (const { name, code } of failures.slice(0, 2))
        toaster.show({
          text: t('files.failed', { name, why: code === 'too-large' ? 'large' : 'other' }),
          tone: 'obstacle',
        });
      if (failures.length > 2)
        toaster.show({ text: t('files.moreFailed', { count: failures.length - 2 }), tone: 'obstacle' });
      if (count.seen === 0 && failures.length === 0) toaster.show({ text: t('files.noMail'), tone: 'obstacle' });
      else if (count.stored === 0 && count.duplicates > 0)
        toaster.show({ text: t('files.allKnown', { count: count.duplicates }), tone: 'done' });
    } catch {
      toaster.show({ text: t('files.unreadable'), tone: 'obstacle' });
    }
  };
}
