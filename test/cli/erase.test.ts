import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callCli } from '#test/support/call-cli.ts';
import { makeCliDesk, type CliDesk } from '#test/support/cli-desk.ts';
import { mailWithDocument } from '#test/support/mail-with-document.ts';
import { splitLines } from '#test/support/run-cli.ts';

let desk: CliDesk;
let mail: string;
let evidence: string;
const ref = 'KRA-2026-0001';

/** One case of one mail, closed, and its evidence. */
beforeAll(async () => {
  desk = await makeCliDesk();
  mail = join(desk.outside, 'anna-voorbeeld.eml');
  evidence = join(desk.outside, 'evidence.zip');
  writeFileSync(mail, mailWithDocument({ text: 'Ik verzoek om inzage in mijn persoonsgegevens, artikel 15 AVG.' }));
  await desk.run('import', mail);
  await desk.run('act', await messageId(), 'confirm', '--rights', 'access');
}, 60_000);
afterAll(() => desk.remove());

async function messageId(): Promise<string> {
  return String((await desk.run('messages')).json()['id']);
}

describe('erase', () => {
  test('of an open case, of none, or without a name ends with no or bad usage, and changes nothing', async () => {
    const before = readFileSync(join(desk.folder, 'desk.db'));
    const open = await desk.run('erase', ref);
    expect([open.code, open.json()]).toMatchObject([1, { obstacle: { code: 'case-open', ref } }]);
    const unknown = await desk.run('erase', 'KRA-2026-0009');
    expect([unknown.code, unknown.json()['obstacle']]).toMatchObject([
      1,
      { code: 'case-unknown', ref: 'KRA-2026-0009' },
    ]);
    for (const args of [[], [ref, 'KRA-2026-0002']]) {
      const run = await desk.run('erase', ...args);
      expect([run.code, splitLines(run.stderr)]).toEqual([2, [expect.stringMatching(/name one case/u)]]);
    }
    expect(readFileSync(join(desk.folder, 'desk.db')).equals(before)).toBe(true);
  }, 60_000);

  test('of a closed case: its mail is in the ledger without a word, all verifies, and it stays so', async () => {
    const closed = await desk.run('act', ref, 'close', '--outcome', 'other', '--note', 'moved away');
    expect(closed.code).toBe(0);
    expect((await desk.run('export', ref, '--out', evidence)).code).toBe(0);
    const entries = Number((await desk.run('verify')).json()['entries']);

    const run = await desk.run('erase', ref);
    expect([run.code, run.stderr]).toEqual([0, '']);
    const { case: named, erased } = run.json();
    expect(named).toBe(ref);
    expect(Number(erased)).toBeGreaterThan(2);

    expect((await desk.run('cases')).stdout).toBe('');
    const ledger = (await desk.run('messages')).json();
    expect(ledger).toMatchObject({ disposition: 'erased', from: '', subject: '', case: null, messageId: null });
    // A new signing key for the session that wrote, the erasure, and the destruction of its keys.
    const after = entries + 3;
    expect((await desk.run('verify')).json()).toEqual({ ok: true, entries: after, firstBroken: null, erased });
    expect((await desk.run('rebuild', '--check')).json()).toMatchObject({ ok: true, differences: [] });
    expect((await callCli(['verify', '--desk', desk.folder])).stdout).toBe(
      `valid: ${after} entries, ${String(erased)} erased\n`,
    );
    expect((await callCli(['verify', evidence, '--json'])).json()['ok']).toBe(true);

    expect((await desk.run('import', mail)).json()).toMatchObject({ seen: 1, stored: 0, duplicates: 1 });
    expect((await desk.run('messages')).json()['disposition']).toBe('erased');
    for (const args of [
      ['erase', ref],
      ['export', ref, '--out', join(desk.outside, 'late.zip')],
      ['act', ref, 'reopen', '--reason', 'x'],
    ] as const) {
      const [command, ...rest] = args;
      const late = await desk.run(command, ...rest);
      expect([late.code, late.json()['obstacle']]).toMatchObject([1, { code: 'case-unknown', ref }]);
    }
  }, 120_000);

  test('says in words what went', async () => {
    writeFileSync(mail, mailWithDocument({ number: 2, text: 'Ik verzoek om inzage in mijn persoonsgegevens.' }));
    await desk.run('import', mail);
    const tray = splitLines((await desk.run('messages')).stdout).map(
      (line) => JSON.parse(line) as Record<string, string>,
    );
    const id = String(tray.find((message) => message['disposition'] === 'tray')?.['id']);
    const confirmed = await desk.run('act', id, 'confirm', '--rights', 'access');
    const next = String(confirmed.json()['ref']);
    expect(next).toBe('KRA-2026-0002');
    await desk.run('act', next, 'discard', '--reason', 'twice');
    const run = await callCli(['erase', '--desk', desk.folder, next]);
    expect([run.code, run.stdout]).toEqual([
      0,
      expect.stringMatching(/^KRA-2026-0002 is erased: the content of \d+ journal lines and 0 mails is gone\n$/u),
    ]);
  }, 120_000);
});
