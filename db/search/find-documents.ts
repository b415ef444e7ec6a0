// Answers a query: which documents, the best first. Whole words come before words that only contain what was asked.

import type { Query } from '#core/search/query.ts';
import { distinctWords } from '#core/search/word-spans.ts';
import type { DeskDatabase } from '../open.ts';
import { compileQuery, type CompiledQuery, type SearchContext } from './compile-query.ts';

export type DocumentKind = 'mail' | 'attachment' | 'case';

export interface FoundDocument {
  readonly id: number;
  readonly kind: DocumentKind;
  /** Id of the message or of the case. */
  readonly owner: string;
  /** The attachment's place, counted from 0; -1 for what is none. */
  readonly part: number;
  /** Seconds since 1970. */
  readonly received: number;
  /** Found by way of words that only contain what was asked. */
  readonly isWithin: boolean;
}

export interface Findings {
  /** At most five hundred. */
  readonly documents: readonly FoundDocument[];
  readonly counts: Readonly<Record<DocumentKind, number>>;
  /** There are more than were counted. */
  readonly isMore: boolean;
}

/** So many are ranked by age besides their words, and can be leafed through. */
const mostRanked = 500;
const mostCounted = 1_000;
/** Fewer than this, and words that contain what was asked are looked for too. */
const little = 10;
/** So many words that contain another are looked for. */
const mostSpellings = 24;

export function findDocuments(database: DeskDatabase, query: Query, context: SearchContext): Findings {
  if (query.length === 0) return { documents: [], counts: { mail: 0, attachment: 0, case: 0 }, isMore: false };
  const now = context.startOf(context.today());
  const compiled = compileQuery(query, context);
  const whole = rankedDocuments(database, compiled, now);
  if (compiled.match === undefined || whole.length >= little) return counted(database, compiled, whole);
  const widened = compileQuery(query, context, (text) => spellingsOf(database, text));
  if (widened.match === compiled.match) return counted(database, compiled, whole);
  const known = new Set(whole.map(({ id }) => id));
  const within = rankedDocuments(database, widened, now).filter(({ id }) => !known.has(id));
  const documents = [...whole, ...within.map((one) => ({ ...one, isWithin: true }))].slice(0, mostRanked);
  return counted(database, widened, documents);
}

interface Row extends Omit<FoundDocument, 'isWithin'> {
  readonly score: number;
}

const columns = 'd.id, d.kind, d.owner, d.part, d.received';
const joins = `LEFT JOIN message m ON d.kind <> 'case' AND m.id = d.owner
  LEFT JOIN case_list c ON c.id = CASE d.kind WHEN 'case' THEN d.owner ELSE m.case_id END`;

function rankedDocuments({ sqlite }: DeskDatabase, compiled: CompiledQuery, now: number): readonly FoundDocument[] {
  const { match, condition, values } = compiled;
  if (match === undefined) {
    const newest = sqlite.prepare(
      `SELECT ${columns} FROM search_document d ${joins} WHERE ${condition ?? '1'} ORDER BY d.received DESC LIMIT ${mostRanked}`,
    );
    return (newest.all(...values) as readonly Omit<FoundDocument, 'isWithin'>[]).map((row) => ({
      ...row,
      isWithin: false,
    }));
  }
  const ranked =
    condition === undefined
      ? `SELECT ${columns}, w.score FROM (
           SELECT rowid AS id, rank AS score FROM search_words WHERE search_words MATCH ? ORDER BY rank LIMIT ${mostRanked}
         ) w JOIN search_document d ON d.id = w.id`
      : `SELECT ${columns}, search_words.rank AS score FROM search_words JOIN search_document d ON d.id = search_words.rowid
         ${joins} WHERE search_words MATCH ? AND ${condition} ORDER BY score LIMIT ${mostRanked}`;
  const rows = sqlite.prepare(ranked).all(match, ...values) as readonly Row[];
  return rows
    .map((row) => ({ row, weight: row.score * freshness(now - row.received) }))
    .toSorted((one, other) => one.weight - other.weight || other.row.received - one.row.received)
    .map(({ row: { id, kind, owner, part, received } }) => ({ id, kind, owner, part, received, isWithin: false }));
}

const quarter = 90 * 86_400;

/** What came today weighs half as much again as what came long ago; after three months, half of that is gone. */
function freshness(age: number): number {
  return 1 + 0.5 / (1 + Math.max(0, age) / quarter);
}

/** What was found, counted; where not everything was fetched, up to a thousand. */
function counted({ sqlite }: DeskDatabase, compiled: CompiledQuery, documents: readonly FoundDocument[]): Findings {
  const counts = { mail: 0, attachment: 0, case: 0 };
  if (documents.length < mostRanked) {
    for (const { kind } of documents) counts[kind] += 1;
    return { documents, counts, isMore: false };
  }
  const { match, condition = '1', values } = compiled;
  const from =
    match === undefined
      ? `search_document d ${joins} WHERE ${condition}`
      : `search_words JOIN search_document d ON d.id = search_words.rowid ${joins} WHERE search_words MATCH ? AND ${condition}`;
  const kinds = sqlite
    .prepare(`SELECT kind, count(*) AS number FROM (SELECT d.kind FROM ${from} LIMIT ${mostCounted}) GROUP BY kind`)
    .all(...(match === undefined ? [] : [match]), ...values) as readonly { kind: DocumentKind; number: number }[];
  for (const { kind, number } of kinds) counts[kind] = number;
  return { documents, counts, isMore: counts.mail + counts.attachment + counts.case >= mostCounted };
}

/** Words of the index that contain the word of a query, the shortest first. Less than three letters are in too many. */
export function spellingsOf({ sqlite }: DeskDatabase, text: string): readonly string[] {
  const [word, ...more] = distinctWords([text]);
  const letters = Array.from(word ?? '');
  if (word === undefined || more.length > 0 || letters.length < 3) return [];
  const pieces = letters.slice(2).map((_, at) => `"${letters.slice(at, at + 3).join('')}"`);
  return sqlite
    .prepare(
      `SELECT t.term FROM search_parts JOIN search_term t ON t.id = search_parts.rowid
       WHERE search_parts MATCH ? AND instr(t.term, ?) > 0 AND t.term <> ?
       ORDER BY length(t.term), t.term LIMIT ${mostSpellings}`,
    )
    .pluck()
    .all([...new Set(pieces)].slice(0, 40).join(' AND '), word, word) as readonly string[];
}
