// Whether the rows of the board stand in two storeys: there the row window must know that they are higher.

import { useSyncExternalStore } from 'react';

/** As in board-row.module.css. */
const narrow = '(max-width: 60rem)';

export function useIsNarrow(): boolean {
  return useSyncExternalStore(follow, () => matchMedia(narrow).matches);
}

function follow(onChange: () => void): () => void {
  const list = matchMedia(narrow);
  list.addEventListener('change', onChange);
  return () => list.removeEventListener('change', onChange);
}
