import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callCli } from '#test/support/call-cli.ts';
import { makeCliDesk, type CliDesk } from '#test/support/cli-desk.ts';
import { mailWithDocument } from '#test/support/mail-with-document.ts';

let desk: CliDesk;

beforeAll(async () => {
  desk = await makeCliDesk();
  const file = join(desk.outside, 'a.eml');
  writeFileSync(file, mailWithDocument({ name: 'Zoë Kraai', number: 4711, text: 'Graag accès tot mijn dossier.' }));
  await desk.run('import', file);
});
afterAll(() => desk.remove());

/** A line a hit. */
async function find(...query: readonly string[]) {
  const { stdout, stderr, code } = await desk.run('search', ...query);
  const hits = stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { hits, stderr, code };
}

describe('search', () => {
  test('a line a hit, attachments read on the way', async () => {
    const { hits, code } = await find('acces');
    expect([code, hits]).toEqual([
      0,
      [
        expect.objectContaining({
          kind: 'mail',
          people: 'Zoë Kraai <anna@example.org>',
          disposition: 'tray',
          case: null,
        }),
      ],
    ]);
    expect((await find('4711', 'in:files')).hits).toEqual([
      expect.objectContaining({ kind: 'file', title: 'invoice.csv', attachment: 1, why: 'text' }),
    ]);
  });

  test('a minus belongs to the query', async () => {
    expect((await find('acces', '-dossier')).hits).toEqual([]);
    expect((await find('acces', '-from:kraai')).hits).toEqual([]);
    expect((await find('-from:iemand', 'in:mails')).hits).toHaveLength(1);
  });

  test('what is not understood is said beside the hits', async () => {
    const { hits, stderr } = await find('acces', 'is:opne');
    expect(hits).toHaveLength(1);
    expect(stderr).toContain('value-unknown is:opne (open?)');
  });

  test.each([[], [''], ['--limit', '0', 'x'], ['--limit', 'all', 'x']])('%s is bad input', async (...args) => {
    expect((await desk.run('search', ...args)).code).toBe(2);
  });

  test('for a person in lines', async () => {
    const { stdout } = await callCli(['search', '--desk', desk.folder, 'acces']);
    expect(stdout).toMatch(
      /^mail {2}m\w{16} {2}2026-03-05 {2}Zoë Kraai <anna@example.org> {2}Inzageverzoek 4711 {2}Graag accès/,
    );
  });
});
