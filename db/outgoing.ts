// Mails on their way out: what is to leave, how far it came, and its octets, sealed under a key of their own.

import { randomBytes } from 'node:crypto';
import { and, asc, desc, eq, getTableColumns, gt, inArray, or } from 'drizzle-orm';
import type { Instant } from '#core/base/day.ts';
import type { CaseId, LetterId } from '#core/base/id.ts';
import type { OutgoingState } from '#core/desk/letter-views.ts';
import type { DeskDatabase } from './open.ts';
import { openRaw, sealRaw } from './raw-cipher.ts';
import { outgoing } from './schema.ts';

type Row = typeof outgoing.$inferSelect;
/** All but the octets. */
export type OutgoingRow = Omit<Row, 'generation' | 'wrapped' | 'bytes'>;
export type OutgoingChange = Partial<
  Pick<OutgoingRow, 'state' | 'attempts' | 'nextTryAt' | 'obstacle' | 'sentAt' | 'copy' | 'heldUntil' | 'queuedAt'>
>;

const keyPurpose = (id: string) => `dpo-desk/outgoing-key/v1\0${id}`;
const purpose = (id: string) => `dpo-desk/outgoing/v1\0${id}`;

const { generation: _generation, wrapped: _wrapped, bytes: _bytes, ...facts } = getTableColumns(outgoing);

/** Not at its end: somebody or something still has to act. */
const unfinished: readonly OutgoingState[] = ['held', 'waiting', 'handing-over', 'unsure', 'refused'];

export function findOutgoing({ orm }: DeskDatabase, id: string): OutgoingRow | undefined {
  return orm.select(facts).from(outgoing).where(eq(outgoing.id, id)).get();
}

/** The latest of a letter: it may have been taken back and queued again. */
export function outgoingOf({ orm }: DeskDatabase, letter: LetterId): OutgoingRow | undefined {
  return orm
    .select(facts)
    .from(outgoing)
    .where(eq(outgoing.letterId, letter))
    .orderBy(desc(outgoing.queuedAt), desc(outgoing.id))
    .get();
}

/** What has not left, and what left after that moment; newest first. */
export function listOutgoing({ orm }: DeskDatabase, since: Instant): readonly OutgoingRow[] {
  return orm
    .select(facts)
    .from(outgoing)
    .where(or(inArray(outgoing.state, [...unfinished]), and(eq(outgoing.state, 'sent'), gt(outgoing.sentAt, since))))
    .orderBy(desc(outgoing.queuedAt), desc(outgoing.id))
    .all();
}

/** Those in these states, the first that was queued first. */
export function outgoingIn({ orm }: DeskDatabase, states: readonly OutgoingState[]): readonly OutgoingRow[] {
  return orm
    .select(facts)
    .from(outgoing)
    .where(inArray(outgoing.state, [...states]))
    .orderBy(asc(outgoing.queuedAt), asc(outgoing.id))
    .all();
}

/** What left for a case, the first that was queued first. */
export function sentOfCase({ orm }: DeskDatabase, caseId: CaseId): readonly OutgoingRow[] {
  return orm
    .select(facts)
    .from(outgoing)
    .where(and(eq(outgoing.caseId, caseId), eq(outgoing.state, 'sent')))
    .orderBy(asc(outgoing.queuedAt), asc(outgoing.id))
    .all();
}

/** What of a case waits to leave, the first that was queued first. */
export function unfinishedOf({ orm }: DeskDatabase, caseId: CaseId): readonly OutgoingRow[] {
  return orm
    .select(facts)
    .from(outgoing)
    .where(and(eq(outgoing.caseId, caseId), inArray(outgoing.state, [...unfinished])))
    .orderBy(asc(outgoing.queuedAt), asc(outgoing.id))
    .all();
}

/** What left and whose copy does not lie in the mailbox yet. */
export function copiesOwed({ orm }: DeskDatabase): readonly OutgoingRow[] {
  return orm
    .select(facts)
    .from(outgoing)
    .where(and(eq(outgoing.state, 'sent'), eq(outgoing.copy, 'waiting')))
    .orderBy(asc(outgoing.queuedAt), asc(outgoing.id))
    .all();
}

/** Inside a transaction. */
export function putOutgoing({ orm, vault }: DeskDatabase, row: OutgoingRow, octets: Uint8Array): void {
  const key = randomBytes(32);
  const { generation, wrapped } = vault.wrapKey(key, keyPurpose(row.id));
  orm
    .insert(outgoing)
    .values({ ...row, generation, wrapped, bytes: sealRaw(key, octets, purpose(row.id)) })
    .run();
  key.fill(0);
}

/** Throws where they do not open. */
export function outgoingOctets({ orm, vault }: DeskDatabase, id: string): Buffer {
  const { generation, wrapped, bytes } = outgoing;
  const row = orm.select({ generation, wrapped, bytes }).from(outgoing).where(eq(outgoing.id, id)).get();
  const key = row && vault.unwrapKey(row, keyPurpose(id));
  const octets = row && key && openRaw(key, row.bytes, purpose(id));
  if (octets === undefined) throw new Error(`the octets of outgoing mail ${id} do not open`);
  return octets;
}

/**
 * Inside a transaction. Changes it only as long as it is in one of these states, so that two who act on one mail do not both
 * succeed; false where it is not there or in another one.
 */
export function changeOutgoing(
  { orm }: DeskDatabase,
  id: string,
  from: readonly OutgoingState[],
  change: OutgoingChange,
): boolean {
  const { changes } = orm
    .update(outgoing)
    .set(change)
    .where(and(eq(outgoing.id, id), inArray(outgoing.state, [...from])))
    .run();
  return changes > 0;
}

/**
 * Inside a transaction, in a desk that was brought back: what had not left when the backup was made may have left since. None of
 * it leaves by itself; it is looked for in the folder for sent mail, and else a person says what became of it.
 */
export function doubtOutgoing({ orm }: DeskDatabase, at: Instant): void {
  orm
    .update(outgoing)
    .set({ state: 'unsure', nextTryAt: at, obstacle: { code: 'outgoing-restored' } })
    // A draft is looked for before it is laid into its folder: it cannot come twice.
    .where(and(inArray(outgoing.state, [...unfinished]), eq(outgoing.way, 'mail')))
    .run();
}

/** Those of a letter that left with this SHA-256; undefined where they are no longer there. Throws where they do not open. */
export function octetsOfLetter(database: DeskDatabase, letter: LetterId, sha256: string): Buffer | undefined {
  const row = database.orm
    .select({ id: outgoing.id })
    .from(outgoing)
    .where(and(eq(outgoing.letterId, letter), eq(outgoing.sha256, sha256)))
    .get();
  return row && outgoingOctets(database, row.id);
}
