// Nothing of an open desk stays behind in the page's memory once it is closed.

import type { DeskAtHand, DeskQueries } from './desk-context.ts';

/** Forgets what the page was told, but for what a closed desk answers too. */
export function forgetDesk(desk: DeskAtHand): void {
  const { queries, cache, toaster, history, lastUsed, drafts, board, jobs, sought, spoken } = desk;
  toaster.clear();
  history.clear();
  lastUsed.write([]);
  drafts.clear();
  // How the cases are looked at stays; who was looked for does not.
  board.write({ ...board.read(), text: '', controller: '', at: undefined, day: undefined });
  jobs.write({});
  sought.write('');
  spoken.write({ text: '', count: 0 });
  cache.removeQueries({ predicate: ({ queryKey }) => !isKept(queryKey, queries) });
}

function isKept(queryKey: readonly unknown[], { desk, security }: DeskQueries): boolean {
  const key = JSON.stringify(queryKey);
  return [desk.status.queryKey(), desk.profiles.queryKey(), security.ways.queryKey()].some(
    (kept) => JSON.stringify(kept) === key,
  );
}
