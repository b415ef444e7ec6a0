// The register at the command line, as ../cli.md promises it: a file, and one line of JSON with its lines.

import { readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeCliDesk, type CliDesk } from '#test/support/cli-desk.ts';

let desk: CliDesk;

beforeAll(async () => {
  desk = await makeCliDesk();
  for (const [day, requester] of [
    ['2025-11-03', 'Anna Verzonnen'],
    ['2026-02-03', '=cmd|calc'],
  ] as const)
    await desk.run(
      'open',
      '--channel',
      'post',
      '--received-day',
      day,
      '--rights',
      'access',
      '--language',
      'nl',
      '--requester',
      requester,
      '--note',
      'alles',
    );
});
afterAll(() => desk.remove());

const linesIn = (file: string) => parse<Record<string, string>>(readFileSync(file), { columns: true, bom: true });

describe('dpo-desk register', () => {
  test('writes CSV and answers with the file and its lines, without names', async () => {
    const out = join(desk.outside, 'register.csv');
    const run = await desk.run('register', '--out', out);
    expect(run).toMatchObject({ code: 0 });
    expect(run.json()).toMatchObject({ file: out, rows: 2 });
    const lines = linesIn(out);
    expect(lines.map(({ Received }) => Received)).toEqual(['2025-11-03', '2026-02-03']);
    expect(readFileSync(out, 'utf8')).not.toMatch(/Anna|calc/);
  });

  test('writes names where they are asked for, as text that no spreadsheet computes (OWASP CSV injection)', async () => {
    const out = join(desk.outside, 'named.csv');
    await desk.run('register', '--out', out, '--with-names', '--year', '2026');
    expect(linesIn(out).map(({ Name }) => Name)).toEqual(["'=cmd|calc"]);
  });

  test('writes a workbook, and replaces a file that is there, as `export` does', async () => {
    const out = join(desk.outside, 'register.xlsx');
    for (let time = 0; time < 2; time += 1)
      expect((await desk.run('register', '--out', out, '--language', 'fr')).json()).toMatchObject({ rows: 2 });
    expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK');
  });

  test('writes the report of a year as a PDF, alone or beside a register', async () => {
    const report = join(desk.outside, 'report.pdf');
    const alone = await desk.run('register', '--report', report, '--year', '2025');
    expect(alone.json()).toMatchObject({ file: report, year: 2025 });
    expect(readFileSync(report).subarray(0, 5).toString()).toBe('%PDF-');
    const out = join(desk.outside, 'both.csv');
    const both = await desk.run('register', '--out', out, '--report', report);
    expect(both.lines()).toMatchObject([{ file: out, rows: 2 }, { file: report }]);
  });

  test.each([
    [['--out', 'register.txt'], /\.csv or \.xlsx/],
    [['--out', 'register.csv', '--year', '26'], /--year/],
    [['--out', 'register.csv', '--year', '2026', '--from', '2026-01-01'], /--year, or --from/],
    [['--out', 'register.csv', '--controller', 'nobody'], /there is no controller "nobody"; there are kraaft/],
    [['--out', 'register.csv', '--phase', 'gone'], /--phase/],
    [['--report', 'report.html'], /\.pdf/],
    [[], /--out is missing/],
  ])('refuses %j in one clear line and writes nothing', async (args, words) => {
    const named = args.map((each) => (each.startsWith('re') ? join(desk.outside, `refused-${each}`) : each));
    const run = await desk.run('register', ...named);
    expect(run.code).toBe(2);
    expect(run.stderr.trim().split('\n')).toHaveLength(1);
    expect(run.stderr).toMatch(words);
    for (const each of named) expect(each.startsWith('/') && existsSync(each)).toBe(false);
  });
});
