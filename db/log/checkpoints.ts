// Signed checkpoints: made over what the log is now, and only where that follows from what was signed before (RFC 9162 2.1.4).

import { asc, desc, eq, gte, sql } from 'drizzle-orm';
import { checkpointText, readNote, signNote } from '#core/audit/checkpoint.ts';
import { emptyHead, type Head } from '#core/audit/chain.ts';
import { leafHash, parseLeaf } from '#core/audit/leaf.ts';
import { growFrontier, rootOfFrontier, type Frontier } from '#core/audit/tree.ts';
import type { Instant } from '#core/base/day.ts';
import type { DeskDatabase } from '../open.ts';
import { checkpoint, leaf } from '../schema.ts';
import { LogAlarm } from './alarm.ts';
import { epochInForce, signerOfEpoch } from './epochs.ts';

export interface KeptCheckpoint {
  readonly size: number;
  readonly at: Instant;
  readonly note: string;
}

/** Lines after which a checkpoint is signed without being asked for. */
export const checkpointEvery = 100;

const columns = { size: checkpoint.size, at: checkpoint.at, note: checkpoint.note };

export function newestCheckpoint({ orm }: DeskDatabase): KeptCheckpoint | undefined {
  return orm.select(columns).from(checkpoint).orderBy(desc(checkpoint.size)).limit(1).get();
}

export function checkpointOf({ orm }: DeskDatabase, size: number): KeptCheckpoint | undefined {
  return orm.select(columns).from(checkpoint).where(eq(checkpoint.size, size)).get();
}

/** Ascending by size. */
export function allCheckpoints({ orm }: DeskDatabase): readonly KeptCheckpoint[] {
  return orm.select(columns).from(checkpoint).orderBy(asc(checkpoint.size)).all();
}

/** The smallest that covers line `seq`. */
export function checkpointOver({ orm }: DeskDatabase, seq: number): KeptCheckpoint | undefined {
  return orm
    .select(columns)
    .from(checkpoint)
    .where(gte(checkpoint.size, seq + 1))
    .orderBy(asc(checkpoint.size))
    .limit(1)
    .get();
}

/**
 * Signs all lines so far with the key in force, inside the caller's transaction. The one that is there where no line came since.
 * Throws `LogAlarm` where the log does not follow from the checkpoint before, or the key is not there.
 */
export function signCheckpoint(database: DeskDatabase, log: string, at: Instant): KeptCheckpoint {
  const last = newestCheckpoint(database);
  const { size, frontier } = frontierSince(database);
  if (size === 0) throw new Error('an empty log has no checkpoint');
  if (last?.size === size) return last;
  const { ep, publicKey } = epochInForce(database);
  const sign = signerOfEpoch(database, ep);
  if (sign === undefined) throw new LogAlarm({ kind: 'broken' });
  const text = checkpointText({ log, size, root: rootOfFrontier(frontier) });
  const made = { size, at, note: signNote(text, log, publicKey, sign) };
  database.orm
    .insert(checkpoint)
    .values({ ...made, frontier })
    .run();
  return made;
}

/** The lines since the newest checkpoint, each read and hashed, and the frontier that they make of its. Throws `LogAlarm`. */
export function frontierSince(database: DeskDatabase): { readonly size: number; readonly frontier: Frontier } {
  const { orm } = database;
  const base = orm.select().from(checkpoint).orderBy(desc(checkpoint.size)).limit(1).get();
  if (base !== undefined && readNote(base.note)?.root !== rootOfFrontier(base.frontier))
    throw new LogAlarm({ kind: 'broken', seq: base.size - 1 });
  const end = base === undefined ? emptyHead : headAt(database, base.size);
  return growFrom(database, { ...end, frontier: base?.frontier ?? [] });
}

/** The lines after `base`, each read and hashed, and the frontier that they make of its. Throws `LogAlarm`. */
export function growFrom(
  database: DeskDatabase,
  base: Head & { readonly frontier: Frontier },
): { readonly size: number; readonly frontier: Frontier } {
  let { frontier } = base;
  let end: Head = base;
  for (const row of linesFrom(database, end.size)) {
    const read = parseLeaf(row.text);
    const hash = leafHash(row.text);
    if (read?.seq !== end.size || row.seq !== end.size || read.prev !== end.hash || row.hash !== hash)
      throw new LogAlarm({ kind: 'broken', seq: end.size });
    frontier = growFrontier(frontier, end.size, hash);
    end = { size: end.size + 1, hash };
  }
  const kept = database.orm.get<{ value: string } | undefined>(sql`SELECT value FROM fact WHERE name = 'frontier'`);
  if (end.size > 0 && kept?.value !== JSON.stringify(frontier))
    throw new LogAlarm({ kind: 'broken', seq: end.size - 1 });
  return { size: end.size, frontier };
}

function headAt({ orm }: DeskDatabase, size: number): Head {
  const row = orm
    .select({ text: leaf.text })
    .from(leaf)
    .where(eq(leaf.seq, size - 1))
    .get();
  if (row === undefined) throw new LogAlarm({ kind: 'broken', seq: size - 1 });
  return { size, hash: leafHash(row.text) };
}

/** A page at a time: nothing can be written while a statement is being stepped through. */
function* linesFrom({ orm }: DeskDatabase, from: number) {
  const page = 1000;
  const { seq, hash, text } = leaf;
  for (let next = from; ;) {
    const rows = orm.select({ seq, hash, text }).from(leaf).where(gte(seq, next)).orderBy(asc(seq)).limit(page).all();
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < page) return;
    next = last.seq + 1;
  }
}
