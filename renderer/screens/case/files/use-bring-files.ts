// Brings chosen or dropped files into the case, one after the other, and says in the end how many there are.

import { useRef, useState } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import { bringFile } from '../../../state/bring-files.ts';
import { useDesk } from '../../../state/desk-context.ts';

export interface Bringing {
  /** The file under way; undefined while none is. */
  readonly current: { readonly name: string; readonly done: number } | undefined;
  readonly bring: (files: readonly File[]) => Promise<void>;
  readonly stop: () => void;
}

export function useBringFiles(ref: string): Bringing {
  const { t, obstacle } = useWords();
  const { client, queries, cache, toaster } = useDesk();
  const [current, setCurrent] = useState<Bringing['current']>();
  const stopping = useRef<AbortController>(undefined);

  const bring = async (files: readonly File[]): Promise<void> => {
    if (stopping.current !== undefined || files.length === 0) return;
    const controller = new AbortController();
    stopping.current = controller;
    let count = 0;
    for (const file of files) {
      const { name } = file;
      setCurrent({ name, done: 0 });
      const onProgress = (done: number): void => setCurrent({ name, done });
      const brought = await bringFile(client, { ref, file, signal: controller.signal, onProgress }).catch(
        () => 'unreadable' as const,
      );
      if (brought === undefined) break;
      if (brought === 'unreadable' || !brought.ok) {
        const why = brought === 'unreadable' ? t('caseStore.unreadable') : obstacle(brought.failure);
        toaster.show({ text: t('caseStore.failed', { name, why }), tone: 'obstacle' });
      } else count += 1;
      void cache.invalidateQueries({ queryKey: queries.caseFiles.key() });
    }
    stopping.current = undefined;
    setCurrent(undefined);
    if (count > 0) toaster.show({ text: t('caseStore.brought', { count }), tone: 'done', about: ref });
  };
  return { current, bring, stop: () => stopping.current?.abort() };
}
