import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lisbon, lisbonAddress } from '#test/support/lisbon.ts';
import { callCli } from '#test/support/call-cli.ts';
import { makeCliDesk, type CliDesk } from '#test/support/cli-desk.ts';
import { splitLines } from '#test/support/run-cli.ts';

let desk: CliDesk;
beforeAll(async () => {
  desk = await makeCliDesk();
});
afterAll(() => desk.remove());

function fileOf(name: string, text: string): string {
  const file = join(desk.outside, name);
  writeFileSync(file, text);
  return file;
}

/** Received on 5 March 2026 at 23:30 UTC: the sixth in Paris and Amsterdam, the fifth in Lisbon. */
function mailTo(address: string): string {
  return [
    `Received: by mx.example.org; Thu, 5 Mar 2026 23:30:00 +0000`,
    'From: Anna Voorbeeld <anna@example.org>',
    `To: ${address}`,
    'Subject: Inzageverzoek',
    `Message-ID: <1-${address}>`,
    '',
    'Op grond van artikel 15 AVG verzoek ik u om inzage in mijn persoonsgegevens.',
    '',
  ].join('\r\n');
}

describe('add-controller and controllers', () => {
  test('a bundled profile, and one from a file: listed in the order of adding', async () => {
    const bundled = await desk.run('add-controller', '--profile', 'example-nl');
    expect([bundled.code, bundled.stderr]).toEqual([0, '']);
    expect(bundled.json()).toMatchObject({ id: 'example-nl', zone: 'Europe/Amsterdam', openCases: 0, closedCases: 0 });
    const fromFile = await desk.run('add-controller', '--file', fileOf('lisbon.json', JSON.stringify(lisbon)));
    expect(fromFile.json()).toMatchObject({
      id: 'lisbon',
      name: 'Exemplo Lda.',
      country: 'PT',
      zone: 'Europe/Lisbon',
      referencePrefix: 'LIS',
      addresses: [lisbonAddress, 'geral@exemplo.example'],
      openCases: 0,
      closedCases: 0,
    });
    const listed = await desk.run('controllers');
    expect(listed.lines().map(({ id }) => id)).toEqual(['kraaft', 'example-nl', 'lisbon']);
  });

  test.each([
    ['the same id again', ['--profile', 'kraaft'], 1, /^controller-exists: /],
    ['an unknown profile', ['--profile', 'nobody'], 2, /^profile-unknown: /],
    ['both', ['--profile', 'kraaft', '--file', 'x'], 2, /^name one of --profile and --file$/],
    ['neither', [], 2, /^name one of --profile and --file$/],
    ['a file that is not there', ['--file', 'nowhere.json'], 2, /^the file cannot be read: /],
  ])('with %s: one line, and nothing is added', async (_name, args, code, message) => {
    const run = await callCli(['add-controller', '--desk', desk.folder, ...args]);
    expect([run.code, run.stdout]).toEqual([code, '']);
    expect(splitLines(run.stderr)).toEqual([expect.stringMatching(message)]);
  });

  test('a file with a wrong field, or without JSON: 2, and the field is named', async () => {
    const wrong = await desk.run(
      'add-controller',
      '--file',
      fileOf('w.json', JSON.stringify({ ...lisbon, zone: 'X' })),
    );
    expect([wrong.code, wrong.json()]).toMatchObject([2, { obstacle: { code: 'profile-invalid', field: 'zone' } }]);
    const text = await desk.run('add-controller', '--file', fileOf('t.json', 'no json'));
    expect([text.code, text.stderr]).toEqual([2, expect.stringMatching(/^the file is no JSON/)]);
  });
});

describe('cases of several controllers', () => {
  test('each by its own day and reference; a person may choose; the lists are what the journal says', async () => {
    const files = ['dpo@kraaft.co', lisbonAddress, 'contact@kraaft.co'].map((address, index) =>
      fileOf(`${index}.eml`, mailTo(address)),
    );
    await desk.run('import', ...files);
    const waiting = (await desk.run('messages'))
      .lines()
      .toSorted((a, b) => (String(a['source']) < String(b['source']) ? -1 : 1));
    const [first, second, third] = waiting.map(({ id }) => String(id));
    const unknown = await desk.run('act', String(third), 'confirm', '--controller', 'nobody');
    expect([unknown.code, unknown.json()]).toMatchObject([
      1,
      { obstacle: { code: 'controller-unknown', id: 'nobody', known: ['kraaft', 'example-nl', 'lisbon'] } },
    ]);
    const opened = [
      await desk.run('act', String(first), 'confirm'),
      await desk.run('act', String(second), 'confirm'),
      await desk.run('act', String(third), 'confirm', '--controller', 'example-nl'),
    ];
    expect(opened.map((run) => run.json())).toEqual([
      expect.objectContaining({
        ref: 'KRA-2026-0001',
        controller: 'kraaft',
        receivedDay: '2026-03-06',
        due: '2026-04-07',
      }),
      expect.objectContaining({
        ref: 'LIS-2026-0001',
        controller: 'lisbon',
        receivedDay: '2026-03-05',
        due: '2026-04-06',
      }),
      expect.objectContaining({
        ref: 'VBD-2026-0001',
        controller: 'example-nl',
        receivedDay: '2026-03-06',
        due: '2026-04-07',
      }),
    ]);
    const cases = (await desk.run('cases')).lines();
    expect(cases.map(({ controller }) => String(controller)).toSorted()).toEqual(['example-nl', 'kraaft', 'lisbon']);
    expect((await desk.run('controllers')).lines().map(({ openCases }) => openCases)).toEqual([1, 1, 1]);
    expect((await desk.run('rebuild', '--check')).json()).toMatchObject({ ok: true, differences: [] });
    expect((await desk.run('verify')).json()).toMatchObject({ ok: true });
  });
});

describe('changing a controller', () => {
  test('Reg. 1182/71 Art. 2(1): a day that it adds moves the due day of its own cases only, and the history stays', async () => {
    const fields = ['--rights', 'access', '--language', 'fr', '--requester', 'Anna', '--note', 'all of it'];
    const opened = await desk.run('open', '--channel', 'post', '--received-day', '2026-03-03', ...fields);
    expect(opened.json()).toMatchObject({ controller: 'kraaft', due: '2026-04-03' });
    const changed = await desk.run(
      'change-controller',
      'kraaft',
      '--add-day',
      '2026-04-03=Closed',
      '--reason',
      'decree',
    );
    expect(changed.json()).toMatchObject({ profile: { addedDays: [{ day: '2026-04-03', name: 'Closed' }] } });
    const cases = (await desk.run('cases')).lines();
    // Saturday, Sunday and Easter Monday follow.
    expect(cases.find(({ ref }) => ref === opened.json()['ref'])).toMatchObject({ due: '2026-04-07' });
    expect((await desk.run('rebuild', '--check')).json()).toMatchObject({ ok: true, differences: [] });
  });

  test.each([
    ['without a reason', ['kraaft', '--add-day', '2026-04-03=Closed'], 1, /^reason-missing/],
    [
      'a controller that is none',
      ['nobody', '--add-day', '2026-04-03=Closed', '--reason', 'r'],
      1,
      /^controller-unknown/,
    ],
    ['a day without a name', ['kraaft', '--add-day', '2026-04-03', '--reason', 'r'], 2, /is no day with its name/],
    ['nothing to change', ['kraaft', '--reason', 'r'], 2, /--file or --add-day/],
  ] as const)('%s', async (_name, args, code, message) => {
    const run = await desk.run('change-controller', ...args);
    expect([run.code, run.stderr]).toEqual([code, expect.stringMatching(message)]);
  });
});
