// The tray: messages that wait for a person, suggested requests first, the soonest deadline on top.

import type { Desk } from '../ports.ts';
import type { TrayItem } from '../views.ts';
import { trayItem } from './message-view.ts';
import { recall } from './recall.ts';

export function listTray(desk: Desk): readonly TrayItem[] {
  const known = recall(desk);
  const items = desk.messages.inTray().map((message) => trayItem(desk, message, known));
  return items.toSorted(
    (a, b) => rankOf(a) - rankOf(b) || compare(a.clock.due, b.clock.due) || compare(a.receivedAt, b.receivedAt),
  );
}

/** What may be a request comes before what is not; an unreadable message may be one. */
function rankOf(item: TrayItem): number {
  if (item.unreadable !== undefined) return 1;
  // A reply that asks for a right is a request too.
  if ((item.suggestion?.rights.length ?? 0) > 0) return 0;
  switch (item.suggestion?.kind) {
    case 'request':
      return 0;
    case 'follow-up':
      return 1;
    default:
      return 2;
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
