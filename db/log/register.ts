// The audit log as a register: pages of lines, newest first, by topic, actor, case and time.

import type { Instant } from '#core/base/day.ts';
import { epochOf, instantOf } from '#core/base/day.ts';
import type { LogFilter, LogPage, LogRow } from '#core/desk/log-views.ts';
import type { TaskPlan } from '#core/case/task.ts';
import { plansIn } from '#core/case/plans-in.ts';
import { countErased } from '../journal.ts';
import type { DeskDatabase } from '../open.ts';
import { linesAt, type ReadLine } from '../read-lines.ts';
import { largestAnchor } from './anchors.ts';

/** At most `limit` lines that the filter lets through, before line `before`; from the newest on where that is not given. */
export function logPage(
  database: DeskDatabase,
  filter: LogFilter,
  { before, limit }: { readonly before?: number | undefined; readonly limit: number },
): LogPage {
  const { sqlite } = database;
  const { sql, values } = conditionOf(filter);
  // By the narrow index alone: the lines themselves are long, and a rare topic would have all of them read.
  const seqs = sqlite
    .prepare(`SELECT seq FROM leaf WHERE ${sql} AND seq < ? ORDER BY seq DESC LIMIT ?`)
    .pluck()
    .all(...values, before ?? Number.MAX_SAFE_INTEGER, limit + 1) as readonly number[];
  const shown = seqs.slice(0, limit);
  const anchored = largestAnchor(database)?.size ?? 0;
  const refOf = refsOf(database);
  const planOf = plansOf(database);
  return {
    rows: linesAt(database, shown).map((line) => rowOf(line, refOf(line.subject), planOf(line), anchored)),
    next: seqs.length > limit ? shown.at(-1) : undefined,
    total: Number(
      sqlite
        .prepare(`SELECT count(*) FROM leaf WHERE ${sql}`)
        .pluck()
        .get(...values),
    ),
  };
}

/** Lines whose content is gone. */
export function erasedLines(database: DeskDatabase): number {
  return countErased(database);
}

/** When line `seq` was written; undefined where there is none. */
export function instantOfLine({ sqlite }: DeskDatabase, seq: number): Instant | undefined {
  return sqlite.prepare('SELECT at FROM leaf WHERE seq = ?').pluck().get(seq) as Instant | undefined;
}

interface Condition {
  readonly sql: string;
  readonly values: readonly (string | number)[];
}

function conditionOf({ topics, by, ref, from, until }: LogFilter): Condition {
  const parts: Condition[] = [];
  const among = (count: number) => Array.from({ length: count }, () => '?').join(', ');
  // From a topic's first act up to the next character after the full stop.
  if (topics.length > 0)
    parts.push({
      sql: `(${topics.map(() => `(act >= ? AND act < ?)`).join(' OR ')})`,
      values: topics.flatMap((topic) => [`${topic}.`, `${topic}/`]),
    });
  if (by.length > 0) parts.push({ sql: `actor IN (${among(by.length)})`, values: by });
  // Instants are kept in UTC with milliseconds, and then sort as text.
  if (from !== undefined) parts.push({ sql: 'at >= ?', values: [instantOf(epochOf(from))] });
  if (until !== undefined) parts.push({ sql: 'at < ?', values: [instantOf(epochOf(until))] });
  if (ref !== undefined) parts.push({ sql: `subject IN (${subjectsOfRef})`, values: [ref, ref, ref] });
  return {
    sql: parts.length === 0 ? 'true' : parts.map((part) => part.sql).join(' AND '),
    values: parts.flatMap((part) => part.values),
  };
}

/** A case by its reference, also an erased one, and the mails that it holds now. */
const subjectsOfRef = `
  SELECT id FROM case_list WHERE ref = ? UNION SELECT id FROM erased_case WHERE ref = ?
  UNION SELECT m.id FROM message m JOIN case_list c ON c.id = m.case_id WHERE c.ref = ?`;

/** The case that a subject is, or that a mail is in now. */
function refsOf({ sqlite }: DeskDatabase): (subject: string) => string | undefined {
  const find = sqlite
    .prepare(
      `SELECT ref FROM case_list WHERE id = @id UNION ALL SELECT ref FROM erased_case WHERE id = @id
       UNION ALL SELECT c.ref FROM message m JOIN case_list c ON c.id = m.case_id WHERE m.id = @id LIMIT 1`,
    )
    .pluck();
  return (id) => find.get({ id }) as string | undefined;
}

/** The plan of the task that a line names; one reading of a case's plans for all its lines. */
function plansOf(database: DeskDatabase): (line: ReadLine) => readonly TaskPlan[] {
  const find = database.sqlite
    .prepare(`SELECT seq FROM leaf WHERE subject = ? AND act = 'case.tasks-planned' ORDER BY seq`)
    .pluck();
  const known = new Map<string, readonly TaskPlan[]>();
  return ({ subject, event }) => {
    if (event === undefined || !('task' in event)) return [];
    const plans = known.get(subject) ?? plansIn(linesAt(database, find.all(subject) as readonly number[]));
    known.set(subject, plans);
    return plans.filter(({ id }) => id === event.task);
  };
}

function rowOf(line: ReadLine, ref: string | undefined, plans: readonly TaskPlan[], anchored: number): LogRow {
  const { seq, at, by, act, event, ck } = line;
  return { seq, at, by, act, ref, event, plans, hasClockJumped: ck === 'jump', isAnchored: seq < anchored };
}
