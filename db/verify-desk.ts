// Checks a desk as a whole: every page of its file, the chain of its journal, and each raw mail against its lines.

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
    const broken =
      firstBroken ??
      firstOf([...unrecordedErasures(database), ...unnamedErasures(database), ...changedMails(database)]);
    return { ok: isWhole && broken === undefined, entries, erased, firstBroken: broken };
  } catch (fault) {
    // Pages that do not decrypt are the answer here, not an obstacle.
    if (obstacleOfSqlite(fault)?.code !== 'desk-damaged') throw fault;
    return { ok: false, entries: 0, erased: 0, firstBroken: undefined };
  }
}

function firstOf(broken: readonly number[]): number | undefined {
  return broken.length === 0 ? undefined : Math.min(...broken);
}

/** Lines without their content of a case that no later line says was erased, and of the desk, which never is. */
function unrecordedErasures({ sqlite }: DeskDatabase): readonly number[] {
  return sqlite
    .prepare(
      `SELECT l.seq FROM leaf l LEFT JOIN payload p ON p.seq = l.seq
       WHERE p.seq IS NULL AND (l.subject = 'desk' OR l.subject LIKE 'c%') AND NOT EXISTS (
         SELECT 1 FROM leaf e JOIN payload q ON q.seq = e.seq
         WHERE e.subject = l.subject AND e.seq > l.seq AND json_extract(e.text, '$.act') = 'case.erased'
       ) ORDER BY l.seq LIMIT 1`,
    )
    .pluck()
    .all() as readonly number[];
}

/** Lines without their content of a mail that no erasure of a case names. */
function unnamedErasures({ sqlite }: DeskDatabase): readonly number[] {
  return sqlite
    .prepare(
      `SELECT l.seq FROM leaf l LEFT JOIN payload p ON p.seq = l.seq
       WHERE p.seq IS NULL AND l.subject LIKE 'm%' AND l.subject NOT IN (
         SELECT named.value FROM leaf e JOIN payload q ON q.seq = e.seq, json_each(q.body, '$.messages') AS named
         WHERE json_extract(e.text, '$.act') = 'case.erased'
       ) ORDER BY l.seq LIMIT 1`,
    )
    .pluck()
    .all() as readonly number[];
}

interface MailRow {
  /** The line that stored it. */
  readonly seq: number;
  readonly bytes: Buffer | null;
  /** What that line says; null once it was erased. */
  readonly stored: string | null;
  /** What the newest line says it became: by the strike of an attachment, or when the rest of it came. */
  readonly became: string | null;
}

/** A mail that no longer is what its lines say, is gone although they were not erased, or is still there although they were. */
function* changedMails({ sqlite }: DeskDatabase): Generator<number> {
  const rows = sqlite
    .prepare(
      `SELECT l.seq, r.bytes, json_extract(p.body, '$.sha256') AS stored, (
         SELECT coalesce(json_extract(q.body, '$.remaining'), json_extract(q.body, '$.sha256'))
         FROM leaf s JOIN payload q ON q.seq = s.seq
         WHERE s.subject = l.subject AND json_extract(q.body, '$.act') IN ('mail.attachment-struck', 'mail.completed')
         ORDER BY s.seq DESC LIMIT 1
       ) AS became
       FROM leaf l LEFT JOIN payload p ON p.seq = l.seq LEFT JOIN raw_message r ON r.message_id = l.subject
       WHERE l.subject_seq = 0 AND json_extract(l.text, '$.act') = 'mail.stored' ORDER BY l.seq`,
    )
    .iterate() as IterableIterator<MailRow>;
  for (const { seq, bytes, stored, became } of rows) {
    const found = bytes === null ? null : createHash('sha256').update(bytes).digest('hex');
    if (found !== (stored === null ? null : (became ?? stored))) yield seq;
  }
}
