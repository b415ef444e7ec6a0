// The anchors of the log: each a line `log.anchored`, with what came back from whoever keeps the checkpoint.

import { and, asc, count, desc, eq, gte, notLike } from 'drizzle-orm';
import type { Actor } from '#core/audit/leaf.ts';
import { noteHash } from '#core/audit/checkpoint.ts';
import type { Instant } from '#core/base/day.ts';
import type { AnchorWay } from '#core/case/desk-event.ts';
import type { DeskDatabase } from '../open.ts';
import { anchor, leaf } from '../schema.ts';
import type { AuditLog } from './audit-log.ts';

export interface NewAnchor {
  readonly way: AnchorWay;
  readonly size: number;
  readonly note: string;
  /** An account, a service or free words. */
  readonly where: string;
  /** By the clock of whoever keeps it, where that has one. */
  readonly at: Instant;
  /** The mail as the server gave it, the time stamp's DER octets. */
  readonly receipt?: Uint8Array | undefined;
  /** Of the mail that holds it. */
  readonly uidValidity?: string | undefined;
  readonly uid?: number | undefined;
}

export type AnchorRow = typeof anchor.$inferSelect;

/** Inside a transaction only. Throws `StorageFault` while an alarm stands. */
export function keepAnchor({ orm }: DeskDatabase, log: AuditLog, kept: NewAnchor, by: Actor): void {
  const { way, size, note, where, at, receipt, uidValidity, uid } = kept;
  const hash = noteHash(note);
  const place = { ...(uidValidity !== undefined && { uidValidity }), ...(uid !== undefined && { uid }) };
  log.append('desk', { act: 'log.anchored', way, size, note: hash, where, ...place }, by);
  const row = { way, size, at, where, noteHash: hash, note, receipt: receipt && Buffer.from(receipt), ...place };
  orm
    .insert(anchor)
    .values({ seq: log.size() - 1, ...row })
    .onConflictDoUpdate({ target: anchor.seq, set: row })
    .run();
}

/** Oldest first. */
export function allAnchors({ orm }: DeskDatabase): readonly AnchorRow[] {
  return orm.select().from(anchor).orderBy(asc(anchor.seq)).all();
}

/** In the keeping of one, oldest first. */
export function anchorsAt({ orm }: DeskDatabase, way: AnchorWay, where: string): readonly AnchorRow[] {
  return orm
    .select()
    .from(anchor)
    .where(and(eq(anchor.way, way), eq(anchor.where, where)))
    .orderBy(asc(anchor.seq))
    .all();
}

export function largestAnchor({ orm }: DeskDatabase): AnchorRow | undefined {
  return orm.select().from(anchor).orderBy(desc(anchor.size), asc(anchor.seq)).limit(1).get();
}

/** Lines from `size` on, but for those that the log writes about itself: an anchor over nothing else would never end. */
export function workSince({ orm }: DeskDatabase, size: number): number {
  const found = orm
    .select({ lines: count() })
    .from(leaf)
    .where(and(gte(leaf.seq, size), notLike(leaf.act, 'log.%')))
    .get();
  return found?.lines ?? 0;
}
