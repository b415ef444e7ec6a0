// How fast the audit log is written and verified, against what it rests on: a bare commit of the same octets, and bare SHA-256.
// `node tools/node24.mjs test/bench/log.bench.ts [LINES] [ROUNDS]`; only the ratios mean something on another machine.

import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { verifyWhole } from '#core/audit/chain.ts';
import { instantOf } from '#core/base/day.ts';
import { newMessageId } from '#core/base/id.ts';
import { createLog } from '#db/log/create-log.ts';
import { processClock } from '#db/log/moment.ts';
import { openDatabase } from '#db/open.ts';
import { wholeChain } from '#db/read-lines.ts';
import { transact } from '#db/transact.ts';
import { testKeys } from '#test/support/test-keys.ts';

const [lines = 2_000, rounds = 3] = process.argv.slice(2).map(Number);
const root = mkdtempSync(join(tmpdir(), 'dpo-desk-log-'));
const now = () => instantOf(Date.now());
const octets = 1_000;

function seconds(work: () => void): number {
  const begun = performance.now();
  work();
  return (performance.now() - begun) / 1000;
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
}

/** A transaction a row, in the same format with the same settings, nothing else. */
function bareCommits(round: number): number {
  const sqlite = new Sqlite(join(root, `bare-${round}.db`));
  sqlite.pragma(`cipher = 'sqlcipher'`);
  sqlite.pragma('legacy = 4');
  sqlite.pragma(`key = "x'${randomBytes(32).toString('hex')}'"`);
  for (const setting of ['locking_mode = EXCLUSIVE', 'journal_mode = WAL', 'synchronous = FULL', 'secure_delete = ON'])
    sqlite.pragma(setting);
  sqlite.exec('CREATE TABLE line (seq INTEGER PRIMARY KEY, octets BLOB NOT NULL) STRICT');
  const insert = sqlite.prepare('INSERT INTO line (octets) VALUES (?)');
  const row = randomBytes(octets);
  const taken = seconds(() => {
    for (let number = 0; number < lines; number += 1) sqlite.transaction(() => insert.run(row)).immediate();
  });
  sqlite.close();
  return taken;
}

function bareHashes(texts: readonly string[]): number {
  return seconds(() => {
    for (const text of texts) createHash('sha256').update(text).digest();
  });
}

interface Run {
  readonly append: number;
  readonly verify: number;
  readonly commits: number;
  readonly hashes: number;
}

function run(round: number): Run {
  const opened = openDatabase(join(mkdtempSync(join(root, 'desk-')), 'desk.db'), testKeys(randomBytes(32)), {
    create: true,
  });
  if (!opened.ok) throw new Error(opened.failure.code);
  const database = opened.value;
  const log = transact(database, () => {
    const begun = createLog(database, { now, clock: processClock, app: '0.0.0' });
    begun.append('desk', { act: 'desk.created', controller: 'bench' }, 'user');
    return begun;
  });
  const chance = (length: number) => new Uint8Array(randomBytes(length));
  const subjects = Array.from({ length: Math.ceil(lines / 4) }, () => newMessageId(chance));
  const append = seconds(() => {
    for (let number = 0; number < lines; number += 1) {
      const subject = subjects[number % subjects.length] ?? 'desk';
      transact(database, () => log.append(subject, { act: 'mail.set-aside', reason: 'Not a request.' }, 'user'));
    }
  });
  const texts = [...wholeChain(database)].map(({ text }) => text);
  const verify = seconds(() => {
    const { firstBroken } = verifyWhole(wholeChain(database));
    if (firstBroken !== undefined) throw new Error(`broken at ${firstBroken}`);
  });
  log.close();
  database.close();
  return { append, verify, commits: bareCommits(round), hashes: bareHashes(texts) };
}

const runs = Array.from({ length: rounds }, (_unused, round) => run(round));
rmSync(root, { recursive: true, force: true });
const of = (pick: (taken: Run) => number) => median(runs.map(pick));
const round2 = (value: number) => Math.round(value * 100) / 100;
process.stdout.write(
  `${JSON.stringify({
    lines,
    appendedPerSecond: Math.round(lines / of(({ append }) => append)),
    appendAgainstBareCommit: round2(of(({ append, commits }) => append / commits)),
    verifiedPerSecond: Math.round(lines / of(({ verify }) => verify)),
    verifyAgainstBareSha256: round2(of(({ verify, hashes }) => verify / hashes)),
  })}\n`,
);
