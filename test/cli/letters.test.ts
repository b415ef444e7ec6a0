// Letters on the command line: written, checked, left as a file; what cannot leave leaves nothing behind.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, dayIn, instantOf } from '#core/base/day.ts';
import { parseMail } from '#mail/mime/parse.ts';
import { makeCliDesk, type CliDesk } from '#test/support/cli-desk.ts';

let desk: CliDesk;
const received = addDays(dayIn(instantOf(Date.now()), 'Europe/Paris'), -5);
const ref = `KRA-${received.slice(0, 4)}-0001`;

beforeAll(async () => {
  desk = await makeCliDesk();
  const fields = ['--rights', 'access', '--language', 'nl', '--requester', 'Anna Verzonnen <anna@example.org>'];
  await desk.run('open', '--channel', 'post', '--received-day', received, ...fields, '--note', 'alles');
});
afterAll(() => desk.remove());

describe('act CASE letter', () => {
  test('without a way it stays a draft, with what it lacks', async () => {
    const run = await desk.run('act', ref, 'letter', '--kind', 'acknowledgement');
    expect(run.code).toBe(0);
    expect(run.json()).toMatchObject({ ref, kind: 'acknowledgement', state: 'draft', file: null });
  });

  test('what cannot leave exits 1 with the codes, and no draft of it stays', async () => {
    const run = await desk.run('act', ref, 'letter', '--kind', 'fee', '--way', 'mail');
    expect(run.code).toBe(1);
    const { state, checks } = run.json() as { state: string; checks: readonly { code: string; severity: string }[] };
    expect(state).toBe('dropped');
    expect(checks).toContainEqual(expect.objectContaining({ code: 'gap-unfilled', severity: 'stops' }));
  });

  test('a file leaves with its words, and the case knows (GDPR Art. 12(3))', async () => {
    const file = join(desk.outside, 'letter.eml');
    const begun = (await desk.run('act', ref, 'letter', '--kind', 'acknowledgement')).json();
    const warnings = (begun['checks'] as readonly { code: string }[]).map(({ code }) => code).join(',');
    const args = ['--way', 'file', '--format', 'eml', '--out', file, '--mean', warnings || 'letter-twice'];
    const run = await desk.run('act', ref, 'letter', '--kind', 'acknowledgement', ...args);
    expect([run.code, run.stderr]).toEqual([0, '']);
    expect(run.json()).toMatchObject({ state: 'left', file });
    const mail = await parseMail(readFileSync(file));
    expect(mail.ok && mail.value.to).toEqual([{ name: 'Anna Verzonnen', address: 'anna@example.org' }]);
    expect(mail.ok && mail.value.text).toContain(ref);
  });

  test('by mail it asks for an account that sends', async () => {
    const run = await desk.run(
      'act',
      ref,
      'letter',
      '--kind',
      'acknowledgement',
      '--way',
      'mail',
      '--mean',
      'letter-twice',
    );
    expect(run.code).toBe(1);
    expect(run.json()).toMatchObject({ obstacle: { code: 'sending-not-set-up' } });
  });

  test('bad input changes nothing', async () => {
    expect((await desk.run('act', ref, 'letter', '--kind', 'love')).code).toBe(2);
    expect((await desk.run('act', ref, 'letter', '--kind', 'fee', '--way', 'pigeon')).code).toBe(2);
    expect((await desk.run('act', ref, 'letter', '--kind', 'fee', '--way', 'file')).code).toBe(2);
    expect((await desk.run('act', ref, 'letter', '--kind', 'fee', '--set', 'amount')).code).toBe(2);
  });
});

test('act CASE send-letters has nothing to do where nothing waits', async () => {
  const run = await desk.run('act', ref, 'send-letters');
  expect([run.code, run.stdout.trim()]).toEqual([0, '']);
});
