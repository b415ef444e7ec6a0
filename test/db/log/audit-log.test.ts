import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { verifyWhole } from '#core/audit/chain.ts';
import { isSignedBy, readNote } from '#core/audit/checkpoint.ts';
import { areKeysOf } from '#core/audit/keys-chain.ts';
import { parseLeaf } from '#core/audit/leaf.ts';
import { rootOf } from '#core/audit/tree.ts';
import { epochOf, instantOf, type Instant } from '#core/base/day.ts';
import { verifySignature } from '#db/ed25519.ts';
import { allCheckpoints, newestCheckpoint } from '#db/log/checkpoints.ts';
import { signerOfEpoch, signingKeys } from '#db/log/epochs.ts';
import { leafHashes } from '#db/log/leaf-hashes.ts';
import { nextMoment, type LogClock } from '#db/log/moment.ts';
import { openAuditLog } from '#db/log/audit-log.ts';
import { wholeChain } from '#db/read-lines.ts';
import { transact } from '#db/transact.ts';
import { verifyDesk } from '#db/verify-desk.ts';
import { decryptPages } from '#test/support/decrypt-pages.ts';
import { present } from '#test/support/present.ts';
import { testKeys } from '#test/support/test-keys.ts';
import { throwawayDesk, type ThrowawayDesk } from '#test/support/throwaway-desk.ts';

const actsOf = ({ database }: ThrowawayDesk) => [...wholeChain(database)].map(({ text }) => parseLeaf(text)?.act);

describe('signing keys (docs/audit-log.md 4)', () => {
  test('the first line after an opening brings a new key, which the old one signs before it is destroyed', () => {
    const first = throwawayDesk();
    first.receive();
    const sealed = present(
      first.database.sqlite.prepare('SELECT sealed_private FROM epoch WHERE ep = 0').pluck().get() as Buffer,
    );
    const again = first.reopened();
    expect(actsOf(again)).toHaveLength(3);
    again.receive();
    expect(actsOf(again).slice(3)).toEqual(['log.rotated', 'mail.stored']);
    const rotated = present(allCheckpoints(again.database).find(({ size }) => size === 4));
    const note = present(readNote(rotated.note));
    const keys = signingKeys(again.database);
    expect(isSignedBy(note, keys.genesis, verifySignature)).toBe(true);
    expect(areKeysOf(again.open.log, keys, verifySignature)).toBe(true);
    expect(signerOfEpoch(again.database, 0)).toBeUndefined();
    expect(signerOfEpoch(again.database, 1)).toBeDefined();
    // Not in any page of the file, in use or free, nor in its log: whoever takes the desk now can sign nothing of before.
    const pages = decryptPages(again.file, testKeys(again.masterKey).database);
    expect(pages.includes(sealed)).toBe(false);
    expect(verifyDesk(again.database).ok).toBe(true);
  });

  test('a session that only reads brings none, and writes no octet', () => {
    const first = throwawayDesk();
    first.receive();
    first.open.close();
    const before = readFileSync(first.file);
    const again = first.reopened();
    again.desk.messages.all();
    verifyDesk(again.database);
    again.open.close();
    expect(readFileSync(first.file).equals(before)).toBe(true);
  });

  test('a first act that fails leaves the old key in force; the next one brings the new key', () => {
    const again = (() => {
      const first = throwawayDesk();
      first.receive();
      return first.reopened();
    })();
    const failing = () => {
      again.desk.journal.append('desk', { act: 'desk.mailbox-added', mailbox: 'b' }, 'user');
      throw new Error('the power went');
    };
    expect(() => again.desk.transact(failing)).toThrow('the power went');
    expect(signerOfEpoch(again.database, 0)).toBeDefined();
    again.receive();
    expect(actsOf(again).slice(3)).toEqual(['log.rotated', 'mail.stored']);
    expect(verifyDesk(again.database).ok).toBe(true);
  });

  test('one that has served its time is followed by another within the session', () => {
    const made = throwawayDesk();
    const begun = 2_000_000_000_000_000_000n;
    let mono = begun;
    const clock: LogClock = { boot: 'BBBBBBBBBBA', mono: () => mono, epochLife: 1000n };
    const at = '2026-03-05T10:00:00.000Z' as Instant;
    made.open.audit.close();
    const log = openAuditLog(made.database, { now: () => at, clock, app: '1.0.0' });
    const append = () =>
      transact(made.database, () => log.append('desk', { act: 'desk.mailbox-added', mailbox: 'b' }, 'user'));
    append();
    mono = begun + 999n;
    append();
    mono = begun + 1000n;
    append();
    // The key before was made by another process.
    expect(actsOf(made).slice(2)).toEqual([
      'log.rotated',
      'desk.mailbox-added',
      'desk.mailbox-added',
      'log.rotated',
      'desk.mailbox-added',
    ]);
    expect(verifyDesk(made.database).ok).toBe(true);
    log.close();
  });
});

describe('checkpoints (C2SP tlog-checkpoint)', () => {
  test('are signed every hundred lines, at the end of a session that wrote, and on demand; each has the root of its lines', () => {
    const made = throwawayDesk();
    const add = (mailbox: string) => made.desk.journal.append('desk', { act: 'desk.mailbox-added', mailbox }, 'user');
    made.desk.transact(() => {
      for (let count = 0; count < 205; count += 1) add(`b${count}`);
    });
    const asked = made.open.audit.signCheckpoint();
    expect(made.open.audit.signCheckpoint()).toEqual(asked);
    made.desk.transact(() => add('last'));
    const again = made.reopened();
    const sizes = allCheckpoints(again.database).map(({ size }) => size);
    expect(sizes).toEqual([2, 102, 202, 207, 208]);
    for (const { size, note } of allCheckpoints(again.database))
      expect(readNote(note)).toMatchObject({ size, root: rootOf(leafHashes(again.database, 0, size)) });
  });

  test('a head names every subject, and is covered by its checkpoint', () => {
    const made = throwawayDesk();
    made.receive();
    made.receive();
    const head = made.open.audit.makeHead();
    expect(head).toMatchObject({ headSeq: 4, size: 5 });
    expect(newestCheckpoint(made.database)?.note).toBe(head.note);
    const leaf = parseLeaf(present([...wholeChain(made.database)][4]).text);
    expect(leaf).toMatchObject({ act: 'log.head', cmap: expect.any(String) });
    expect(made.desk.journal.of(['desk']).at(-1)?.event).toEqual({ act: 'log.head', subjects: 2 });
  });
});

describe('clocks (docs/audit-log.md 1)', () => {
  const start = '2026-03-05T09:00:00.000Z' as Instant;
  const after = (seconds: number) => instantOf(epochOf(start) + seconds * 1000);
  const last = { ts: start, boot: 'AAAAAAAAAAA', mono: '0' };
  const clockAt = (seconds: number, boot = last.boot): LogClock => ({
    boot,
    mono: () => BigInt(seconds) * 1_000_000_000n,
    epochLife: 1n,
  });

  test.each([
    ['the same pace', 60, 60, undefined],
    ['two seconds back', 58, 60, undefined],
    ['three seconds back', 57, 60, -3],
    ['a quarter of an hour ahead', 960, 60, undefined],
    ['a second more', 961, 60, 901],
    ['ten years back', -315_360_000, 60, -315_360_060],
  ])('%s', (_name, wall, mono, jumped) => {
    const found = nextMoment(last, after(wall), clockAt(mono));
    expect(found).toMatchObject({ jumped, moment: { ck: jumped === undefined ? 'ok' : 'jump', ts: after(wall) } });
  });

  test('of another process say nothing about each other', () => {
    expect(nextMoment(last, after(-5000), clockAt(0, 'BBBBBBBBBBA')).jumped).toBeUndefined();
  });

  test('a jump has a line of its own before the act', () => {
    const made = throwawayDesk();
    made.open.audit.close();
    let wall = epochOf('2026-03-05T10:00:00.000Z' as Instant);
    const clock: LogClock = { boot: 'AAAAAAAAAAA', mono: () => 2_000_000_000_000_000_000n, epochLife: 10n ** 30n };
    const log = openAuditLog(made.database, { now: () => instantOf(wall), clock, app: '1.0.0' });
    const append = () =>
      transact(made.database, () => log.append('desk', { act: 'desk.mailbox-added', mailbox: 'b' }, 'user'));
    append();
    wall += 3_600_000;
    append();
    log.close();
    const leaves = [...wholeChain(made.database)].flatMap(({ text }) => parseLeaf(text) ?? []);
    expect(leaves.slice(-2).map(({ act, ck }) => [act, ck])).toEqual([
      ['log.clock-jumped', 'jump'],
      ['desk.mailbox-added', 'ok'],
    ]);
    expect(made.desk.journal.of(['desk']).at(-2)?.event).toEqual({ act: 'log.clock-jumped', seconds: 3600 });
    expect(verifyWhole(wholeChain(made.database)).firstBroken).toBeUndefined();
  });
});
