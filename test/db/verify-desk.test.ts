import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { verifyDesk } from '#db/verify-desk.ts';
import { testKeys } from '#test/support/test-keys.ts';
import { throwawayDesk, type ThrowawayDesk } from '#test/support/throwaway-desk.ts';

function deskWithMail(): ThrowawayDesk {
  const throwaway = throwawayDesk();
  for (let count = 0; count < 20; count += 1) throwaway.receive();
  return throwaway;
}

describe('a whole desk', () => {
  test('holds, counted by the lines of its journal', () => {
    const { database } = deskWithMail();
    expect(verifyDesk(database)).toEqual({ ok: true, entries: 22, erased: 0, firstBroken: undefined });
  });

  test('whoever has the key and changes a stored mail is found by the line of that mail', () => {
    const { database } = deskWithMail();
    database.sqlite.exec('DROP TRIGGER raw_message_no_update');
    const changed = `UPDATE raw_message SET bytes = CAST('From: x' AS BLOB)
      WHERE message_id = (SELECT subject FROM leaf WHERE seq = 7)`;
    database.sqlite.exec(changed);
    expect(verifyDesk(database)).toMatchObject({ ok: false, firstBroken: 7 });
  });

  test('a mail that is gone although nobody erased its line is found', () => {
    const { database } = deskWithMail();
    database.sqlite.exec('DELETE FROM raw_message WHERE message_id = (SELECT subject FROM leaf WHERE seq = 9)');
    expect(verifyDesk(database)).toMatchObject({ ok: false, firstBroken: 9 });
  });

  test('a mail erased together with its line is found, unless the erasure of a case names it', () => {
    const { database } = deskWithMail();
    database.sqlite.exec('DELETE FROM raw_message WHERE message_id = (SELECT subject FROM leaf WHERE seq = 9)');
    database.sqlite.exec('DELETE FROM payload WHERE seq = 9');
    expect(verifyDesk(database)).toEqual({ ok: false, entries: 22, erased: 1, firstBroken: 9 });
  });

  test('a line changed past the triggers is found', () => {
    const { database } = deskWithMail();
    database.sqlite.exec('DROP TRIGGER payload_no_update');
    database.sqlite.exec(`UPDATE payload SET ct = (SELECT ct FROM payload WHERE seq = 5) WHERE seq = 4`);
    expect(verifyDesk(database)).toMatchObject({ ok: false, firstBroken: 4 });
  });

  test('one octet changed in any page of the file is found, whatever the page holds', () => {
    const { open, file, masterKey } = deskWithMail();
    open.close();
    const whole = readFileSync(file);
    const key = testKeys(masterKey);
    const missed: number[] = [];
    for (let at = 100; at < whole.length; at += 4096) {
      const changed = Buffer.from(whole);
      changed.writeUInt8(changed.readUInt8(at) ^ 0x10, at);
      writeFileSync(file, changed);
      const opened = openDatabase(file, key, { create: false });
      if (!opened.ok) continue;
      if (verifyDesk(opened.value).ok) missed.push(at);
      opened.value.close();
    }
    expect(missed).toEqual([]);
  });
});
