// Counts what became of the UIDs of a folder, over all its UIDVALIDITYs.

import { count, eq } from 'drizzle-orm';
import type { FolderTally } from '#core/desk/account-views.ts';
import { currentEpoch } from './folder-ledger.ts';
import type { DeskDatabase } from './open.ts';
import { location } from './schema.ts';

/** UIDs of the folder whose message is stored. */
export function countStored({ orm }: DeskDatabase, folderId: string): number {
  return orm.select({ n: count() }).from(location).where(eq(location.mailboxId, folderId)).get()?.n ?? 0;
}

export function tallyOf(database: DeskDatabase, folderId: string): FolderTally {
  const { sqlite } = database;
  const counted = (sql: string) => Number(sqlite.prepare(sql).pluck().get(folderId));
  // Those few are found by their own index, and then looked up here; the other way around reads every message.
  const among = (ids: string) =>
    counted(
      `SELECT count(*) FROM (${ids}) AS few CROSS JOIN location INDEXED BY location_message ON location.message_id = few.id
       WHERE location.mailbox_id = ?`,
    );
  const missed = (fate: FolderTallyFate) =>
    counted(`SELECT count(*) FROM missed_uid WHERE mailbox_id = ? AND fate = '${fate}'`);
  return {
    onServer: currentEpoch(database, folderId)?.onServer ?? undefined,
    stored: countStored(database, folderId),
    oversize: among('SELECT id FROM message WHERE is_partial = true'),
    unreadable: among(`SELECT id FROM message WHERE parse_state = 'unreadable'`),
    vanished: missed('vanished'),
    withheld: missed('withheld'),
  };
}

type FolderTallyFate = 'vanished' | 'withheld';
