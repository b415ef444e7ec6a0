// Which messages of the tray are marked, to be dealt with together: one by one, or from one to another.

import type { MessageId } from '#core/base/id.ts';

export interface Marks {
  readonly ids: ReadonlySet<MessageId>;
  /** Where the stretch that grows and shrinks begins; undefined between two stretches. */
  readonly anchor: MessageId | undefined;
  /** What was marked before that stretch. */
  readonly before: ReadonlySet<MessageId>;
}

const none: ReadonlySet<MessageId> = new Set();

export const noMarks: Marks = { ids: none, anchor: undefined, before: none };

/** Marks the message, or takes its mark away. */
export function toggleMark({ ids }: Marks, id: MessageId): Marks {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: next.has(id) ? id : undefined, before: next };
}

/** Marks everything between the stretch's beginning and `to`; what the stretch no longer covers loses its mark again. */
export function extendMarks(marks: Marks, order: readonly MessageId[], from: MessageId, to: MessageId): Marks {
  const isBegun = marks.anchor !== undefined && order.includes(marks.anchor);
  const anchor = isBegun ? (marks.anchor ?? from) : from;
  const before = isBegun ? marks.before : marks.ids;
  const [first = 0, last = 0] = [order.indexOf(anchor), order.indexOf(to)].toSorted((a, b) => a - b);
  return { ids: new Set([...before, ...order.slice(Math.max(0, first), last + 1)]), anchor, before };
}

/** The marks stay; the next stretch begins anew. */
export function endStretch(marks: Marks): Marks {
  return marks.anchor === undefined ? marks : { ...marks, anchor: undefined };
}

/** Without the messages that are no longer there. */
export function keepMarks(marks: Marks, order: readonly MessageId[]): Marks {
  const known = new Set(order);
  const ids = new Set([...marks.ids].filter((id) => known.has(id)));
  return ids.size === marks.ids.size ? marks : { ...noMarks, ids };
}
