// The order of the tray: requests first, then what continues a case, what nobody could read, the rest, and what waits for
// the parser.

import type { MessageId } from '#core/base/id.ts';
import type { TrayItem } from '#core/desk/views.ts';

export const trayGroups = ['request', 'follow-up', 'unreadable', 'other', 'unread'] as const;

export type TrayGroup = (typeof trayGroups)[number];

export const trayFilters = ['all', 'requests', 'others'] as const;

export type TrayFilter = (typeof trayFilters)[number];

/** A line of the list: the heading of a group, or a message. */
export type TrayLine =
  | { readonly kind: 'heading'; readonly group: TrayGroup; readonly count: number }
  | { readonly kind: 'item'; readonly group: TrayGroup; readonly item: TrayItem };

export function groupOf(item: TrayItem): TrayGroup {
  if (item.unreadable !== undefined) return 'unreadable';
  const { suggestion } = item;
  // A reply that asks for a right the case does not have is a request, with a clock of its own.
  return (suggestion?.rights.length ?? 0) > 0 ? 'request' : (suggestion?.kind ?? 'unread');
}

/** True when the filter lets the message through; what continues a case goes with the requests. */
export function isShown(item: TrayItem, filter: TrayFilter): boolean {
  const group = groupOf(item);
  const isOfRequests = group === 'request' || group === 'follow-up';
  return filter === 'all' || (filter === 'requests') === isOfRequests;
}

/** The list's lines, each group that has messages under its heading. Keeps the order inside a group. */
export function trayLines(items: readonly TrayItem[], filter: TrayFilter): readonly TrayLine[] {
  const shown = items.filter((item) => isShown(item, filter));
  return trayGroups.flatMap((group): readonly TrayLine[] => {
    const members = shown.filter((item) => groupOf(item) === group);
    if (members.length === 0) return [];
    return [
      { kind: 'heading', group, count: members.length },
      ...members.map((item): TrayLine => ({ kind: 'item', group, item })),
    ];
  });
}

/** The messages among the lines, in their order. */
export function itemsOf(lines: readonly TrayLine[]): readonly TrayItem[] {
  return lines.flatMap((line) => (line.kind === 'item' ? [line.item] : []));
}

/** The message that comes up when this one has gone, alone or with others: the one below it that stays, else the one above. */
export function neighbourOf(
  lines: readonly TrayLine[],
  id: MessageId,
  leaving: readonly MessageId[] = [id],
): TrayItem | undefined {
  const items = itemsOf(lines);
  const gone = new Set(leaving);
  const at = items.findIndex((item) => item.id === id);
  const below = items.slice(at + 1).find((item) => !gone.has(item.id));
  return below ?? items.slice(0, Math.max(0, at)).findLast((item) => !gone.has(item.id));
}

/** The message so many places further down (or up), stopping at the ends. */
export function stepFrom(lines: readonly TrayLine[], id: MessageId | undefined, step: number): TrayItem | undefined {
  const items = itemsOf(lines);
  const at = items.findIndex((item) => item.id === id);
  if (at === -1) return items[0];
  return items[Math.min(items.length - 1, Math.max(0, at + step))];
}
