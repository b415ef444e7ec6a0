// Ties the indexer to the desk's notices: it wakes when something may have come, and its progress is told now and then.

import type { Notice } from '#core/desk/views.ts';
import type { Notices } from '../notices.ts';
import { paced } from '../sync/paced.ts';
import type { SearchIndexer } from './search-indexer.ts';

/** In milliseconds. */
const progressPause = 1_000;

/** The indexer, awake: it stops hearing when it is stopped. */
export function wakeIndexer(notices: Notices, create: (onProgress: () => void) => SearchIndexer): SearchIndexer {
  const ended = new AbortController();
  const tell = paced(() => notices.tell({ kind: 'changed', topic: 'search' }), progressPause);
  const indexer = create(tell);
  void hear(notices, ended.signal, () => indexer.wake());
  indexer.wake();
  return {
    ...indexer,
    stop: async () => {
      ended.abort();
      tell.stop();
      await indexer.stop();
    },
  };
}

async function hear(notices: Notices, signal: AbortSignal, wake: () => void): Promise<void> {
  try {
    for await (const notice of notices.follow(signal)) if (bringsMail(notice)) wake();
  } catch (fault) {
    // The end of the listening is told as an error.
    if (!signal.aborted) throw fault;
  }
}

function bringsMail(notice: Notice): boolean {
  return notice.kind === 'finished' || (notice.kind === 'changed' && notice.topic === 'tray');
}
