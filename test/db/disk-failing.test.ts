import Sqlite from 'better-sqlite3';
import { readFileSync, rmSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { verifyDesk } from '#db/verify-desk.ts';
import { throwawayDesk, type ThrowawayDesk } from '#test/support/throwaway-desk.ts';

/** The commit takes place or not, and then the disk reports an error: SQLite knows no more than that. */
function failAtCommit({ database }: ThrowawayDesk, isCommitted: boolean): void {
  const { sqlite } = database;
  const original = sqlite.transaction.bind(sqlite);
  const error = () => new Sqlite.SqliteError('disk I/O error', 'SQLITE_IOERR_FSYNC');
  sqlite.transaction = ((work: () => unknown) => ({
    immediate: () => {
      if (isCommitted) original(work).immediate();
      else work();
      throw error();
    },
  })) as never;
}

describe('an I/O error at the commit: whether it took place is not known', () => {
  test.each([true, false])('nothing more is written until the desk is opened again (committed: %s)', (isCommitted) => {
    const made = throwawayDesk();
    made.receive();
    const { sqlite } = made.database;
    const original = sqlite.transaction;
    if (!isCommitted) sqlite.exec('BEGIN');
    failAtCommit(made, isCommitted);
    if (!isCommitted) sqlite.exec('ROLLBACK');
    const failing = () => {
      if (isCommitted) return made.receive();
      return made.desk.transact(() => undefined);
    };
    expect(failing).toThrow(expect.objectContaining({ obstacle: { code: 'disk-failing' } }));
    sqlite.transaction = original;
    expect(() => made.receive()).toThrow(expect.objectContaining({ obstacle: { code: 'disk-failing' } }));
    expect(made.open.isReadOnly()).toBe(true);
    const again = made.reopened();
    expect(again.open.audit.alarm()).toBeUndefined();
    expect(again.desk.messages.all()).toHaveLength(isCommitted ? 2 : 1);
    again.receive();
    expect(verifyDesk(again.database).ok).toBe(true);
  });

  test('a head that cannot be written stops the desk as well: a later loss of lines would go unseen', () => {
    const made = throwawayDesk();
    made.receive();
    made.open.close();
    const head = join(dirname(made.file), 'head.bin');
    const again = made.reopened();
    const before = readFileSync(head);
    rmSync(head);
    mkdirSync(head);
    again.receive();
    expect(() => again.receive()).toThrow(expect.objectContaining({ obstacle: { code: 'disk-failing' } }));
    expect(before).toHaveLength(160);
    expect(again.desk.messages.all()).toHaveLength(2);
  });
});
