// Reads lines of the log back, and decrypts their content.

import { asc, eq, inArray } from 'drizzle-orm';
import type { ChainLine } from '#core/audit/chain.ts';
import { parseLeaf, type Leaf } from '#core/audit/leaf.ts';
import { unpadPayload } from '#core/audit/payload.ts';
import type { Instant } from '#core/base/day.ts';
import type { JournalEvent } from '#core/case/event.ts';
import { readEvent } from '#core/case/read-event.ts';
import type { JournalLine, Subject } from '#core/desk/ports.ts';
import type { DeskDatabase } from './open.ts';
import { lineKeys, openPayload, unopened } from './payload-cipher.ts';
import { leaf, payload } from './schema.ts';

/** What happened, as a line of the journal has it. */
export interface Recorded {
  readonly seq: number;
  readonly at: Instant;
  readonly subject: Subject;
  readonly event: JournalEvent;
}

/** A line with what is known of it also once its content was erased. */
export interface ReadLine extends JournalLine, Pick<Leaf, 'act' | 'ck'> {}

/** The lines of some subjects, oldest first. */
export function readLines(database: DeskDatabase, subjects: readonly Subject[]): readonly ReadLine[] {
  const open = contentReader(database);
  return rowsOf(database, subjects).map((row) => lineOf(row, open));
}

/** The same as evidence: each leaf with what opens it. */
export function readChain(database: DeskDatabase, subjects: readonly Subject[]): readonly ChainLine[] {
  const open = contentReader(database);
  return rowsOf(database, subjects).map((row) => ({ text: row.text, opening: open(row) }));
}

interface Row {
  readonly seq: number;
  readonly subject: string;
  readonly text: string;
  readonly ct: Uint8Array | null;
}

function rowsOf({ orm }: DeskDatabase, subjects: readonly Subject[]): readonly Row[] {
  return orm
    .select({ seq: leaf.seq, subject: leaf.subject, text: leaf.text, ct: payload.ct })
    .from(leaf)
    .leftJoin(payload, eq(payload.seq, leaf.seq))
    .where(inArray(leaf.subject, [...subjects]))
    .orderBy(asc(leaf.seq))
    .all();
}

/** Opens the content of rows of one pass over the log; undefined where it was erased. */
function contentReader({ sqlite, vault }: DeskDatabase): (row: Row) => ChainLine['opening'] {
  const log = sqlite.prepare(`SELECT value FROM fact WHERE name = 'log'`).pluck().get() as string | undefined;
  const keyOf = vault.reader();
  return ({ seq, subject, ct }) => {
    if (ct === null) return undefined;
    const key = keyOf(subject);
    const keys = key && lineKeys(key, seq);
    const padded = keys && openPayload(keys, log ?? '', seq, ct);
    return keys && padded ? { opening: keys.opening, padded } : unopened;
  };
}

/** A line with the columns by which the register finds it. */
export interface LogRow extends ChainLine {
  readonly seq: number;
  readonly subject: string;
  readonly subjectSeq: number;
  readonly hash: string;
  readonly act: string;
  readonly actor: string;
  readonly at: string;
}

/** Every line of the log from the first on, a page of rows in memory at a time. */
export function* wholeLog(database: DeskDatabase): Generator<LogRow> {
  // A page at a time: nothing else can be done on the connection while a statement is being stepped through.
  const pageLength = 500;
  const page = database.sqlite.prepare(
    `SELECT l.seq, l.subject, l.subject_seq AS subjectSeq, l.hash, l.act, l.actor, l.at, l.text, p.ct
     FROM leaf l LEFT JOIN payload p ON p.seq = l.seq WHERE l.seq >= ? ORDER BY l.seq LIMIT ${pageLength}`,
  );
  for (let next = 0; ;) {
    // A key may have been destroyed since the page before.
    const open = contentReader(database);
    const rows = page.all(next) as readonly (Row & Omit<LogRow, 'opening'>)[];
    for (const row of rows) yield { ...row, opening: open(row) };
    const last = rows.at(-1);
    // A page that is not full is not the end: lines may have come while it was handed out.
    if (last === undefined) return;
    next = last.seq + 1;
  }
}

/** The same as evidence. */
export function* wholeChain(database: DeskDatabase): Generator<ChainLine> {
  for (const { text, opening } of wholeLog(database)) yield { text, opening };
}

/** One line as evidence. Throws where there is none. */
export function chainLineAt(database: DeskDatabase, seq: number): ChainLine {
  const row = database.sqlite.prepare(rowAt).get(seq) as Row | undefined;
  if (row === undefined) throw new Error(`the log has no line ${seq}`);
  return { text: row.text, opening: contentReader(database)(row) };
}

const rowAt = 'SELECT l.seq, l.subject, l.text, p.ct FROM leaf l LEFT JOIN payload p ON p.seq = l.seq WHERE l.seq = ?';

/** Every event of the log, oldest first; erased ones are left out. */
export function* wholeJournal(database: DeskDatabase): Generator<Recorded> {
  for (const { text, opening } of wholeChain(database)) {
    const read = parseLeaf(text);
    const event = read && eventOf(read, opening);
    if (read === undefined || event === undefined) continue;
    yield { seq: read.seq, at: read.ts, subject: read.sub as Subject, event };
  }
}

/** The events of these lines, by `seq`, for a page of the register. */
export function linesAt(database: DeskDatabase, seqs: readonly number[]): readonly ReadLine[] {
  const open = contentReader(database);
  const row = database.sqlite.prepare(rowAt);
  return seqs.map((seq) => lineOf(row.get(seq) as Row, open));
}

/** undefined where the content was erased, or is not what it was: the check of the whole log tells which. */
export function eventOf(read: Leaf, opening: ChainLine['opening']): JournalEvent | undefined {
  const text = opening && unpadPayload(opening.padded);
  return text === undefined ? undefined : readEvent(JSON.parse(text), read.ts);
}

function lineOf(row: Row, open: (row: Row) => ChainLine['opening']): ReadLine {
  const read = parseLeaf(row.text);
  if (read === undefined) throw new Error('a line of the journal cannot be read');
  const { seq, ts: at, by, ck, act } = read;
  return { seq, at, by, ck, act, subject: read.sub as Subject, event: eventOf(read, open(row)) };
}
