import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verifyDesk } from '#db/verify-desk.ts';
import { hasRestoredDesk, readyFolder, settleRestore, stagingFolder } from '#host/backup/put-in-place.ts';
import { hasDesk } from '#host/desk-files.ts';
import { makeBackupDesk, openAt, deskSecret, type BackupDesk } from '#test/support/backup-desk.ts';
import { storeSketch } from '#test/support/throwaway-desk.ts';

const killed = join(import.meta.dirname, '../../support/killed-settle.ts');

/** True when it was killed; false when it came to its end before. */
function settleKilledAfter(folder: string, changes: number): boolean {
  const run = spawnSync(process.execPath, [killed, folder, String(changes)], { encoding: 'utf8' });
  if (run.signal !== 'SIGKILL' && run.status !== 0) throw new Error(run.stderr);
  return run.signal === 'SIGKILL';
}

/** A folder with a desk of one mail, and beside it, whole, the same desk of two. */
async function deskAndSuccessor(): Promise<{ readonly desk: BackupDesk; readonly model: string }> {
  const desk = await makeBackupDesk();
  const first = await desk.open();
  storeSketch(first, {}, 1);
  first.close();
  const model = join(desk.outside, 'model');
  cpSync(desk.folder, model, { recursive: true });
  const second = await openAt(desk.folder, deskSecret, desk.clock);
  storeSketch(second, {}, 2);
  second.close();
  const ready = readyFolder(model);
  cpSync(desk.folder, ready, { recursive: true });
  // As a crash of the old desk leaves them: they must not meet the new one.
  for (const name of ['desk.db-wal', 'desk.db.copy', 'device.slot'])
    writeFileSync(join(model, name), 'of the old desk');
  writeFileSync(join(model, 'preferences.json'), '{"locale":"nl"}');
  return { desk, model };
}

test('a restore that dies at any change of the folder leaves the new desk whole to whoever opens it next', async () => {
  const { desk, model } = await deskAndSuccessor();
  const whole = contentOf(readyFolder(model));
  let rounds = 0;
  for (let isKilled = true; isKilled; rounds += 1) {
    const folder = join(desk.outside, `round-${rounds}`);
    cpSync(model, folder, { recursive: true });
    isKilled = settleKilledAfter(folder, rounds);
    // And once more, somewhere in the repetition.
    if (isKilled && rounds % 3 === 0) settleKilledAfter(folder, rounds % 4);
    expect(hasDesk(folder)).toBe(true);
    settleRestore(folder);
    expect(contentOf(folder)).toEqual({ ...whole, 'preferences.json': '{"locale":"nl"}' });
  }
  expect(rounds).toBeGreaterThan(8);
  const open = await openAt(join(desk.outside, 'round-3'), deskSecret, desk.clock);
  expect([open.desk.messages.all().length, open.audit.alarm(), verifyDesk(open.database).ok]).toEqual([
    2,
    undefined,
    true,
  ]);
}, 180_000);

/** Every file of a folder by its name. */
function contentOf(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'latin1')]));
}

test('until its last step a restore that dies leaves the old desk, and an unfinished one is no desk', async () => {
  const { desk, model } = await deskAndSuccessor();
  renameSync(readyFolder(model), stagingFolder(model));
  writeFileSync(join(model, 'desk.db-wal'), '');
  expect(hasRestoredDesk(model)).toBe(false);
  const open = await openAt(model, deskSecret, desk.clock);
  expect(open.desk.messages.all()).toHaveLength(1);
  open.close();
  expect(existsSync(stagingFolder(model))).toBe(false);
  const empty = join(desk.outside, 'empty');
  mkdirSync(stagingFolder(empty), { recursive: true });
  expect([hasDesk(empty), existsSync(empty)]).toEqual([false, true]);
});
