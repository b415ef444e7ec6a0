// The journal in the database: what the core appends to it, reads in it, and erases of it.

import type { CaseId, MessageId } from '#core/base/id.ts';
import type { Journal } from '#core/desk/ports.ts';
import { noteOwedErasure } from './log/owed-erasures.ts';
import type { AuditLog } from './log/audit-log.ts';
import type { DeskDatabase } from './open.ts';
import { readChain, readLines } from './read-lines.ts';

/** The journal of one desk. `append` throws outside a transaction of the caller. */
export function createJournal(database: DeskDatabase, log: AuditLog): Journal {
  return {
    append: log.append,
    of: (subjects) => readLines(database, subjects).map(({ act: _act, ck: _clock, ...line }) => line),
    linesOf: (subjects) => readChain(database, subjects),
    erase: (subject) => erase(database, subject),
  };
}

/** The leaves stay; without the key of their subject their commitments say nothing about what they stood for. */
function erase(database: DeskDatabase, subject: CaseId | MessageId): void {
  const { sqlite, vault } = database;
  if (!sqlite.inTransaction) throw new Error('the journal is erased inside a transaction only');
  database.noteErasure();
  const lines = sqlite
    .prepare('DELETE FROM payload WHERE seq IN (SELECT seq FROM leaf WHERE subject = ?)')
    .run(subject).changes;
  vault.destroyKey(subject);
  noteOwedErasure(database, lines);
}

/** Lines of the journal whose content is gone. */
export function countErased({ sqlite }: DeskDatabase): number {
  const count = sqlite.prepare('SELECT count(*) FROM leaf l LEFT JOIN payload p ON p.seq = l.seq WHERE p.seq IS NULL');
  return Number(count.pluck().get());
}
