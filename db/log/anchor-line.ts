// The mark of a `log.anchored` line on the list of anchors.

import type { Instant } from '#core/base/day.ts';
import type { LogEvent } from '#core/case/desk-event.ts';
import type { DeskDatabase } from '../open.ts';
import { anchor } from '../schema.ts';

/** Inside the journal's own transaction. What came back from the keeper stays where the lists are built anew. */
export function projectAnchor(
  { orm }: DeskDatabase,
  line: { readonly seq: number; readonly at: Instant; readonly event: Extract<LogEvent, { act: 'log.anchored' }> },
): void {
  const { way, size, note, where, uidValidity = null, uid = null } = line.event;
  const row = { seq: line.seq, at: line.at, way, size, where, noteHash: note, uidValidity, uid };
  orm.insert(anchor).values(row).onConflictDoNothing().run();
}
