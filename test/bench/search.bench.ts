// How fast the search answers against a bare FTS5 table in the same file, and what indexing costs at the insert. Run it by
// node: `node test/bench/search.bench.ts [MAILS] [ROUNDS]`; only the ratios mean something on another machine.

import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays, instantOf, type Day } from '#core/base/day.ts';
import type { MessageId } from '#core/base/id.ts';
import { parseQuery } from '#core/search/parse-query.ts';
import { testKeys } from '#test/support/test-keys.ts';
import { openDatabase, type DeskDatabase } from '#db/open.ts';
import type { SearchContext } from '#db/search/compile-query.ts';
import { findDocuments } from '#db/search/find-documents.ts';
import { indexMail, unindexMessage } from '#db/search/index-mail.ts';
import { seededChance } from '#test/support/seeded-chance.ts';

const [mails = 10_000, rounds = 40] = process.argv.slice(2).map(Number);
const { below, oneOf: pick } = seededChance(7);
const chance = () => below(1e9) / 1e9;
const batch = 200;

// A vocabulary with few frequent words and many rare ones, one in five a compound, as in Dutch.
const syllables =
  'ge be ver on ont her in uit aan op de ste ren gen ten ling heid schap baar lijk bescherm recht wet dat zaak'.split(
    ' ',
  );
const word = () => Array.from({ length: 2 + Math.floor(chance() * 3) }, () => pick(syllables)).join('');
const vocabulary = Array.from({ length: 40_000 }, (_, number) => (number % 5 === 0 ? word() + word() : word()));
const zipf = () => vocabulary[Math.floor(vocabulary.length ** chance()) - 1] ?? 'de';
const sentence = (length: number) => Array.from({ length }, zipf).join(' ');

const corpus = Array.from({ length: mails }, (_, number) => ({
  id: `m${number.toString(36).padStart(16, '0')}` as MessageId,
  receivedAt: instantOf(Date.UTC(2026, 2, 5) - number * 600_000),
  subject: sentence(6),
  name: `${pick(vocabulary)} ${pick(vocabulary)}`,
  address: `${pick(vocabulary)}${number}@example.org`,
  text: `${sentence(40 + Math.floor(chance() * 260))} kenmerk ${1_000_000 + number}.`,
}));

const folder = mkdtempSync(join(tmpdir(), 'dpo-desk-search-'));
const opened = openDatabase(join(folder, 'desk.db'), testKeys(new Uint8Array(randomBytes(32))), { create: true });
if (!opened.ok) throw new Error(opened.failure.code);
const database: DeskDatabase = opened.value;
const { sqlite } = database;
sqlite.exec(
  `CREATE VIRTUAL TABLE bare USING fts5(subject, people, text, tokenize='unicode61 remove_diacritics 2');
   CREATE VIRTUAL TABLE bare_parts USING fts5(subject, people, text, tokenize='trigram');`,
);

type Mail = (typeof corpus)[number];

function insert(name: string, put: (mail: Mail, number: number) => void): number {
  const start = performance.now();
  for (let first = 0; first < corpus.length; first += batch)
    sqlite.transaction(() => corpus.slice(first, first + batch).forEach((mail, index) => put(mail, first + index)))();
  const milliseconds = performance.now() - start;
  print(`${name.padEnd(34)} ${(milliseconds / mails).toFixed(3)} ms a mail`);
  return milliseconds;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

const pages = () =>
  Number(sqlite.pragma('page_count', { simple: true })) - Number(sqlite.pragma('freelist_count', { simple: true }));
const megabytes = (from: number) => `${(((pages() - from) * 4096) / 1e6).toFixed(0)} MB`;

const message = sqlite.prepare(
  `INSERT INTO message(id, content_mac, sha256, size, source, stored_at, received_at, evidence, parse_state, mail)
   VALUES (?, ?, '', 1, 'x', ?, ?, 'internal-date', 'parsed', ?)`,
);
const words = sqlite.prepare('INSERT INTO message_text VALUES (?, ?, ?)');
const bare = sqlite.prepare('INSERT INTO bare(rowid, subject, people, text) VALUES (?, ?, ?, ?)');
const bareParts = sqlite.prepare('INSERT INTO bare_parts(rowid, subject, people, text) VALUES (?, ?, ?, ?)');

print(`${mails} mails of ${Math.round(corpus.reduce((sum, { text }) => sum + text.length, 0) / mails)} characters`);
insert('messages and their words', ({ id, receivedAt, subject, name, address, text }) => {
  const mail = { subject, from: [{ name, address }], to: [], attachments: [] };
  message.run(id, id, receivedAt, receivedAt, JSON.stringify(mail));
  words.run(id, text, text);
});
let before = pages();
const ours = insert('our index', ({ id, receivedAt, subject, name, address, text }) =>
  indexMail(database, { id, receivedAt, subject, from: [{ name, address }], to: [], attachments: [], text }),
);
print(`  ${megabytes(before)}`);
before = pages();
const theirs = insert('bare FTS5, words', (mail, number) =>
  bare.run(number + 1, mail.subject, `${mail.name} <${mail.address}>`, mail.text),
);
print(`  ${megabytes(before)}`);
before = pages();
const theirParts =
  mails > 20_000
    ? undefined
    : insert('bare FTS5, trigrams of the texts', (mail, number) =>
        bareParts.run(number + 1, mail.subject, `${mail.name} <${mail.address}>`, mail.text),
      );
print(`  ${megabytes(before)}`);
print(
  `index at insert: ${(ours / theirs).toFixed(2)} x bare words${theirParts === undefined ? '' : `, ${(ours / (theirs + theirParts)).toFixed(2)} x bare words and trigrams`}`,
);

const today = '2026-03-05' as Day;
const context: SearchContext = {
  startOf: (day) => Date.parse(`${day}T00:00:00Z`) / 1000,
  today: () => today,
  dayAfter: addDays,
  openCasesDue: () => [],
};
const ranked = sqlite.prepare('SELECT rowid FROM bare WHERE bare MATCH ? ORDER BY rank LIMIT 50');
const rankedParts = sqlite.prepare('SELECT rowid FROM bare_parts WHERE bare_parts MATCH ? ORDER BY rank LIMIT 50');

/** Frequent, middling and rare words in turn. */
const someWord = () => vocabulary[Math.floor(vocabulary.length ** (0.2 + 0.8 * chance())) - 1] ?? 'de';
const pair = () => {
  const { text } = pick(corpus);
  const spoken = text.split(' ');
  const from = Math.floor(chance() * (spoken.length - 4));
  return spoken.slice(from, from + 2).join(' ');
};

const kinds: Readonly<Record<string, () => readonly [query: string, bare: string, parts?: boolean]>> = {
  word: () => {
    const one = someWord();
    return [one, `"${one}"`];
  },
  'two words': () => {
    const [one, other] = [someWord(), someWord()];
    return [`${one} ${other}`, `"${one}" "${other}"`];
  },
  prefix: () => {
    const one = someWord().slice(0, 6);
    return [`${one}*`, `"${one}" *`];
  },
  phrase: () => {
    const one = pair();
    return [`"${one}"`, `"${one}"`];
  },
  operators: () => {
    const [one, other] = [someWord(), pick(vocabulary)];
    return [`${one} -from:${other} received:2026 in:mails`, `"${one}" NOT people : "${other}"`];
  },
  'part of a word': () => {
    const one = pick(vocabulary.filter((long) => long.length > 14)).slice(3, 11);
    return [one, `"${one}"`, true];
  },
};

const all: { ours: number[]; bare: number[] } = { ours: [], bare: [] };
print(
  `${'query'.padEnd(16)} ${'p50'.padStart(8)} ${'p95'.padStart(8)}   bare ${'p50'.padStart(8)} ${'p95'.padStart(8)}   ratio p95`,
);
for (const [name, make] of Object.entries(kinds)) {
  const times: { ours: number[]; bare: number[] } = { ours: [], bare: [] };
  for (let round = 0; round < rounds; round += 1) {
    const [query, match, isPart = false] = make();
    const parsed = parseQuery(query).query;
    const asked = isPart ? (theirParts === undefined ? undefined : rankedParts) : ranked;
    // Each first once, so that both find the pages in memory.
    findDocuments(database, parsed, context);
    asked?.all(match);
    times.ours.push(timed(() => findDocuments(database, parsed, context)));
    if (asked !== undefined) times.bare.push(timed(() => asked.all(match)));
  }
  if (times.bare.length > 0) {
    all.ours.push(...times.ours);
    all.bare.push(...times.bare);
  }
  show(name, times);
}
show('all of them', all);

function show(name: string, { ours: own, bare: other }: { ours: readonly number[]; bare: readonly number[] }): void {
  const cell = (times: readonly number[], share: number) =>
    (times.length === 0 ? '-' : at(times, share).toFixed(2)).padStart(8);
  const ratio = other.length === 0 ? '' : (at(own, 0.95) / at(other, 0.95)).toFixed(2);
  print(
    `${name.padEnd(16)} ${cell(own, 0.5)} ${cell(own, 0.95)}        ${cell(other, 0.5)} ${cell(other, 0.95)}   ${ratio}`,
  );
}

function at(times: readonly number[], share: number): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length * share)] ?? Number.NaN;
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const erasures = Array.from({ length: 20 }, () => {
  const { id } = pick(corpus);
  return timed(() => sqlite.transaction(() => unindexMessage(database, id))());
});
print(
  `taking a mail out of the index: p50 ${at(erasures, 0.5).toFixed(1)} ms, p95 ${at(erasures, 0.95).toFixed(1)} ms`,
);

database.close();
rmSync(folder, { recursive: true });
