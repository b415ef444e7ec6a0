// The rows behind a folder's ledger: its UIDVALIDITYs, the message behind every UID, and the UIDs that did not come.

import { and, desc, eq, ne } from 'drizzle-orm';
import { epochOf, instantOf, type Instant } from '#core/base/day.ts';
import type { MessageId } from '#core/base/id.ts';
import type { DeskDatabase } from './open.ts';
import { folderEpoch, location, missedUid } from './schema.ts';
import { createUidSet, type UidSet } from './uid-set.ts';

export type EpochRow = typeof folderEpoch.$inferSelect;

/** A folder under one of its UIDVALIDITYs (RFC 3501 2.3.1.1, decimal text). */
export interface EpochKey {
  readonly mailboxId: string;
  readonly uidValidity: string;
}

/** The one that the server showed last comes first. */
export function epochsOf({ orm }: DeskDatabase, mailboxId: string): readonly EpochRow[] {
  return orm
    .select()
    .from(folderEpoch)
    .where(eq(folderEpoch.mailboxId, mailboxId))
    .orderBy(desc(folderEpoch.seenAt), desc(folderEpoch.uidValidity))
    .all();
}

/** The UIDVALIDITY that the server showed last; undefined for a folder that was never opened. */
export function currentEpoch(database: DeskDatabase, mailboxId: string): EpochRow | undefined {
  return epochsOf(database, mailboxId)[0];
}

/** Notes that the server shows the folder under this UIDVALIDITY now; what is known of it from before stays. */
export function seeEpoch({ orm }: DeskDatabase, key: EpochKey, at: Instant): EpochRow {
  const other = orm
    .select()
    .from(folderEpoch)
    .where(and(eq(folderEpoch.mailboxId, key.mailboxId), ne(folderEpoch.uidValidity, key.uidValidity)))
    .orderBy(desc(folderEpoch.seenAt))
    .limit(1)
    .get();
  // The one shown last is the current one, also when the machine's clock was set back in between.
  const seenAt = other !== undefined && other.seenAt >= at ? instantOf(epochOf(other.seenAt) + 1) : at;
  return orm
    .insert(folderEpoch)
    .values({ ...key, firstSeenAt: at, seenAt })
    .onConflictDoUpdate({ target: [folderEpoch.mailboxId, folderEpoch.uidValidity], set: { seenAt } })
    .returning()
    .get();
}

/** The UIDs that are stored and were on the server when it was last looked at. */
export function presentUids({ sqlite }: DeskDatabase, { mailboxId, uidValidity }: EpochKey): UidSet {
  const of = 'FROM location WHERE mailbox_id = ? AND uid_validity = ? AND gone_at IS NULL';
  const count = sqlite.prepare(`SELECT count(*) ${of}`).pluck().get(mailboxId, uidValidity);
  const uids = new Uint32Array(Number(count));
  let place = 0;
  const rows = sqlite.prepare(`SELECT uid ${of} ORDER BY uid`).pluck().iterate(mailboxId, uidValidity);
  for (const uid of rows) uids[place++] = Number(uid);
  return createUidSet(uids);
}

/** Accounts for one UID: which message it is. One that was missed, or gone, is back with it. */
export function noteLocation(
  { orm }: DeskDatabase,
  key: EpochKey,
  mail: {
    readonly uid: number;
    readonly messageId: MessageId;
    readonly isAgain: boolean;
    readonly isDiffering: boolean;
  },
): void {
  const { messageId, isDiffering } = mail;
  orm
    .insert(location)
    .values({ ...key, ...mail })
    .onConflictDoUpdate({
      target: [location.mailboxId, location.uidValidity, location.uid],
      set: { messageId, isDiffering, goneAt: null },
    })
    .run();
  orm
    .delete(missedUid)
    .where(and(ofMissed(key), eq(missedUid.uid, mail.uid)))
    .run();
}

/** Accounts for one UID that did not come. Of a message that is stored, the row that says so is enough. */
export function noteMissed(
  { orm }: DeskDatabase,
  key: EpochKey,
  missed: { readonly uid: number; readonly fate: 'vanished' | 'withheld'; readonly notedAt: Instant },
): void {
  const { uid, fate, notedAt } = missed;
  const stored = orm
    .select({ uid: location.uid })
    .from(location)
    .where(and(ofLocation(key), eq(location.uid, uid)))
    .get();
  if (stored !== undefined) return;
  orm
    .insert(missedUid)
    .values({ ...key, ...missed })
    .onConflictDoUpdate({
      target: [missedUid.mailboxId, missedUid.uidValidity, missedUid.uid],
      set: { fate, notedAt },
      // Asked for again at each pull: the first time is the one to remember.
      setWhere: ne(missedUid.fate, fate),
    })
    .run();
}

/** UIDs that the server lists and does not hand over, ascending. */
export function withheldUids({ orm }: DeskDatabase, key: EpochKey): readonly number[] {
  return orm
    .select({ uid: missedUid.uid })
    .from(missedUid)
    .where(and(ofMissed(key), eq(missedUid.fate, 'withheld')))
    .orderBy(missedUid.uid)
    .all()
    .map(({ uid }) => uid);
}

/** Notes that the server has these stored messages no more. Returns those of which it was not known yet. */
export function noteGone(
  { sqlite }: DeskDatabase,
  { mailboxId, uidValidity }: EpochKey,
  uids: readonly number[],
  goneAt: Instant,
): readonly number[] {
  // A whole folder may be emptied at once.
  const note = sqlite.prepare(
    'UPDATE location SET gone_at = ? WHERE mailbox_id = ? AND uid_validity = ? AND uid = ? AND gone_at IS NULL',
  );
  return uids.filter((uid) => note.run(goneAt, mailboxId, uidValidity, uid).changes > 0);
}

/** How the folder stood when every UID below `uidNext` was accounted for. */
export function noteLevel(
  { orm }: DeskDatabase,
  key: EpochKey,
  mark: Pick<EpochRow, 'uidNext' | 'onServer' | 'highestModseq' | 'levelAt' | 'comparedAt'>,
): void {
  orm
    .update(folderEpoch)
    .set(mark)
    .where(and(eq(folderEpoch.mailboxId, key.mailboxId), eq(folderEpoch.uidValidity, key.uidValidity)))
    .run();
}

const ofLocation = (key: EpochKey) =>
  and(eq(location.mailboxId, key.mailboxId), eq(location.uidValidity, key.uidValidity));

const ofMissed = (key: EpochKey) =>
  and(eq(missedUid.mailboxId, key.mailboxId), eq(missedUid.uidValidity, key.uidValidity));
