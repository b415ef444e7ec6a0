import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeCliDesk, type CliDesk } from '#test/support/cli-desk.ts';
import { mailWithDocument } from '#test/support/mail-with-document.ts';

let home: CliDesk;
let deputy: CliDesk;
const ref = 'KRA-2026-0001';

beforeAll(async () => {
  [home, deputy] = await Promise.all([makeCliDesk(), makeCliDesk()]);
  const mail = join(home.outside, 'anna.eml');
  writeFileSync(mail, mailWithDocument({ text: 'Ik verzoek om inzage in mijn persoonsgegevens, artikel 15 AVG.' }));
  await home.run('import', mail);
  await home.run('act', String((await home.run('messages')).json()['id']), 'confirm', '--rights', 'access');
}, 120_000);
afterAll(() => {
  home.remove();
  deputy.remove();
});

describe('hand-over, take-over, hand-back and take-back', () => {
  test('carry a case there and back, and both logs and all lists hold', async () => {
    const out = join(home.outside, 'out.dpohandover');
    const given = await home.run(
      'hand-over',
      ref,
      '--to',
      'R. Deputy',
      '--until',
      '2099-01-01',
      '--reason',
      'leave',
      '--out',
      out,
    );
    expect([given.code, given.stderr, given.json()]).toEqual([
      0,
      '',
      { file: out, sha256: expect.any(String), code: expect.any(String), cases: 1 },
    ]);
    const code = String(given.json()['code']);
    const noted = await home.run('act', ref, 'close', '--outcome', 'other', '--note', 'x');
    expect([noted.code, noted.json()]).toMatchObject([1, { obstacle: { code: 'case-handed-over' } }]);

    const damaged = join(home.outside, 'damaged.dpohandover');
    const octets = readFileSync(out);
    octets[octets.length - 9] = (octets.at(-9) ?? 0) ^ 1;
    writeFileSync(damaged, octets);
    expect((await deputy.run('take-over', damaged, '--code', code)).code).toBe(2);
    expect((await deputy.run('take-over', out, '--code', '0'.repeat(24))).code).toBe(3);
    const checked = await deputy.run('take-over', out, '--code', code, '--check');
    expect(checked.json()).toMatchObject({ way: 'out', taken: 0, cases: [{ ref, verdict: 'UNANCHORED', mails: 1 }] });
    expect((await deputy.run('cases')).stdout).toBe('');
    const taken = await deputy.run('take-over', out, '--code', code);
    expect([taken.code, taken.json()['taken']]).toEqual([0, 1]);
    expect((await deputy.run('act', ref, 'note', '--text', 'called')).code).toBe(0);

    const back = join(deputy.outside, 'back.dpohandover');
    const returned = await deputy.run('hand-back', ref, '--out', back);
    const home2 = await home.run('take-over', back, '--code', String(returned.json()['code']));
    expect(home2.json()).toMatchObject({ way: 'back', taken: 1, cases: [{ ref, done: 1 }] });
    expect((await home.run('take-back', ref, '--reason', 'x')).json()).toMatchObject({
      obstacle: { code: 'handover-not-away' },
    });
    for (const desk of [home, deputy]) {
      expect((await desk.run('verify')).json()).toMatchObject({ ok: true, firstBroken: null });
      expect((await desk.run('rebuild', '--check')).json()).toMatchObject({ ok: true, differences: [] });
    }
  }, 300_000);
});
