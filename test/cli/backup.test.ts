import { appendFileSync, existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callCli } from '#test/support/call-cli.ts';
import { makeCliDesk, type CliDesk } from '#test/support/cli-desk.ts';
import { mailWithDocument } from '#test/support/mail-with-document.ts';
import { splitLines } from '#test/support/run-cli.ts';

let desk: CliDesk;
let mail: string;
let file: string;
const ref = 'KRA-2026-0001';

beforeAll(async () => {
  desk = await makeCliDesk();
  mail = join(desk.outside, 'anna.eml');
  file = join(desk.outside, 'one.dpobackup');
  writeFileSync(mail, mailWithDocument({ text: 'Ik verzoek om inzage in mijn persoonsgegevens, artikel 15 AVG.' }));
  await desk.run('import', mail);
  await desk.run('act', String((await desk.run('messages')).json()['id']), 'confirm', '--rights', 'access');
}, 120_000);
afterAll(() => desk.remove());

describe('backup and restore', () => {
  test('say ok, and a restored desk has no case that was erased after the backup, nor its mail when it comes again', async () => {
    const made = await desk.run('backup', '--out', file);
    expect([made.code, made.stderr, made.json()]).toEqual([
      0,
      '',
      { ok: true, entries: expect.any(Number), sha256: expect.any(String), size: statSync(file).size, file },
    ]);
    const checked = await callCli(['backup', '--check', file, '--json']);
    expect([checked.code, checked.json()]).toMatchObject([0, { ok: true, cases: 1, messages: 1 }]);
    await desk.run('act', ref, 'close', '--outcome', 'other', '--note', 'moved away');
    expect((await desk.run('erase', ref)).code).toBe(0);

    const back = await callCli(['restore', file, '--desk', desk.folder, '--json']);
    expect([back.code, back.json()]).toEqual([
      0,
      {
        ok: true,
        backedUpAt: checked.json()['backedUpAt'],
        entries: made.json()['entries'],
        lost: expect.any(Number),
        erasedAgain: expect.any(Number),
      },
    ]);
    expect(splitLines(back.stderr)).toEqual([
      expect.stringMatching(/^\d+ entries that were made after this backup are not in it/u),
      expect.stringMatching(/^\d+ erasures made after this backup were made again/u),
    ]);
    expect((await desk.run('cases')).stdout).toBe('');
    expect((await desk.run('import', mail)).json()).toMatchObject({ seen: 1, stored: 0, duplicates: 1 });
    expect((await desk.run('messages')).json()).toMatchObject({ disposition: 'erased', from: '', subject: '' });
    expect((await desk.run('verify')).json()).toMatchObject({ ok: true, firstBroken: null });
    expect((await desk.run('rebuild', '--check')).json()).toMatchObject({ ok: true, differences: [] });
  }, 240_000);

  test('with the recovery words into a new folder: the desk of another machine', async () => {
    const folder = join(desk.outside, 'laptop');
    const words = { passphrase: desk.recoveryKey };
    const back = await callCli(['restore', file, '--desk', folder, '--json'], words);
    expect([back.code, back.stderr, back.json()['ok']]).toEqual([0, '', true]);
    const cases = await callCli(['cases', '--desk', folder, '--json']);
    expect([cases.code, cases.json()['ref']]).toEqual([0, ref]);
  }, 120_000);

  test('refuse with one line and exit 2 what is no backup, or a damaged one, and 3 a wrong secret; nothing is changed', async () => {
    const damaged = join(desk.outside, 'damaged.dpobackup');
    writeFileSync(damaged, readFileSync(file));
    appendFileSync(damaged, 'x');
    const folder = join(desk.outside, 'nothing');
    const before = readdirSync(desk.folder).map((name) => readFileSync(join(desk.folder, name)).toString('hex'));
    for (const [args, code] of [
      [['restore', damaged, '--desk', folder], 2],
      [['restore', mail, '--desk', folder], 2],
      [['restore', join(desk.outside, 'none'), '--desk', folder], 2],
      [['restore', '--desk', folder], 2],
      [['restore', damaged, '--desk', desk.folder], 2],
      [['backup', '--check', damaged], 2],
      [['backup', '--desk', desk.folder, '--out', join(desk.outside, 'no', 'such', 'folder', 'x')], 2],
    ] as const) {
      const run = await callCli([...args]);
      expect([args, run.code, splitLines(run.stderr).length, run.stdout]).toEqual([args, code, 1, '']);
    }
    const wrong = await callCli(['restore', file, '--desk', folder, '--json'], { passphrase: 'another passphrase' });
    expect([wrong.code, wrong.json()]).toEqual([3, { obstacle: { code: 'passphrase-wrong' } }]);
    expect(existsSync(folder)).toBe(false);
    expect(readdirSync(desk.folder).map((name) => readFileSync(join(desk.folder, name)).toString('hex'))).toEqual(
      before,
    );
  }, 240_000);
});
