// The mail that a person has dealt with, off the list before the desk has answered; an obstacle or an undo brings it back.

import { useState } from 'react';
import type { MessageId } from '#core/base/id.ts';

export interface LeftMail {
  /** Not to be shown although the list still has them. */
  readonly ids: ReadonlySet<MessageId>;
  /** How many were dealt with on this screen since it was opened. */
  readonly done: number;
  readonly leave: (ids: readonly MessageId[]) => void;
  readonly comeBack: (ids: readonly MessageId[]) => void;
}

export interface Left {
  /** Off the list ahead of the desk's answer. */
  readonly ahead: ReadonlySet<MessageId>;
  readonly dealtWith: ReadonlySet<MessageId>;
}

const nothingLeft: Left = { ahead: new Set(), dealtWith: new Set() };

/**
 * A list that was asked for before the decision may arrive after it: what has left stays away until a list came without it.
 *
 * @param known the ids of the desk's list as it last came
 */
export function useLeftMail(known: readonly MessageId[]): LeftMail {
  const [kept, setLeft] = useState(nothingLeft);
  const left = settleLeft(kept, known);
  if (left !== kept) setLeft(left);
  return {
    ids: left.ahead,
    done: left.dealtWith.size,
    leave: (ids) =>
      setLeft(({ ahead, dealtWith }) => ({
        ahead: new Set([...ahead, ...ids]),
        dealtWith: new Set([...dealtWith, ...ids]),
      })),
    comeBack: (ids) =>
      setLeft(({ ahead, dealtWith }) => ({ ahead: without(ahead, ids), dealtWith: without(dealtWith, ids) })),
  };
}

/** What the desk no longer lists has left for good; where it lists it again, somebody put it back, and it is there again. */
export function settleLeft(left: Left, known: readonly MessageId[]): Left {
  const listed = new Set(known);
  const ahead = [...left.ahead].filter((id) => listed.has(id));
  const dealtWith = [...left.dealtWith].filter((id) => left.ahead.has(id) || !listed.has(id));
  if (ahead.length === left.ahead.size && dealtWith.length === left.dealtWith.size) return left;
  return { ahead: new Set(ahead), dealtWith: new Set(dealtWith) };
}

function without(ids: ReadonlySet<MessageId>, gone: readonly MessageId[]): ReadonlySet<MessageId> {
  return new Set([...ids].filter((id) => !gone.includes(id)));
}
