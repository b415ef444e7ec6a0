import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { runCli, splitLines } from '#test/support/run-cli.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

interface Answer {
  readonly id?: string;
  readonly receivedDay: string;
  readonly nominalDue: string;
  readonly due: string;
  readonly nominalExtendedDue: string;
  readonly extendedDue: string;
  readonly noticeBy: string;
  readonly steps: readonly object[];
}

interface Vector {
  readonly id: string;
  readonly received_iso: string;
  readonly tz: string;
  readonly country: string;
  readonly one_month_due: string;
  readonly three_months_due: string;
}

const vectorFile = join(import.meta.dirname, '../fixtures/date-vectors.csv');
const vectors = parse<Vector>(readFileSync(vectorFile), { columns: true });
const contractKeys = ['receivedDay', 'nominalDue', 'due', 'nominalExtendedDue', 'extendedDue', 'noticeBy', 'steps'];

const single = (received: string, zone: string, country: string, ...more: string[]) =>
  runCli(['deadline', '--received', received, '--zone', zone, '--country', country, ...more]);

describe('deadline', () => {
  test('of one receipt: the keys and days of the contract', async () => {
    const run = await single('2026-01-31T11:00:00+01:00', 'Europe/Paris', 'FR', '--json');
    const answer = run.json() as unknown as Answer;
    expect([run.code, run.stderr]).toEqual([0, '']);
    expect(Object.keys(answer)).toEqual(expect.arrayContaining(contractKeys));
    expect(answer).toMatchObject({
      receivedDay: '2026-01-31',
      nominalDue: '2026-02-28',
      due: '2026-03-02',
      nominalExtendedDue: '2026-04-30',
      extendedDue: '2026-04-30',
      noticeBy: '2026-03-02',
    });
    expect(answer.steps.length).toBeGreaterThan(4);
  });

  test('in words for a person, each step with its article', async () => {
    const { code, stdout } = await single('2026-01-31T11:00:00+01:00', 'Europe/Paris', 'FR');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^answer due +2026-03-02 +\(safe: 2026-02-28\)$/m);
    expect(
      splitLines(stdout)
        .filter((line) => line.startsWith('- '))
        .every((line) => /\(.+\)\.$/.test(line)),
    ).toBe(true);
  });

  test('the day is the one in the zone, not the one in UTC', async () => {
    const answer = (await single('2026-03-05T23:30:00Z', 'Europe/Paris', 'FR', '--json')).json();
    expect(answer['receivedDay']).toBe('2026-03-06');
  });

  test('of a whole file: every vector’s two due days, in the order of the rows', async () => {
    const run = await runCli(['deadline', '--batch', vectorFile]);
    const answers = run.lines() as unknown as readonly Answer[];
    expect([run.code, run.stderr]).toEqual([0, '']);
    expect(answers.map(({ id, due, extendedDue }) => ({ id, due, extendedDue }))).toEqual(
      vectors.map((row) => ({ id: row.id, due: row.one_month_due, extendedDue: row.three_months_due })),
    );
    expect(answers.length).toBeGreaterThan(30);
    for (const answer of answers) expect(Object.keys(answer)).toEqual(expect.arrayContaining(['id', ...contractKeys]));
  });
});

describe('bad input ends with 2 and one clear line, and prints nothing', () => {
  const single2 = ['deadline', '--received', '2026-03-05T09:00:00Z', '--zone', 'Europe/Paris', '--country', 'FR'];
  const with2 = (option: string, value: string) => single2.with(single2.indexOf(option) + 1, value);
  const cases: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['no moment', ['deadline', '--zone', 'Europe/Paris', '--country', 'FR'], /--received is missing/],
    ['an empty zone', with2('--zone', ''), /--zone is missing/],
    ['a day without a time', with2('--received', '2026-03-05'), /no ISO 8601 moment/],
    ['a time without an offset', with2('--received', '2026-03-05T09:00:00'), /no ISO 8601 moment/],
    ['a day that does not exist', with2('--received', '2026-02-30T09:00:00Z'), /no ISO 8601 moment/],
    ['a zone that does not exist', with2('--zone', 'Europe/Nowhere'), /no IANA time zone/],
    ['a country that does not exist', with2('--country', 'XX'), /no known country or region.*FR-57/],
    ['a region of another country', with2('--country', 'NL-57'), /no known country or region/],
    ['a year before all law', with2('--received', '1850-03-05T09:00:00Z'), /between 2000 and 2099/],
    ['an option that is none', [...single2, '--until', 'x'], /--until/],
    ['a word too many', [...single2, 'please'], /please/],
    ['a value that is missing', ['deadline', '--received'], /--received.*missing/],
    ['a file that is not there', ['deadline', '--batch', '/nowhere/rows.csv'], /\/nowhere\/rows\.csv cannot be read/],
  ];
  test.concurrent.each(cases)('%s', async (_name, args, message) => {
    const run = await runCli(args);
    expect([run.code, run.stdout]).toEqual([2, '']);
    expect(splitLines(run.stderr)).toEqual([expect.stringMatching(message)]);
  });

  test('a batch with one bad row prints no row at all, and names it', async () => {
    const file = join(temporaryFolder(), 'rows.csv');
    writeFileSync(
      file,
      'id,received_iso,tz,country\nA1,2026-03-05T09:00:00Z,Europe/Paris,FR\nA2,today,Europe/Paris,FR\n',
    );
    const run = await runCli(['deadline', '--batch', file]);
    expect([run.code, run.stdout]).toEqual([2, '']);
    expect(run.stderr).toMatch(/^row A2: "today"/);
  });

  test('a batch without the columns says which it needs', async () => {
    const file = join(temporaryFolder(), 'rows.csv');
    writeFileSync(file, 'name,day\nA,B\n');
    expect(await runCli(['deadline', '--batch', file])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('id, received_iso, tz and country'),
    });
  });

  test('a batch as a spreadsheet saves it is read: byte order mark, CRLF, quotes, blank lines', async () => {
    const file = join(temporaryFolder(), 'rows.csv');
    writeFileSync(
      file,
      '\uFEFF"id","received_iso","tz","country"\r\n"A 1","2026-03-05T09:00:00Z","Europe/Paris","FR"\r\n\r\n',
    );
    expect((await runCli(['deadline', '--batch', file])).json()).toMatchObject({
      id: 'A 1',
      due: '2026-04-07',
    });
  });
});
