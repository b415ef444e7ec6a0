import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { verifyDesk } from '#db/verify-desk.ts';
import { makeBackup, type BackupTools } from '#host/backup/make-backup.ts';
import { checkFolder } from '#host/backup/unfinished.ts';
import type { OpenDesk } from '#host/open-desk.ts';
import { settleErasures } from '#host/settle-erasures.ts';
import { workerUrls } from '#host/worker-urls.ts';
import { backUp, deskSecret, makeBackupDesk, openAt, restored } from '#test/support/backup-desk.ts';
import { runCli } from '#test/support/run-cli.ts';
import { storeSketch } from '#test/support/throwaway-desk.ts';

// Each desk here stretches passphrases and verifies copies in threads of their own.
vi.setConfig({ testTimeout: 240_000 });

const tools = (onProgress: BackupTools['onProgress']): BackupTools => ({ workerUrl: workerUrls.backup, onProgress });

/** Runs once, at the first sign of progress, when the copy has been taken and is not yet proved. */
function once(work: () => void): BackupTools['onProgress'] {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    work();
  };
}

const subjectsOf = ({ desk }: OpenDesk) => desk.messages.all().map(({ mail }) => mail?.subject);

test('a backup is the desk at one instant; what is done meanwhile is in the desk only', async () => {
  const desk = await makeBackupDesk();
  const open = await desk.open();
  // Larger than what is read at once.
  for (let number = 1; number <= 30; number += 1) storeSketch(open, { text: `${number} `.repeat(40_000) }, number);
  const file = join(desk.outside, 'one.dpobackup');
  const entries = open.audit.size();
  const made = await makeBackup(open, file, 'user', tools(once(() => storeSketch(open, { subject: 'meanwhile' }, 31))));
  expect(made).toMatchObject({ ok: true, value: { entries, size: statSync(file).size } });
  expect(subjectsOf(open)).toContain('meanwhile');
  expect(verifyDesk(open.database).ok).toBe(true);
  const folder = join(desk.outside, 'back');
  await restored(desk, { file, folder });
  const back = await openAt(folder, deskSecret, desk.clock);
  expect(back.desk.messages.all()).toHaveLength(30);
  expect(subjectsOf(back)).not.toContain('meanwhile');
  expect(statSync(file).size).toBeGreaterThan(2_500_000);
  expect(back.desk.messages.all().map(({ sha256 }) => sha256)).toEqual(
    open.desk.messages.all().flatMap(({ sha256, mail }) => (mail?.subject === 'meanwhile' ? [] : [sha256])),
  );
});

test('an erasure meanwhile makes the copy begin anew: the backup does not hold what was erased', async () => {
  const desk = await makeBackupDesk();
  const open = await desk.open();
  const id = storeSketch(open, { subject: 'to be erased' }, 1);
  storeSketch(open, {}, 2);
  const file = join(desk.outside, 'one.dpobackup');
  const made = await makeBackup(
    open,
    file,
    'app',
    tools(
      once(() =>
        open.desk.transact(() => {
          open.desk.messages.erase(id);
          open.desk.journal.erase(id);
          open.desk.journal.append(id, { act: 'mail.erased', reason: 'asked for' }, 'user');
        }),
      ),
    ),
  );
  expect(made.ok).toBe(true);
  await settleErasures(open);
  const folder = join(desk.outside, 'back');
  expect(await restored(desk, { file, folder })).toMatchObject({ erasedAgain: 0 });
  const back = await openAt(folder, deskSecret, desk.clock);
  expect(back.desk.messages.find(id)?.disposition).toBe('erased');
});

test('nothing in a backup or in what is written while it is made can be read without the keys', async () => {
  const desk = await makeBackupDesk();
  const open = await desk.open();
  const canary = 'CanaryVanDenBerg';
  storeSketch(open, { subject: canary, name: canary, text: canary.repeat(200) }, 1);
  const file = join(desk.outside, 'one.dpobackup');
  const spellings = [canary, Buffer.from(canary, 'utf16le').toString('latin1')].concat(
    // In base64 at each of the three places within a group.
    ['', 'x', 'xx'].map((before) =>
      Buffer.from(before + canary)
        .toString('base64')
        .slice(4, 16),
    ),
  );
  const seen: string[] = [];
  const look = () => {
    for (const folder of [desk.outside, desk.folder, checkFolder(desk.folder)])
      for (const name of existsSync(folder) ? readdirSync(folder) : []) {
        const path = join(folder, name);
        if (!statSync(path).isFile()) continue;
        seen.push(name);
        const text = readFileSync(path).toString('latin1');
        for (const spelling of spellings) expect(text.includes(spelling), `${name}: ${spelling}`).toBe(false);
      }
  };
  const made = await makeBackup(
    open,
    file,
    'user',
    // The desk's own file is not read here: closing it would drop the locks on it.
    tools((done, total) => {
      if (done === total) for (const name of readdirSync(checkFolder(desk.folder))) seen.push(`check/${name}`);
    }),
  );
  expect(made.ok).toBe(true);
  open.close();
  look();
  expect(seen).toContain('check/desk.db');
  expect(seen).toContain('one.dpobackup');
  // No name of a person, and none of the desk, in the part that is in plain.
  expect(readFileSync(file).subarray(0, 400).toString('latin1')).toMatch(
    /^DPODESK-BACKUP\/1 [\w-]{43}\n\{"app":"[\d.]+","createdAt":"[\d:.TZ-]+","database":\d+,"entries":\d+,"head":"[\w-]{43}","headFile":160,"log":"[\w-]{22}","nonce":"[\w-]{11}"\}\n/u,
  );
});

test('after a backup the desk is still locked against a second one, and its file flows on', async () => {
  const desk = await makeBackupDesk();
  const open = await desk.open();
  storeSketch(open, {}, 1);
  await backUp(open, join(desk.outside, 'one.dpobackup'));
  await backUp(open, join(desk.outside, 'one.dpobackup'));
  expect(open.database.sqlite.pragma('wal_autocheckpoint', { simple: true })).toBe(1000);
  const second = await runCli(['cases', '--desk', desk.folder, '--json']);
  expect([second.code, second.json()]).toEqual([3, { obstacle: { code: 'desk-in-use' } }]);
}, 60_000);

test('a folder that is not there is out of reach, and nothing is left behind', async () => {
  const desk = await makeBackupDesk();
  const open = await desk.open();
  const made = await makeBackup(
    open,
    join(desk.outside, 'unplugged', 'one.dpobackup'),
    'user',
    tools(() => undefined),
  );
  expect(made).toEqual({ ok: false, failure: { code: 'backup-out-of-reach' } });
  expect(readdirSync(desk.outside)).toEqual(['desk']);
  expect(readdirSync(desk.folder)).not.toContain('backup.check');
  expect(open.database.sqlite.pragma('wal_autocheckpoint', { simple: true })).toBe(1000);
});
