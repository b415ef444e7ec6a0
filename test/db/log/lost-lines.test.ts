import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { StorageFault } from '#core/desk/storage-fault.ts';
import { openDatabase } from '#db/open.ts';
import { openAuditLog } from '#db/log/audit-log.ts';
import { verifyDesk } from '#db/verify-desk.ts';
import { steadyClock } from '#test/support/steady-clock.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';
import { testKeys } from '#test/support/test-keys.ts';
import { throwawayDesk, type ThrowawayDesk } from '#test/support/throwaway-desk.ts';
import type { Instant } from '#core/base/day.ts';

const now = () => '2026-03-06T09:00:00.000Z' as Instant;

/** The files as a crash, or somebody, left them, in a folder of their own. */
function taken({ file }: ThrowawayDesk): string {
  const folder = temporaryFolder();
  for (const name of ['desk.db', 'desk.db-wal', 'head.bin']) {
    const from = join(dirname(file), name);
    if (existsSync(from)) copyFileSync(from, join(folder, name));
  }
  return folder;
}

/** The alarm that an opening of these files raises; `damaged` where the database itself does not open. */
function alarmIn(folder: string, masterKey: Uint8Array) {
  const opened = openDatabase(join(folder, 'desk.db'), testKeys(masterKey), { create: false });
  if (!opened.ok) return 'damaged';
  try {
    return openAuditLog(opened.value, { now, clock: steadyClock, app: '0.0.0' }).alarm();
  } finally {
    opened.value.close();
  }
}

/** Of SQLite's write-ahead log: a header, and with each frame one page of 4096 octets (sqlite.org/fileformat2.html 4.1). */
const walHeader = 32;
const frame = 24 + 4096;

function deskWithLines(): ThrowawayDesk {
  const made = throwawayDesk();
  // From here on every line is in the write-ahead log.
  made.database.sqlite.pragma('wal_checkpoint(TRUNCATE)');
  for (let count = 0; count < 6; count += 1) made.receive();
  return made;
}

describe('SQLite drops a damaged end of its write-ahead log without a word; the head outside it tells', () => {
  test('cut after any of its frames: an alarm with the number of lines that are missing', () => {
    const made = deskWithLines();
    const folder = taken(made);
    const wal = readFileSync(join(folder, 'desk.db-wal'));
    const frames = (wal.length - walHeader) / frame;
    expect(frames).toBeGreaterThan(20);
    expect(alarmIn(taken(made), made.masterKey)).toBeUndefined();
    const missing = new Set<number>();
    for (let count = 0; count < frames; count += 1) {
      const cut = taken(made);
      writeFileSync(join(cut, 'desk.db-wal'), wal.subarray(0, walHeader + count * frame));
      const alarm = alarmIn(cut, made.masterKey);
      expect(alarm, `after ${count} frames`).toMatchObject({ kind: 'truncated', seq: expect.any(Number) });
      if (typeof alarm === 'object') missing.add(alarm.missing ?? 0);
    }
    expect([...missing].toSorted((one, other) => one - other)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test('one bit changed in any frame: the same', () => {
    const made = deskWithLines();
    const wal = readFileSync(join(taken(made), 'desk.db-wal'));
    for (let at = walHeader; at < wal.length; at += frame / 2 + 111) {
      const folder = taken(made);
      const changed = Buffer.from(wal);
      changed.writeUInt8(changed.readUInt8(at) ^ 4, at);
      writeFileSync(join(folder, 'desk.db-wal'), changed);
      expect(alarmIn(folder, made.masterKey), `octet ${at}`).toMatchObject({ kind: 'truncated' });
    }
  });

  test('an older database beside a newer head: the same', () => {
    const made = deskWithLines();
    made.open.close();
    const older = taken(made);
    const again = made.reopened();
    again.receive();
    again.open.close();
    copyFileSync(join(dirname(made.file), 'head.bin'), join(older, 'head.bin'));
    // The line of the mail, and the one of the new signing key before it.
    expect(alarmIn(older, made.masterKey)).toMatchObject({ kind: 'truncated', missing: 2 });
  });

  test('another history of the same length: forked', () => {
    const made = deskWithLines();
    made.open.close();
    const older = taken(made);
    const one = made.reopened();
    one.receive({ text: 'the one' });
    one.open.close();
    const head = readFileSync(join(dirname(made.file), 'head.bin'));
    for (const name of ['desk.db', 'head.bin']) copyFileSync(join(older, name), join(dirname(made.file), name));
    rmSync(`${made.file}-wal`, { force: true });
    const other = one.reopened();
    other.receive({ text: 'the other' });
    other.open.close();
    writeFileSync(join(dirname(made.file), 'head.bin'), head);
    expect(alarmIn(taken(made), made.masterKey)).toMatchObject({ kind: 'forked' });
  });

  test('no head, or one that does not hold', () => {
    const made = deskWithLines();
    const missing = taken(made);
    rmSync(join(missing, 'head.bin'));
    expect(alarmIn(missing, made.masterKey)).toMatchObject({ kind: 'head-missing' });
    const damaged = taken(made);
    writeFileSync(join(damaged, 'head.bin'), Buffer.alloc(160, 1));
    expect(alarmIn(damaged, made.masterKey)).toMatchObject({ kind: 'head-damaged', lastWrittenAt: expect.any(String) });
  });

  test('a process that was killed between its commit and the write of the head is no alarm', () => {
    const made = deskWithLines();
    const head = readFileSync(join(dirname(made.file), 'head.bin'));
    made.receive();
    const folder = taken(made);
    writeFileSync(join(folder, 'head.bin'), head);
    expect(alarmIn(folder, made.masterKey)).toBeUndefined();
    // Nor is one that was killed while it wrote the head: the database is ahead of what the other slot says.
    const torn = readFileSync(join(dirname(made.file), 'head.bin'));
    const changed = [0, 80].find((slot) => !torn.subarray(slot, slot + 80).equals(head.subarray(slot, slot + 80))) ?? 0;
    writeFileSync(join(folder, 'head.bin'), torn.fill(0xee, changed + 20, changed + 80));
    expect(alarmIn(folder, made.masterKey)).toBeUndefined();
  });

  test('a slot undone together with the one line that only it knows of is told', () => {
    const made = deskWithLines();
    const before = taken(made);
    made.receive();
    const head = readFileSync(join(dirname(made.file), 'head.bin'));
    const older = readFileSync(join(before, 'head.bin'));
    const changed =
      [0, 80].find((slot) => !head.subarray(slot, slot + 80).equals(older.subarray(slot, slot + 80))) ?? 0;
    writeFileSync(join(before, 'head.bin'), head.fill(0, changed, changed + 80));
    expect(alarmIn(before, made.masterKey)).toMatchObject({ kind: 'head-damaged' });
  });
});

describe('while an alarm stands', () => {
  function alarmed(): ThrowawayDesk {
    const made = deskWithLines();
    made.open.close();
    rmSync(join(dirname(made.file), 'head.bin'));
    return made.reopened();
  }

  test('nothing is written, all can be read, and it stands at every opening', () => {
    const made = alarmed();
    expect(made.open.audit.alarm()).toMatchObject({ kind: 'head-missing' });
    expect(() => made.receive()).toThrow(expect.objectContaining({ obstacle: { code: 'log-alarm' } }));
    expect(() => made.open.audit.signCheckpoint()).toThrow(StorageFault);
    expect(made.desk.messages.all()).toHaveLength(6);
    expect(verifyDesk(made.database)).toMatchObject({ ok: true });
    const again = made.reopened();
    expect(again.open.audit.alarm()).toMatchObject({ kind: 'head-missing' });
  });

  test('a person goes on with a reason, which the log keeps; from then on the desk writes again', () => {
    const made = alarmed();
    made.open.audit.settleAlarm('the disk was copied without it');
    expect(made.open.audit.alarm()).toBeUndefined();
    made.receive();
    const events = made.desk.journal.of(['desk']).map(({ event }) => event);
    expect(events).toContainEqual(
      expect.objectContaining({
        act: 'log.alarm-settled',
        alarm: 'head-missing',
        reason: 'the disk was copied without it',
      }),
    );
    const again = made.reopened();
    expect(again.open.audit.alarm()).toBeUndefined();
    expect(verifyDesk(again.database)).toMatchObject({ ok: true });
  });

  test('a settling that is rolled back settles nothing', () => {
    const made = alarmed();
    const failing = () => {
      made.open.audit.settleAlarm('r');
      throw new Error('the power went');
    };
    expect(() => made.desk.transact(failing)).toThrow('the power went');
    expect(made.open.audit.alarm()).toMatchObject({ kind: 'head-missing' });
    expect(() => made.receive()).toThrow(StorageFault);
  });

  test('one that was raised from outside stands after a restart', () => {
    const made = throwawayDesk();
    const alarm = { kind: 'anchor-ahead', seq: 5, missing: 3, anchor: undefined, lastWrittenAt: undefined } as const;
    made.open.audit.raiseAlarm(alarm);
    const again = made.reopened();
    expect(again.open.audit.alarm()).toEqual(alarm);
    again.open.audit.settleAlarm('looked at');
    expect(again.reopened().open.audit.alarm()).toBeUndefined();
  });
});

describe('a log that was changed past its triggers', () => {
  test.each([
    ['a line', `UPDATE leaf SET text = replace(text, '"by":"app"', '"by":"user"') WHERE seq = 5`],
    ['the hash of a line', `UPDATE leaf SET hash = (SELECT hash FROM leaf WHERE seq = 2) WHERE seq = 5`],
    ['the tree', `UPDATE fact SET value = '[]' WHERE name = 'frontier'`],
    ['the last checkpoint', `UPDATE checkpoint SET note = replace(note, '+', '/')`],
    ['the tree of the last checkpoint', `UPDATE checkpoint SET frontier = '[]'`],
    ['a signing key', `UPDATE epoch SET public_key = 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'`],
  ])('is found at the next opening: %s', (_name, statement) => {
    const made = deskWithLines();
    const { sqlite } = made.database;
    for (const trigger of ['leaf_no_update', 'checkpoint_no_update', 'epoch_no_update'])
      sqlite.exec(`DROP TRIGGER ${trigger}`);
    if (statement.includes('checkpoint')) made.open.audit.signCheckpoint();
    sqlite.exec(statement);
    const again = made.reopened();
    expect(again.open.audit.alarm()).toMatchObject({ kind: 'broken' });
    // A person may go on, but such a log is never signed again.
    again.open.audit.settleAlarm('r');
    again.receive();
    expect(() => again.open.audit.signCheckpoint()).toThrow(StorageFault);
    expect(verifyDesk(again.database).ok).toBe(false);
    expect(again.reopened().open.audit.alarm()).toBeUndefined();
  });

  test('also in the line that the head outside names: a person may go on, but such a log is never signed again', () => {
    const made = deskWithLines();
    made.database.sqlite.exec('DROP TRIGGER leaf_no_update');
    made.database.sqlite.exec(`UPDATE leaf SET text = replace(text, '"by":"app"', '"by":"user"') WHERE seq = 7`);
    const again = made.reopened();
    expect(again.open.audit.alarm()).toMatchObject({ kind: 'forked', seq: 7 });
    again.open.audit.settleAlarm('r');
    again.receive();
    expect(() => again.open.audit.signCheckpoint()).toThrow(StorageFault);
    expect(again.reopened().open.audit.alarm()).toBeUndefined();
  });

  test('raises the alarm again for another fault after a person went on', () => {
    const made = deskWithLines();
    const change = (desk: ThrowawayDesk, seq: number) => {
      desk.database.sqlite.exec('DROP TRIGGER IF EXISTS leaf_no_update');
      desk.database.sqlite.exec(`UPDATE leaf SET text = replace(text, '"by":"app"', '"by":"user"') WHERE seq = ${seq}`);
    };
    change(made, 5);
    const again = made.reopened();
    again.open.audit.settleAlarm('r');
    again.receive();
    const second = again.open.audit.size() - 1;
    again.receive();
    change(again, second);
    const third = again.reopened();
    expect(third.open.audit.alarm()).toMatchObject({ kind: 'broken', seq: second });
    third.open.audit.settleAlarm('r');
    third.receive();
    expect(third.reopened().open.audit.alarm()).toBeUndefined();
  });

  test('is signed by nobody: what a session finds inconsistent with the checkpoint before stops it', () => {
    const made = deskWithLines();
    made.database.sqlite.exec(`DROP TRIGGER leaf_no_update`);
    made.database.sqlite.exec(`UPDATE leaf SET text = replace(text, '"by":"app"', '"by":"user"') WHERE seq = 4`);
    expect(() => made.open.audit.signCheckpoint()).toThrow(StorageFault);
    expect(made.open.audit.alarm()).toMatchObject({ kind: 'broken', seq: 4 });
    expect(() => made.receive()).toThrow(StorageFault);
  });
});
