// Finds content that is gone although no line of the log says that it was erased.

import type { Leaf } from '#core/audit/leaf.ts';
import type { JournalEvent } from '#core/case/event.ts';

export interface ErasureCheck {
  /** The log's next line; `event` is missing where its content is gone. */
  take(leaf: Leaf, event: JournalEvent | undefined): void;
  /** The first line without content that no erasure accounts for. */
  unrecorded(): number | undefined;
}

export function createErasureCheck(): ErasureCheck {
  // Per subject, of the lines without content: the first and the last.
  const gone = new Map<string, { first: number; last: number }>();
  const erasedAt = new Map<string, number>();

  return {
    take: ({ seq, sub }, event) => {
      if (event === undefined) {
        const known = gone.get(sub);
        if (known === undefined) gone.set(sub, { first: seq, last: seq });
        else known.last = seq;
      }
      if (event?.act === 'case.erased') for (const id of [sub, ...event.messages]) erasedAt.set(id, seq);
      if (event?.act === 'mail.erased') erasedAt.set(sub, seq);
    },
    unrecorded: () => {
      // Nothing of the desk itself is ever erased.
      const unaccounted = [...gone].flatMap(([sub, { first, last }]) =>
        sub !== 'desk' && (erasedAt.get(sub) ?? -1) > last ? [] : [first],
      );
      return unaccounted.length === 0 ? undefined : Math.min(...unaccounted);
    },
  };
}
