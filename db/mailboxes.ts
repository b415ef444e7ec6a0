// The IMAP folders that a desk reads, and how far each has been taken in.

import { and, count, eq } from 'drizzle-orm';
import type { Instant } from '#core/base/day.ts';
import type { MessageId } from '#core/base/id.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { DeskDatabase } from './open.ts';
import { folderCursor, location, mailbox } from './schema.ts';

export type MailboxRow = typeof mailbox.$inferSelect;
export type NewMailbox = Omit<MailboxRow, 'lastPulledAt' | 'lastObstacle' | 'isRemoved'>;

export function allMailboxes({ orm }: DeskDatabase): readonly MailboxRow[] {
  return orm.select().from(mailbox).where(eq(mailbox.isRemoved, false)).all();
}

export function findMailbox({ orm }: DeskDatabase, id: string): MailboxRow | undefined {
  return orm
    .select()
    .from(mailbox)
    .where(and(eq(mailbox.id, id), eq(mailbox.isRemoved, false)))
    .get();
}

/** The mailbox of this account and folder, also one that was removed: its cursor still knows what came in. */
export function findSameMailbox(
  { orm }: DeskDatabase,
  account: { host: string; port: number; user: string; folder: string },
): MailboxRow | undefined {
  const { host, port, user, folder } = account;
  return orm
    .select()
    .from(mailbox)
    .where(and(eq(mailbox.host, host), eq(mailbox.port, port), eq(mailbox.user, user), eq(mailbox.folder, folder)))
    .get();
}

/** Adds a mailbox, or brings one back under the same id. */
export function saveMailbox({ orm }: DeskDatabase, row: NewMailbox): void {
  const kept = { ...row, isRemoved: false };
  orm.insert(mailbox).values(kept).onConflictDoUpdate({ target: mailbox.id, set: kept }).run();
}

/** Forgets the password and hides the mailbox; what it brought in stays, and so does its ledger. */
export function removeMailbox({ orm }: DeskDatabase, id: string): void {
  orm.update(mailbox).set({ isRemoved: true, sealedPassword: null }).where(eq(mailbox.id, id)).run();
}

export function notePull({ orm }: DeskDatabase, id: string, at: Instant, obstacle: Obstacle | undefined): void {
  const noted = obstacle === undefined ? { lastPulledAt: at, lastObstacle: null } : { lastObstacle: obstacle };
  orm.update(mailbox).set(noted).where(eq(mailbox.id, id)).run();
}

/** How many of the server's messages this mailbox accounts for. */
export function countLocations({ orm }: DeskDatabase, id: string): number {
  return orm.select({ n: count() }).from(location).where(eq(location.mailboxId, id)).get()?.n ?? 0;
}

/** Every UID up to this one is accounted for; 0 for a folder not seen under this UIDVALIDITY. */
export function settledUpTo({ orm }: DeskDatabase, mailboxId: string, uidValidity: string): number {
  const at = and(eq(folderCursor.mailboxId, mailboxId), eq(folderCursor.uidValidity, uidValidity));
  return orm.select().from(folderCursor).where(at).get()?.settledUpTo ?? 0;
}

export function hasUid({ orm }: DeskDatabase, mailboxId: string, uidValidity: string, uid: number): boolean {
  const at = and(eq(location.mailboxId, mailboxId), eq(location.uidValidity, uidValidity), eq(location.uid, uid));
  return orm.select({ uid: location.uid }).from(location).where(at).get() !== undefined;
}

/** Accounts for one UID: which message it is. */
export function noteLocation(
  { orm }: DeskDatabase,
  row: { mailboxId: string; uidValidity: string; uid: number; messageId: MessageId },
): void {
  orm.insert(location).values(row).onConflictDoNothing().run();
}

export function settle({ orm }: DeskDatabase, mailboxId: string, uidValidity: string, upTo: number): void {
  orm
    .insert(folderCursor)
    .values({ mailboxId, uidValidity, settledUpTo: upTo })
    .onConflictDoUpdate({ target: [folderCursor.mailboxId, folderCursor.uidValidity], set: { settledUpTo: upTo } })
    .run();
}
