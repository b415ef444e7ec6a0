// Checks a desk as a whole: every page of its file, the chain of its journal, and each raw mail against its line.

import { createHash } from 'node:crypto';
import { verifyWhole } from '#core/audit/chain.ts';
import { wholeChain } from './journal.ts';
import type { DeskDatabase } from './open.ts';
import { obstacleOfSqlite } from './sqlite-obstacle.ts';

export interface DeskVerdict {
  readonly ok: boolean;
  /** Lines of the journal, and how many of them have been erased. */
  readonly entries: number;
  readonly erased: number;
  /** `seq` of the first line that does not hold; undefined where all do, or where the file itself is damaged. */
  readonly firstBroken: number | undefined;
}

export function verifyDesk(database: DeskDatabase): DeskVerdict {
  try {
    const isWhole = database.sqlite.pragma('integrity_check', { simple: true }) === 'ok';
    const { entries, erased, firstBroken } = verifyWhole(wholeChain(database));
    const broken = firstBroken ?? firstChangedMail(database);
    return { ok: isWhole && broken === undefined, entries, erased, firstBroken: broken };
  } catch (fault) {
    // Pages that do not decrypt are the answer here, not an obstacle.
    if (obstacleOfSqlite(fault)?.code !== 'desk-damaged') throw fault;
    return { ok: false, entries: 0, erased: 0, firstBroken: undefined };
  }
}

interface Row {
  readonly seq: number;
  readonly sha256: string;
  readonly bytes: Buffer | null;
}

/** A mail that no longer is what its line says was stored, or is gone although its line was not erased. */
function firstChangedMail({ sqlite }: DeskDatabase): number | undefined {
  const rows = sqlite
    .prepare(
      `SELECT p.seq, json_extract(p.body, '$.sha256') AS sha256, r.bytes
       FROM payload p JOIN leaf l ON l.seq = p.seq LEFT JOIN raw_message r ON r.message_id = l.subject
       WHERE json_extract(p.body, '$.act') = 'mail.stored' ORDER BY p.seq`,
    )
    .iterate() as IterableIterator<Row>;
  for (const { seq, sha256, bytes } of rows) {
    if (bytes === null || createHash('sha256').update(bytes).digest('hex') !== sha256) return seq;
  }
  return undefined;
}
