// Makes the whole index of the search anew, a stretch at a time.

import { clearSearch, indexItems, missingItems } from '#db/search/rebuild-search.ts';
import type { OpenDesk } from '../open-desk.ts';

const itemsAtOnce = 200;

/** Attachments wait to be read again afterwards. An end in between leaves the rest to the indexer. */
export function rebuildSearch(
  { desk, database }: OpenDesk,
  onProgress: (done: number, total: number) => void = () => undefined,
): void {
  desk.transact(() => clearSearch(database));
  const missing = missingItems(database);
  for (let at = 0; at < missing.length; at += itemsAtOnce) {
    desk.transact(() => indexItems(database, missing.slice(at, at + itemsAtOnce)));
    onProgress(Math.min(missing.length, at + itemsAtOnce), missing.length);
  }
}
