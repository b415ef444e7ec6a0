import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeCliDesk, type CliDesk } from '#test/support/cli-desk.ts';
import { runCli, splitLines, startCli, testPassphrase } from '#test/support/run-cli.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

let desk: CliDesk;
beforeAll(async () => {
  desk = await makeCliDesk();
});
afterAll(() => desk.remove());

/** Every file of the desk with its octets: a refused command changes none. */
function octets(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(desk.folder).map((name) => [name, readFileSync(join(desk.folder, name)).toString('base64')]),
  );
}

describe('init', () => {
  test('prints the recovery key once: 24 words that open the desk', async () => {
    expect(desk.recoveryKey.split(' ')).toHaveLength(24);
    const run = await runCli(['cases', '--desk', desk.folder], { passphrase: desk.recoveryKey });
    expect([run.code, run.stdout]).toEqual([0, '']);
  });

  test('the contract’s keys, the profile in any case, a note of a weak passphrase on stderr only', async () => {
    const folder = join(temporaryFolder(), 'new');
    const run = await runCli(['init', '--desk', folder, '--profile', 'Kraaft', '--json'], { passphrase: 'kort' });
    expect(run.code).toBe(0);
    expect(run.json()).toEqual({ desk: folder, recoveryKey: expect.any(String) });
    expect(run.stderr).toMatch(/weak/);
  });

  test('over a desk that is there: 2, and no octet of it changes', async () => {
    const before = octets();
    const run = await desk.run('init', '--profile', 'kraaft');
    expect([run.code, run.json()]).toEqual([2, { obstacle: { code: 'desk-exists' } }]);
    expect(octets()).toEqual(before);
  });

  test.each([
    ['an unknown profile', ['--profile', 'nobody'], testPassphrase, 2, /^profile-unknown: .*kraaft/i],
    ['no profile', [], testPassphrase, 2, /--profile is missing/],
    ['no passphrase and nobody to ask', ['--profile', 'kraaft'], '', 3, /^desk-locked: /],
  ])('with %s: one line, and nothing is made', async (_name, args, secret, code, message) => {
    const folder = join(temporaryFolder(), 'new');
    const run = await runCli(['init', '--desk', folder, ...args], { passphrase: secret });
    expect([run.code, run.stdout]).toEqual([code, '']);
    expect(splitLines(run.stderr)).toEqual([expect.stringMatching(message)]);
    expect(existsSync(folder)).toBe(false);
  });

  test('where nothing can be written: 2 and one line', async () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    const run = await runCli(['init', '--desk', join(file, 'desk'), '--profile', 'kraaft']);
    expect([run.code, run.stdout]).toEqual([2, '']);
    expect(splitLines(run.stderr)).toEqual([expect.stringMatching(/cannot be written/)]);
  });
});

const commands: readonly (readonly string[])[] = [
  ['cases'],
  ['messages'],
  ['rebuild', '--check'],
  ['verify'],
  ['import', import.meta.dirname],
  ['act', 'KRA-2026-0001', 'close', '--outcome', 'other', '--note', 'x'],
  ['export', 'KRA-2026-0001', '--out', '/tmp/never.zip'],
];

describe('every command on a desk', () => {
  test.concurrent.each(commands)(
    '%s with a wrong passphrase ends with 3 and changes nothing',
    async (command, ...args) => {
      const before = octets();
      const run = await runCli([command, '--desk', desk.folder, '--json', ...args], {
        passphrase: 'another passphrase',
      });
      expect([run.code, run.json()]).toEqual([3, { obstacle: { code: 'passphrase-wrong' } }]);
      expect(splitLines(run.stderr)).toHaveLength(1);
      expect(octets()).toEqual(before);
    },
  );

  test.concurrent.each(commands)('%s without a desk ends with 2', async (command, ...args) => {
    const folder = join(desk.outside, 'absent');
    const run = await runCli([command, '--desk', folder, ...args]);
    expect([run.code, run.stdout]).toEqual([2, '']);
    expect(splitLines(run.stderr)).toEqual([expect.stringMatching(/^desk-absent: /)]);
    expect(existsSync(folder)).toBe(false);
  });
});

describe('the passphrase', () => {
  test('comes from a file too, with or without its line end', async () => {
    const file = join(temporaryFolder(), 'passphrase');
    for (const lineEnd of ['', '\n', '\r\n']) {
      writeFileSync(file, `${testPassphrase}${lineEnd}`);
      expect((await runCli(['cases', '--desk', desk.folder, '--passphrase-file', file], { passphrase: '' })).code).toBe(
        0,
      );
    }
  });

  test('from a file that is not there: 2', async () => {
    const run = await runCli(['cases', '--desk', desk.folder, '--passphrase-file', '/nowhere/secret'], {
      passphrase: '',
    });
    expect([run.code, splitLines(run.stderr)]).toEqual([
      2,
      [expect.stringMatching(/cannot be read: \/nowhere\/secret/)],
    ]);
  });

  test('from nowhere, with nobody to ask: 3', async () => {
    const run = await runCli(['cases', '--desk', desk.folder], { passphrase: '' });
    expect([run.code, run.stdout]).toEqual([3, '']);
    expect(splitLines(run.stderr)).toHaveLength(1);
  });
});

describe('bad usage ends with 2 and one line', () => {
  test.concurrent.each([
    ['no --desk', ['cases'], /--desk is missing/],
    ['an unknown option', ['cases', '--desk', 'DIR', '--all'], /--all/],
    ['a word too many', ['cases', '--desk', 'DIR', 'mine'], /mine/],
    ['an unknown action', ['act', '--desk', 'DIR', 'KRA-2026-0001', 'shred'], /no action "shred".*confirm.*close/],
    ['no action', ['act', '--desk', 'DIR', 'KRA-2026-0001'], /name one target and one action/],
    [
      'an unknown right',
      ['act', '--desk', 'DIR', 'm1', 'confirm', '--rights', 'acces'],
      /--rights needs one of access/,
    ],
    ['no language', ['act', '--desk', 'DIR', 'm1', 'confirm', '--language', 'French'], /ISO 639-1/],
    ['no day', ['act', '--desk', 'DIR', 'm1', 'confirm', '--received-day', '31-08-2026'], /YYYY-MM-DD/],
    [
      'an unknown outcome',
      ['act', '--desk', 'DIR', 'K', 'close', '--outcome', 'won'],
      /--outcome needs one of granted/,
    ],
    [
      'an unknown ground',
      ['act', '--desk', 'DIR', 'K', 'extend', '--ground', 'busy'],
      /--ground needs one of complexity/,
    ],
    ['no case to attach to', ['act', '--desk', 'DIR', 'm1', 'attach'], /--case is missing/],
    ['no place for an export', ['export', '--desk', 'DIR', 'K'], /--out is missing/],
    ['nothing to import', ['import', '--desk', 'DIR'], /name at least one/],
    ['a path that is not there', ['import', '--desk', 'DIR', '/nowhere/mails'], /\/nowhere\/mails is not there/],
    ['a file and a desk to verify', ['verify', 'x.zip', '--desk', 'DIR'], /one evidence file, or a desk/],
    ['nothing to verify', ['verify'], /one evidence file, or a desk/],
    ['a file to verify that is not there', ['verify', '/nowhere/x.zip'], /\/nowhere\/x\.zip cannot be read/],
    ['no port', ['serve', '--desk', 'DIR'], /--port is missing/],
    ['a port that is none', ['serve', '--desk', 'DIR', '--port', '80a'], /0 to 65535/],
  ])('%s', async (_name, args, message) => {
    const before = octets();
    const run = await runCli(args.map((arg) => (arg === 'DIR' ? desk.folder : arg)));
    expect([run.code, run.stdout]).toEqual([2, '']);
    expect(splitLines(run.stderr)).toEqual([expect.stringMatching(message)]);
    expect(octets()).toEqual(before);
  });
});

describe('a desk that another process holds', () => {
  test('is refused with 3 until that process ends', async () => {
    const holder = startCli(['serve', '--desk', desk.folder, '--port', '0', '--json']);
    const ended = once(holder, 'exit');
    const [line] = (await once(createInterface(holder.stdout), 'line')) as [string];
    expect(JSON.parse(line)).toEqual({ url: expect.stringMatching(/^http:\/\/[^/]+\/#token=/) });
    const second = await desk.run('cases');
    expect([second.code, second.json()]).toEqual([3, { obstacle: { code: 'desk-in-use' } }]);
    const third = await runCli(['serve', '--desk', desk.folder, '--port', '0']);
    expect([third.code, third.stdout]).toEqual([3, '']);
    const port = new URL((JSON.parse(line) as { url: string }).url).port;
    const elsewhere = await runCli(['serve', '--desk', temporaryFolder(), '--port', port]);
    expect([elsewhere.code, elsewhere.stdout]).toEqual([2, '']);
    expect(splitLines(elsewhere.stderr)).toEqual([expect.stringContaining(`port ${port} cannot be used`)]);
    holder.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    expect((await desk.run('cases')).code).toBe(0);
  }, 120_000);
});

test('a file that was tampered with is an answer to verify, wherever it was, and damage to the rest', async () => {
  const own = await makeCliDesk();
  const file = join(own.folder, 'desk.db');
  const whole = readFileSync(file);
  // In a page that no list needs, and in the first one, without which nothing opens.
  for (const at of [whole.length - 100, 100]) {
    const changed = Buffer.from(whole);
    changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
    writeFileSync(file, changed);
    const verified = await own.run('verify');
    expect([verified.code, verified.json()['ok']]).toEqual([1, false]);
  }
  const listed = await own.run('cases');
  expect([listed.code, listed.json()]).toEqual([2, { obstacle: { code: 'desk-damaged' } }]);
  own.remove();
});
