// Ends the sample desk: it is deleted whole, and the page is back where one came from.

import { useWords } from '../i18n/use-words.ts';
import { announce, useDesk } from './desk-context.ts';

export function useEndSample(): () => void {
  const { t } = useWords();
  const desk = useDesk();
  const { client, cache, queries } = desk;
  const end = async (): Promise<void> => {
    location.hash = '#/today';
    // The desk's process ends with the sample, at times before its answer is out.
    await client.desk.sample.end().catch(() => undefined);
    await cache.invalidateQueries({ queryKey: queries.desk.status.queryKey() });
    announce(desk, t('sample.ended'));
  };
  return () => void end();
}
