// A query as SQL: what the index of words can answer becomes one expression of its own, all else conditions on the rows.

import type { Day } from '#core/base/day.ts';
import { unreachable } from '#core/base/result.ts';
import { periodOf } from '#core/search/read-value.ts';
import type { Clause, Query, SignedTerm, Term } from '#core/search/query.ts';
import { wordSpans } from '#core/search/word-spans.ts';

/** What the answers to some terms depend on besides the index. */
export interface SearchContext {
  /** The moment at which a day begins at this desk, in seconds since 1970. */
  startOf(day: Day): number;
  today(): Day;
  dayAfter(day: Day, days: number): Day;
  /** Ids of the open cases whose due day is such. */
  openCasesDue(isSuch: (due: Day) => boolean): readonly string[];
}

export interface CompiledQuery {
  /** For FTS5; undefined where no word has to be there. */
  readonly match: string | undefined;
  /** Over `d` (the document), `m` (its message) and `c` (its case); undefined where everything counts. */
  readonly condition: string | undefined;
  readonly values: readonly unknown[];
}

/** Other spellings of a word that count as well; those of the index, folded. */
export type Spellings = (word: string) => readonly string[];

type Words = Extract<Term, { kind: 'words' }>;

/** With `spellings` each plain word also stands for the words of the index that contain it. */
export function compileQuery(query: Query, context: SearchContext, spellings?: Spellings): CompiledQuery {
  const present = query.filter((clause) => clause.every(isIndexed) && clause.every(({ isNegated }) => !isNegated));
  const absent = query.filter((clause) => clause.length === 1 && clause.every(isIndexed) && clause[0].isNegated);
  // Words that must not be there can only be taken away from others that are.
  const inIndex = new Set(present.length > 0 ? [...present, ...absent] : []);
  const rest = query.filter((clause) => !inIndex.has(clause)).map((clause) => conditionOf(clause, context));
  const all = present.map((clause) => matchOf(clause, spellings)).join(' AND ');
  const none = absent.map((clause) => matchOf(clause)).join(' OR ');
  return {
    match: present.length === 0 ? undefined : none === '' ? all : `(${all}) NOT (${none})`,
    condition: rest.length === 0 ? undefined : rest.map(({ sql }) => sql).join(' AND '),
    values: rest.flatMap(({ values }) => values),
  };
}

function isIndexed({ term }: SignedTerm): boolean {
  return term.kind === 'words' && (term.field === 'any' || term.field === 'subject');
}

function matchOf(clause: Clause, spellings?: Spellings): string {
  const terms = clause.flatMap(({ term }) => (term.kind === 'words' ? [matchOfWords(term, spellings)] : []));
  return `(${terms.join(' OR ')})`;
}

const columns = {
  any: undefined,
  subject: 'subject',
  from: 'sender',
  to: 'addressee',
  requester: '{sender addressee}',
};

function matchOfWords(words: Words, spellings?: Spellings): string {
  const column = columns[words.field];
  const phrase = phraseOf(words);
  const others = words.isPhrase || spellings === undefined ? [] : spellings(words.text);
  const any = [phrase, ...others.map((word) => `"${word}"`)].join(' OR ');
  return column === undefined ? any : `${column} : (${any})`;
}

/** Only letters and digits get here: nothing that a person types is an operator to FTS5. */
function phraseOf({ text, isPrefix }: Words): string {
  const words = Array.from(wordSpans(text), ({ word }) => word);
  return `"${words.join(' ')}"${isPrefix ? ' *' : ''}`;
}

interface Condition {
  readonly sql: string;
  readonly values: readonly unknown[];
}

function conditionOf(clause: Clause, context: SearchContext): Condition {
  const terms = clause.map(({ isNegated, term }) => {
    const { sql, values } = conditionOfTerm(term, context);
    // A row that the question does not fit (a case and its attachments) is one of which it does not hold.
    return { sql: isNegated ? `NOT coalesce((${sql}), 0)` : `(${sql})`, values };
  });
  return { sql: `(${terms.map(({ sql }) => sql).join(' OR ')})`, values: terms.flatMap(({ values }) => values) };
}

const found = 'SELECT rowid FROM search_words WHERE search_words MATCH ?';
const ownReference = `instr(upper(coalesce(json_extract(%.suggestion, '$.ownReference'), '')), ?) > 0`;
const attachments = `coalesce(json_array_length(%.mail, '$.attachments'), 0) > 0`;

function conditionOfTerm(term: Term, context: SearchContext): Condition {
  switch (term.kind) {
    case 'words':
      return conditionOfWords(term);
    case 'right':
      return {
        sql: `EXISTS (SELECT 1 FROM json_each(coalesce(c.state, m.suggestion), '$.rights') WHERE value = ?)`,
        values: [term.right],
      };
    case 'due':
    case 'overdue':
      return { sql: 'c.id IN (SELECT value FROM json_each(?))', values: [JSON.stringify(casesDue(term, context))] };
    case 'language':
      return { sql: `json_extract(coalesce(m.suggestion, c.state), '$.language') = ?`, values: [term.language] };
    case 'has':
      return { sql: hasSql[term.what], values: [] };
    case 'is':
      return { sql: stateSql[term.state], values: [] };
    case 'case':
      return { sql: 'instr(upper(c.ref), ?) > 0', values: [term.ref] };
    case 'reference':
      return {
        sql: `instr(upper(c.ref), ?) > 0 OR ${ownReference.replace('%', 'm')} OR (d.kind = 'case' AND EXISTS (
          SELECT 1 FROM message o WHERE o.case_id = d.owner AND ${ownReference.replace('%', 'o')}))`,
        values: [term.ref, term.ref, term.ref],
      };
    case 'received':
      return receivedIn(term, context);
    case 'received-within': {
      const first = context.dayAfter(context.today(), 1 - term.days);
      return { sql: 'd.received >= ?', values: [context.startOf(first)] };
    }
    case 'in':
      return { sql: 'd.kind = ?', values: [kindOf[term.place]] };
    default:
      return unreachable(term);
  }
}

const kindOf = { mails: 'mail', cases: 'case', files: 'attachment' } as const;

const hasSql = {
  attachment: `CASE d.kind WHEN 'attachment' THEN 1 WHEN 'mail' THEN ${attachments.replace('%', 'm')}
    ELSE EXISTS (SELECT 1 FROM message o WHERE o.case_id = d.owner AND ${attachments.replace('%', 'o')}) END`,
  extension: `json_extract(c.state, '$.extension') IS NOT NULL`,
  request: `c.id IS NOT NULL OR json_extract(m.suggestion, '$.kind') = 'request'`,
} as const;

const stateSql = {
  open: `json_extract(c.state, '$.phase') = 'open'`,
  closed: `json_extract(c.state, '$.phase') = 'closed'`,
  tray: `m.disposition = 'tray' AND m.parse_state <> 'unreadable'`,
  'set-aside': `m.disposition = 'set-aside'`,
  unreadable: `m.parse_state = 'unreadable'`,
} as const;

function conditionOfWords(words: Words): Condition {
  const values = [matchOfWords(words)];
  switch (words.field) {
    case 'any':
    case 'subject':
      return { sql: `d.id IN (${found})`, values };
    case 'from':
    case 'to':
      // Of a mail and of what is attached to it.
      return { sql: `d.owner IN (SELECT owner FROM search_document WHERE id IN (${found}))`, values };
    case 'requester':
      // Of a case and of everything in it.
      return { sql: `c.id IN (SELECT owner FROM search_document WHERE kind = 'case' AND id IN (${found}))`, values };
    default:
      return unreachable(words.field);
  }
}

function receivedIn(term: Extract<Term, { kind: 'received' }>, context: SearchContext): Condition {
  const period = periodOf(term.period);
  if (period === undefined) return { sql: '0', values: [] };
  const first = context.startOf(period.first);
  const end = context.startOf(context.dayAfter(period.last, 1));
  if (term.relation === 'before') return { sql: 'd.received < ?', values: [first] };
  if (term.relation === 'after') return { sql: 'd.received >= ?', values: [end] };
  return { sql: 'd.received >= ? AND d.received < ?', values: [first, end] };
}

function casesDue(term: Extract<Term, { kind: 'due' | 'overdue' }>, context: SearchContext): readonly string[] {
  const today = context.today();
  if (term.kind === 'overdue') return context.openCasesDue((due) => due < today);
  const { comparison, than } = term;
  const day = typeof than === 'number' ? context.dayAfter(today, than) : than;
  switch (comparison) {
    case '<':
      return context.openCasesDue((due) => due < day);
    case '<=':
      return context.openCasesDue((due) => due <= day);
    case '=':
      return context.openCasesDue((due) => due === day);
    case '>=':
      return context.openCasesDue((due) => due >= day);
    case '>':
      return context.openCasesDue((due) => due > day);
    default:
      return unreachable(comparison);
  }
}
