// The mail accounts that a desk reads, and the folders of each.

import { and, asc, eq, sql } from 'drizzle-orm';
import type { Instant } from '#core/base/day.ts';
import type { FolderRole } from '#core/desk/account-views.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { DeskDatabase } from './open.ts';
import { account, mailbox } from './schema.ts';

export type AccountRow = typeof account.$inferSelect;
/** What reading needs; how an account sends is kept apart, and stays. */
export type ReadingAccount = Omit<AccountRow, 'isRemoved' | 'sending' | 'sealedSendingSecret'>;
export type FolderRow = typeof mailbox.$inferSelect;

const asAdded = asc(sql`rowid`);

/** In the order in which they were added; also those that are not read any more when `withRemoved`. */
export function allAccounts({ orm }: DeskDatabase, options: { withRemoved?: boolean } = {}): readonly AccountRow[] {
  const rows = orm.select().from(account).orderBy(asAdded).all();
  return options.withRemoved === true ? rows : rows.filter((row) => !row.isRemoved);
}

export function findAccount({ orm }: DeskDatabase, id: string): AccountRow | undefined {
  return orm
    .select()
    .from(account)
    .where(and(eq(account.id, id), eq(account.isRemoved, false)))
    .get();
}

/** The account of this login, also one that was removed: its ledger still knows what came in. */
export function findSameAccount(
  { orm }: DeskDatabase,
  login: { readonly host: string; readonly port: number; readonly user: string },
): AccountRow | undefined {
  const { host, port, user } = login;
  return orm
    .select()
    .from(account)
    .where(and(eq(account.host, host), eq(account.port, port), eq(account.user, user)))
    .get();
}

/** Adds an account, or brings one back under the same id. */
export function saveAccount({ orm }: DeskDatabase, row: ReadingAccount): AccountRow {
  const kept = { ...row, isRemoved: false };
  return orm.insert(account).values(kept).onConflictDoUpdate({ target: account.id, set: kept }).returning().get();
}

export function keepSealedSecret(
  { orm }: DeskDatabase,
  id: string,
  kept: Pick<AccountRow, 'signIn' | 'provider' | 'sealedSecret'>,
): void {
  orm.update(account).set(kept).where(eq(account.id, id)).run();
}

/** null: it only reads from now on. */
export function keepSending(
  { orm }: DeskDatabase,
  id: string,
  kept: Pick<AccountRow, 'sending' | 'sealedSendingSecret'>,
): void {
  orm.update(account).set(kept).where(eq(account.id, id)).run();
}

export function pauseAccount({ orm }: DeskDatabase, id: string, isPaused: boolean): void {
  orm.update(account).set({ isPaused }).where(eq(account.id, id)).run();
}

/** Forgets the secret and hides the account with its folders; what they brought in stays, and so does their ledger. */
export function removeAccount({ orm }: DeskDatabase, id: string): void {
  orm
    .update(account)
    .set({ isRemoved: true, sealedSecret: null, sending: null, sealedSendingSecret: null })
    .where(eq(account.id, id))
    .run();
  orm.update(mailbox).set({ isRemoved: true }).where(eq(mailbox.accountId, id)).run();
}

/** The folders of an account that are read, the inbox first; the others too when `withRemoved`. */
export function foldersOf(
  { orm }: DeskDatabase,
  accountId: string,
  options: { withRemoved?: boolean } = {},
): readonly FolderRow[] {
  const rows = orm.select().from(mailbox).where(eq(mailbox.accountId, accountId)).orderBy(asAdded).all();
  const shown = options.withRemoved === true ? rows : rows.filter((row) => !row.isRemoved);
  const isInbox = (row: FolderRow) => row.role === 'inbox';
  return [...shown.filter(isInbox), ...shown.filter((row) => !isInbox(row))];
}

export function findFolder({ orm }: DeskDatabase, id: string): FolderRow | undefined {
  return orm
    .select()
    .from(mailbox)
    .where(and(eq(mailbox.id, id), eq(mailbox.isRemoved, false)))
    .get();
}

/** Adds a folder, or brings one back: by its path, since its ledger still knows what came in. */
export function saveFolder(
  { orm }: DeskDatabase,
  row: { readonly id: string; readonly accountId: string; readonly folder: string; readonly role: FolderRole },
): FolderRow {
  const { role } = row;
  return orm
    .insert(mailbox)
    .values(row)
    .onConflictDoUpdate({ target: [mailbox.accountId, mailbox.folder], set: { role, isRemoved: false } })
    .returning()
    .get();
}

export function removeFolder({ orm }: DeskDatabase, id: string): void {
  orm.update(mailbox).set({ isRemoved: true }).where(eq(mailbox.id, id)).run();
}

export function notePull({ orm }: DeskDatabase, folderId: string, at: Instant, obstacle: Obstacle | undefined): void {
  const noted = obstacle === undefined ? { lastPulledAt: at, lastObstacle: null } : { lastObstacle: obstacle };
  orm.update(mailbox).set(noted).where(eq(mailbox.id, folderId)).run();
}
