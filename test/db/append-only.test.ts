import { describe, expect, test } from 'vitest';
import { verifyWhole } from '#core/audit/chain.ts';
import { wholeChain } from '#db/read-lines.ts';
import { throwawayDesk } from '#test/support/throwaway-desk.ts';

const attempts: readonly (readonly [string, string])[] = [
  ['change a leaf', `UPDATE leaf SET text = replace(text, 'user', 'app')`],
  ['change nothing of a leaf', 'UPDATE leaf SET seq = seq'],
  ['take a leaf away', 'DELETE FROM leaf WHERE seq = 1'],
  [
    'put another leaf in its place',
    `INSERT OR REPLACE INTO leaf SELECT seq, subject, subject_seq, hash, act, actor, at, 'x' FROM leaf`,
  ],
  [
    'put one in its place by its subject',
    `INSERT OR REPLACE INTO leaf SELECT 99, subject, subject_seq, hash, act, actor, at, text FROM leaf`,
  ],
  ['change a payload', `UPDATE payload SET ct = x'00'`],
  ['change a checkpoint', `UPDATE checkpoint SET note = 'x'`],
  ['take a checkpoint away', 'DELETE FROM checkpoint'],
  [
    'put another checkpoint in its place',
    `INSERT OR REPLACE INTO checkpoint SELECT size, at, 'x', frontier FROM checkpoint`,
  ],
  ['change a signing key', `UPDATE epoch SET public_key = 'x'`],
  ['take a signing key away', 'DELETE FROM epoch'],
  ['change a raw message', `UPDATE raw_message SET bytes = x'00'`],
];

describe('the journal and the raw messages are only added to', () => {
  test.each(attempts)('to %s fails', (_name, statement) => {
    const { database, receive } = throwawayDesk();
    receive();
    const before = [...wholeChain(database)];
    expect(() => database.sqlite.exec(statement)).toThrow(/append-only|never changed|evidence/);
    expect([...wholeChain(database)]).toEqual(before);
  });

  test('a payload can be erased: the line stays and the log still holds', () => {
    const { database, receive, desk } = throwawayDesk();
    const id = receive();
    database.sqlite.exec('DELETE FROM payload WHERE seq = (SELECT max(seq) FROM leaf)');
    expect(verifyWhole(wholeChain(database))).toMatchObject({ firstBroken: undefined, entries: 3, erased: 1 });
    expect(desk.journal.of([id])).toMatchObject([{ subject: id, event: undefined }]);
  });

  test('an erased payload cannot be replaced by another one unseen', () => {
    const { database, receive } = throwawayDesk();
    receive();
    database.sqlite.exec('DELETE FROM payload WHERE seq = 1');
    database.sqlite.exec(`INSERT INTO payload SELECT 1, ct FROM payload WHERE seq = 2`);
    expect(verifyWhole(wholeChain(database)).firstBroken).toBe(1);
  });
});
