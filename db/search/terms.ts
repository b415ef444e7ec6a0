// Every different word of the index once, with its pieces: how a part of a compound or of a number is found.

import { distinctWords } from '#core/search/word-spans.ts';
import type { DeskDatabase } from '../open.ts';

/** A piece is three signs; what is longer than a long compound is a key or a code that nobody types a part of. */
const shortest = 3;
const longest = 64;
/** As the index cuts a mail's text. */
const longestText = 200_000;

/** The columns of a document, as they are indexed. */
export interface IndexedWords {
  readonly subject: string;
  readonly sender: string;
  readonly addressee: string;
  readonly text: string;
}

/** The words of a document that the index of pieces has. */
export function termsOf({ subject, sender, addressee, text }: IndexedWords): ReadonlySet<string> {
  return distinctWords([subject, sender, addressee, text.slice(0, longestText)]);
}

export function addTerms({ sqlite }: DeskDatabase, words: Iterable<string>): void {
  const terms = [...words].filter((word) => word.length >= shortest && word.length <= longest);
  const fresh = sqlite
    .prepare('SELECT value FROM json_each(?) WHERE NOT EXISTS (SELECT 1 FROM search_term WHERE term = value)')
    .pluck()
    .all(JSON.stringify(terms)) as readonly string[];
  if (fresh.length === 0) return;
  // Row by row: a statement that may write several opens a savepoint, at which FTS5 writes out all that it has gathered.
  const term = sqlite.prepare('INSERT INTO search_term(term) VALUES (?)');
  const pieces = sqlite.prepare('INSERT INTO search_parts(rowid, term) VALUES (?, ?)');
  for (const word of fresh) pieces.run(term.run(word).lastInsertRowid, word);
}

/** After documents were taken out: drops those of their words that no other document has. */
export function dropTerms(database: DeskDatabase, words: Iterable<string>): void {
  const { sqlite } = database;
  const isUsed = sqlite.prepare('SELECT 1 FROM search_words WHERE search_words MATCH ? LIMIT 1').pluck();
  const drop = sqlite.prepare('DELETE FROM search_term WHERE term = ?');
  const gone = [...words].filter((word) => isUsed.get(`"${word}"`) === undefined);
  for (const word of gone) drop.run(word);
  if (gone.some((word) => leavesTrace(database, word))) rewriteIndex(database);
}

/** From so many letters on the beginning of a word can tell whose it is. */
const tellingLetters = 4;

/**
 * The index notes the beginning of the first word of each of its pages, just long enough to tell it from the word before. That
 * note stays when the word goes (SQLite 3.53, fts5WriteBtreeTerm): seldom, and then it may hold most of a name.
 */
function leavesTrace({ sqlite }: DeskDatabase, word: string): boolean {
  const beginnings = sqlite.prepare('SELECT 1 FROM search_words_idx WHERE segid = ? AND term = ?').pluck();
  const segments = sqlite.prepare('SELECT DISTINCT segid FROM search_words_idx').pluck().all();
  const begins = sqlite.prepare('SELECT 1 FROM search_words WHERE search_words MATCH ? LIMIT 1').pluck();
  const octets = Buffer.from(`0${word}`);
  for (let length = tellingLetters; length <= word.length; length += 1) {
    const start = word.slice(0, length);
    const key = octets.subarray(0, Buffer.byteLength(start) + 1);
    if (!segments.some((segment) => beginnings.get(segment, key) !== undefined)) continue;
    if (begins.get(`"${start}"*`) === undefined) return true;
  }
  return false;
}

/** Merging everything into one writes all pages anew. A lone segment would be left as it is: a second one is put beside it. */
function rewriteIndex({ sqlite }: DeskDatabase): void {
  const insert = sqlite.prepare(
    `INSERT INTO search_words(rowid, subject, sender, addressee, text) VALUES (0, 'a', '', '', '')`,
  );
  const remove = sqlite.prepare(
    `INSERT INTO search_words(search_words, rowid, subject, sender, addressee, text) VALUES ('delete', 0, 'a', '', '', '')`,
  );
  const optimize = sqlite.prepare(`INSERT INTO search_words(search_words) VALUES ('optimize')`);
  insert.run();
  optimize.run();
  remove.run();
  optimize.run();
}
