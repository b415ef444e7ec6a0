// The mail that a person has dealt with, off the list before the desk has answered; an obstacle or an undo brings it back.

import { useState } from 'react';
import type { MessageId } from '#core/base/id.ts';

export interface LeftMail {
  readonly ids: ReadonlySet<MessageId>;
  /** How many were dealt with on this screen since it was opened. */
  readonly done: number;
  readonly leave: (ids: readonly MessageId[]) => void;
  readonly comeBack: (ids: readonly MessageId[]) => void;
}

/** A list that was asked for before the decision may arrive after it: what has left stays away all the same. */
export function useLeftMail(): LeftMail {
  const [ids, setIds] = useState<ReadonlySet<MessageId>>(new Set());
  return {
    ids,
    done: ids.size,
    leave: (leaving) => setIds((left) => new Set([...left, ...leaving])),
    comeBack: (coming) => setIds((left) => new Set([...left].filter((id) => !coming.includes(id)))),
  };
}
