// The journal in the database: appending a line with its payload, and reading lines back.

import { asc, desc, eq, inArray } from 'drizzle-orm';
import { randomBytes } from 'node:crypto';
import { emptyHead, nextLeaf, type ChainLine, type Head } from '#core/audit/chain.ts';
import { parseLeaf, saltLength, type Actor } from '#core/audit/leaf.ts';
import { canonicalJson, type Json } from '#core/base/canonical-json.ts';
import type { Instant } from '#core/base/day.ts';
import type { CaseId, MessageId } from '#core/base/id.ts';
import type { JournalEvent } from '#core/case/event.ts';
import { readEvent } from '#core/case/read-event.ts';
import type { Journal, JournalLine, Subject } from '#core/desk/ports.ts';
import type { DeskDatabase } from './open.ts';
import { project, type Recorded } from './projection.ts';
import { leaf, payload } from './schema.ts';
import { followCase } from './search/index-case.ts';

/** The journal of one desk. `append` throws outside a transaction of the caller. */
export function createJournal(database: DeskDatabase, log: string, now: () => Instant): Journal {
  return {
    append: (subject, event, by) => append(database, { log, at: now(), subject, event, by }),
    of: (subjects) => readLines(database, subjects),
    linesOf: (subjects) => readChain(database, subjects),
    erase: (subject) => erase(database, subject),
  };
}

function append(
  database: DeskDatabase,
  entry: { log: string; at: Instant; subject: Subject; event: JournalEvent; by: Actor },
): void {
  const { orm, sqlite } = database;
  // A line, its payload and its mark on the lists are one change.
  if (!sqlite.inTransaction) throw new Error('the journal is written inside a transaction only');
  const salt = randomBytes(saltLength);
  const body = canonicalJson(entry.event as unknown as Json);
  const next = nextLeaf(
    { log: entry.log, at: entry.at, subject: entry.subject, act: entry.event.act, by: entry.by, payload: body, salt },
    headOf(database),
    subjectHeadOf(database, entry.subject),
  );
  orm
    .insert(leaf)
    .values({
      seq: next.leaf.seq,
      subject: entry.subject,
      subjectSeq: next.leaf.sseq,
      hash: next.hash,
      text: next.text,
    })
    .run();
  orm.insert(payload).values({ seq: next.leaf.seq, salt, body }).run();
  project(database, { seq: next.leaf.seq, at: entry.at, subject: entry.subject, event: entry.event });
  followCase(database, entry.subject, entry.event);
}

/** The leaves stay, and with their salts gone their commitments say nothing about what they stood for. */
function erase(database: DeskDatabase, subject: CaseId | MessageId): void {
  const { sqlite } = database;
  if (!sqlite.inTransaction) throw new Error('the journal is erased inside a transaction only');
  database.noteErasure();
  sqlite
    .prepare(
      `DELETE FROM payload WHERE seq IN (
         SELECT seq FROM leaf WHERE subject = ? AND json_extract(text, '$.act') <> 'case.erased'
       )`,
    )
    .run(subject);
}

/** Lines of the journal whose content is gone. */
export function countErased({ sqlite }: DeskDatabase): number {
  const count = sqlite.prepare('SELECT count(*) FROM leaf l LEFT JOIN payload p ON p.seq = l.seq WHERE p.seq IS NULL');
  return Number(count.pluck().get());
}

/** The end of the whole log. */
export function headOf({ orm }: DeskDatabase): Head {
  const last = orm.select({ seq: leaf.seq, hash: leaf.hash }).from(leaf).orderBy(desc(leaf.seq)).limit(1).get();
  return last === undefined ? emptyHead : { size: last.seq + 1, hash: last.hash };
}

function subjectHeadOf({ orm }: DeskDatabase, subject: Subject): Head {
  const last = orm
    .select({ sseq: leaf.subjectSeq, hash: leaf.hash })
    .from(leaf)
    .where(eq(leaf.subject, subject))
    .orderBy(desc(leaf.subjectSeq))
    .limit(1)
    .get();
  return last === undefined ? emptyHead : { size: last.sseq + 1, hash: last.hash };
}

function readLines(database: DeskDatabase, subjects: readonly Subject[]): readonly JournalLine[] {
  return rowsOf(database, subjects).map(lineOf);
}

function readChain(database: DeskDatabase, subjects: readonly Subject[]): readonly ChainLine[] {
  return rowsOf(database, subjects).map(chainLineOf);
}

interface Row {
  readonly text: string;
  readonly salt: Buffer | null;
  readonly body: string | null;
}

const columns = { text: leaf.text, salt: payload.salt, body: payload.body };

function rowsOf({ orm }: DeskDatabase, subjects: readonly Subject[]): readonly Row[] {
  return orm
    .select(columns)
    .from(leaf)
    .leftJoin(payload, eq(payload.seq, leaf.seq))
    .where(inArray(leaf.subject, [...subjects]))
    .orderBy(asc(leaf.seq))
    .all();
}

/** Every line of the log from the first on, a page of rows in memory at a time. */
export function* wholeChain({ sqlite }: DeskDatabase): Generator<ChainLine> {
  const rows = sqlite
    .prepare('SELECT l.text, p.salt, p.body FROM leaf l LEFT JOIN payload p ON p.seq = l.seq ORDER BY l.seq')
    .iterate() as IterableIterator<Row>;
  for (const row of rows) yield chainLineOf(row);
}

/** Every event of the log, oldest first; erased ones are left out. */
export function* wholeJournal(database: DeskDatabase): Generator<Recorded> {
  for (const line of wholeChain(database)) {
    const read = parseLeaf(line.text);
    if (read === undefined || line.opening === undefined) continue;
    const event = readEvent(JSON.parse(line.opening.payload), read.ts);
    yield { seq: read.seq, at: read.ts, subject: read.sub as Subject, event };
  }
}

function chainLineOf(row: Row): ChainLine {
  const { text, salt, body } = row;
  return { text, opening: salt === null || body === null ? undefined : { salt, payload: body } };
}

function lineOf(row: Row): JournalLine {
  const read = parseLeaf(row.text);
  if (read === undefined) throw new Error('a line of the journal cannot be read');
  return {
    seq: read.seq,
    at: read.ts,
    by: read.by,
    subject: read.sub as Subject,
    event: row.body === null ? undefined : readEvent(JSON.parse(row.body), read.ts),
  };
}
