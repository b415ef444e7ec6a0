// Checks a desk as a whole: every page of its file, the log with its content and its signatures, and each raw mail against its lines.

import { checkLines } from '#core/audit/chain.ts';
import type { Leaf } from '#core/audit/leaf.ts';
import { readFact } from './facts.ts';
import { createErasureCheck } from './log/check-erasures.ts';
import { checkSignatures } from './log/check-signatures.ts';
import type { DeskDatabase } from './open.ts';
import { expectMail, holdsUntoldMail, isAsExpected, isAsExpectedNow, type ExpectedMails } from './log/check-mails.ts';
import { breakAt } from './log/settle-break.ts';
import { eventOf, wholeLog, type LogRow } from './read-lines.ts';
import { obstacleOfSqlite } from './sqlite-obstacle.ts';

export interface DeskVerdict {
  readonly ok: boolean;
  /** Lines of the journal, and how many of them have been erased. */
  readonly entries: number;
  readonly erased: number;
  /** `seq` of the first line that does not hold; undefined where all do, or where the file itself is damaged. */
  readonly firstBroken: number | undefined;
}

export interface VerifyProgress {
  readonly done: number;
  readonly total: number;
}

/** Checks all of it at once. */
export function verifyDesk(database: DeskDatabase): DeskVerdict {
  try {
    const isWhole = database.sqlite.pragma('integrity_check', { simple: true }) === 'ok';
    const verdict = drain(verifyInSlices(database));
    return { ...verdict, ok: verdict.ok && isWhole };
  } catch (fault) {
    // Pages that do not decrypt are the answer here, not an obstacle.
    if (obstacleOfSqlite(fault)?.code !== 'desk-damaged') throw fault;
    return { ok: false, entries: 0, erased: 0, firstBroken: undefined };
  }
}

/** Lines and mails between two pauses. */
const slice = 200;

/** The same but for the check of the file's pages, in slices between which the desk may be used, and written. */
export function* verifyInSlices(database: DeskDatabase): Generator<VerifyProgress, DeskVerdict> {
  const total = countRows(database, 'leaf') + countRows(database, 'raw_message');
  const chain = checkLines(true);
  const signatures = checkSignatures(database, readFact(database, 'log') ?? '');
  const erasures = createErasureCheck();
  const mails: ExpectedMails = new Map();
  const broken: (number | undefined)[] = [];
  let done = 0;

  for (const row of wholeLog(database)) {
    const leaf = chain.take(row);
    if (leaf === undefined) break;
    if (!isTold(row, leaf) || row.hash !== chain.verdict().head.hash) broken.push(leaf.seq);
    const event = eventOf(leaf, row.opening);
    signatures.take(row.hash, leaf.ep);
    erasures.take(leaf, event);
    expectMail(mails, leaf, event);
    if ((done += 1) % slice === 0) yield { done, total };
  }
  const { entries, erased, firstBroken: link, rotations } = chain.verdict();
  broken.push(link);
  // A person went on after a log that did not hold: it does not since.
  broken.push(breakAt(database));
  if (link === undefined) broken.push(signatures.broken(rotations), erasures.unrecorded());

  for (const [id, expected] of mails) {
    // What was asked of it may have changed while the log was read.
    if (!isAsExpected(database, id, expected) && !isAsExpectedNow(database, id)) broken.push(expected.seq);
    if ((done += 1) % slice === 0) yield { done: Math.min(done, total), total };
  }
  const found = broken.flatMap((seq) => seq ?? []);
  const firstBroken = found.length === 0 ? undefined : Math.min(...found);
  return { ok: firstBroken === undefined && !holdsUntoldMail(database), entries, erased, firstBroken };
}

function drain(steps: Generator<VerifyProgress, DeskVerdict>): DeskVerdict {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function countRows({ sqlite }: DeskDatabase, table: 'leaf' | 'raw_message'): number {
  return Number(sqlite.prepare(`SELECT count(*) FROM ${table}`).pluck().get());
}

/** The register is read by columns that say again what the leaf says. */
function isTold(row: LogRow, leaf: Leaf): boolean {
  return (
    row.seq === leaf.seq &&
    row.subject === leaf.sub &&
    row.subjectSeq === leaf.sseq &&
    row.act === leaf.act &&
    row.actor === leaf.by &&
    row.at === leaf.ts
  );
}
