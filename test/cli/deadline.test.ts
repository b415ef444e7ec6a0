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
const contractKeys = [
  'receivedDay',
  'nominalDue',
  'due',
  'nominalExtendedDue',
  'extendedDue',
  'noticeBy',
  'steps',
  'extended',
  'dueInForce',
  'suspension',
];

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
    expect(answer).toMatchObject({ extended: false, dueInForce: '2026-03-02', suspension: null });
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

  test('of a day without a moment, as for post and phone: the same dates, and no zone is needed', async () => {
    const [byDay, byMoment] = await Promise.all([
      runCli(['deadline', '--received', '2026-01-31', '--country', 'FR', '--json']),
      single('2026-01-31T11:00:00+01:00', 'Europe/Paris', 'FR', '--json'),
    ]);
    const { steps, ...dates } = byDay.json();
    expect(byMoment.json()).toMatchObject(dates);
    expect(steps).toContainEqual(expect.objectContaining({ code: 'received', day: '2026-01-31' }));
  });

  test('GDPR Art. 12(3): of an extended case, the three months are in force', async () => {
    const received = ['2026-10-01T10:00:00+02:00', 'Europe/Paris', 'FR', '--extended'] as const;
    expect((await single(...received, '--json')).json()).toMatchObject({
      due: '2026-11-02',
      extendedDue: '2027-01-04',
      extended: true,
      dueInForce: '2027-01-04',
    });
    expect((await single(...received)).stdout).toMatch(/^due in force +2027-01-04$/m);
  });

  describe('EDPB Guidelines 01/2022 §159: a suspension', () => {
    const paused = ['2026-03-02T09:00:00+01:00', 'Europe/Paris', 'FR', '--asked', '2026-03-04'] as const;

    test('has its arguable dates beside the safe ones', async () => {
      const answer = (await single(...paused, '--answered', '2026-03-14', '--json')).json();
      expect(answer).toMatchObject({ nominalDue: '2026-04-02', due: '2026-04-02', dueInForce: '2026-04-02' });
      expect(answer['suspension']).toEqual({
        days: 10,
        isRunning: false,
        nominalDue: '2026-04-12',
        due: '2026-04-13',
        nominalExtendedDue: '2026-06-12',
        extendedDue: '2026-06-12',
        steps: expect.arrayContaining([expect.objectContaining({ code: 'suspended', text: expect.any(String) })]),
      });
    });

    test('in words, is marked as not safe', async () => {
      const { stdout } = await single(...paused, '--answered', '2026-03-14');
      expect(stdout).toMatch(/^answer due +2026-04-02$/m);
      expect(stdout).toMatch(/^arguable due +2026-04-13 +\(arguable, not safe: 10 days of suspension\)$/m);
      expect(stdout).toMatch(/^arguable ext\. +2026-06-12 +\(arguable, not safe\)$/m);
      expect(stdout).toContain('Arguable, not safe: ');
    });

    test('that is still running counts up to a day', async () => {
      const answer = (await single(...paused, '--as-of', '2026-03-10', '--json')).json();
      expect(answer['suspension']).toMatchObject({ days: 6, isRunning: true, nominalDue: '2026-04-08' });
    });

    test('that is still running counts up to today, where no day is named', async () => {
      const answer = (await single(...paused, '--json')).json();
      const { days } = answer['suspension'] as { readonly days: number };
      const since = (Date.now() - Date.parse('2026-03-04T00:00:00+01:00')) / 86_400_000;
      expect(Math.abs(days - Math.max(0, Math.floor(since)))).toBeLessThanOrEqual(1);
    });

    test('has no arguable date when it was asked for too late, and says so', async () => {
      const late = ['2026-03-02', '--country', 'FR', '--asked', '2026-03-10', '--ground', 'clarification'];
      const answer = (await runCli(['deadline', '--received', ...late, '--json'])).json();
      expect(answer['suspension']).toBeNull();
      expect(answer['steps']).toContainEqual(
        expect.objectContaining({ code: 'suspension-not-arguable', ground: 'clarification', latest: '2026-03-09' }),
      );
    });
  });

  test('Reg. 1182/71 Art. 2(1): days that the controller adds roll the end, and show in the calendar’s version', async () => {
    const added = ['--add-day', '2026-05-15=Friday after Ascension', '--add-day', '2026-05-18'];
    const receipt = ['deadline', '--received', '2026-04-15', '--country', 'NL', ...added];
    expect((await runCli([...receipt, '--json'])).json()).toMatchObject({
      due: '2026-05-19',
      calendarVersion: expect.stringMatching(/^20\d\d-\d\d\+2$/),
    });
    const { stdout } = await runCli(receipt);
    expect(stdout).toContain('Friday 15 May is a day that the controller added (Friday after Ascension): ');
    expect(stdout).toContain('Monday 18 May is a day that the controller added: ');
  });

  test('of a file with columns for suspension and extension', async () => {
    const file = join(temporaryFolder(), 'rows.csv');
    writeFileSync(
      file,
      [
        'id,received_iso,tz,country,asked,answered,extended',
        'S1,2026-03-02T09:00:00+01:00,Europe/Paris,FR,2026-03-04,2026-03-14,',
        'S2,2026-03-02,,FR,2026-03-04,,true',
        'S3,2026-03-02,,FR,,,no',
      ].join('\n'),
    );
    const answers = (await runCli(['deadline', '--batch', file, '--as-of', '2026-03-05'])).lines();
    expect(answers).toMatchObject([
      { id: 'S1', due: '2026-04-02', dueInForce: '2026-04-02', suspension: { days: 10, due: '2026-04-13' } },
      { id: 'S2', extended: true, dueInForce: '2026-06-02', suspension: { days: 1, isRunning: true } },
      { id: 'S3', extended: false, suspension: null },
    ]);
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
    ['a time without an offset', with2('--received', '2026-03-05T09:00:00'), /neither an ISO 8601 moment.*nor a day/],
    ['a moment of no day', with2('--received', '2026-02-30T09:00:00Z'), /neither an ISO 8601 moment.*nor a day/],
    ['a day that does not exist', with2('--received', '2026-02-30'), /neither an ISO 8601 moment.*nor a day/],
    ['a bare day with no such zone', with2('--received', '2026-03-05').with(4, 'Mars'), /no IANA time zone/],
    ['a zone that does not exist', with2('--zone', 'Europe/Nowhere'), /no IANA time zone/],
    ['a country that does not exist', with2('--country', 'XX'), /no known country or region.*FR-57/],
    ['a region of another country', with2('--country', 'NL-57'), /no known country or region/],
    ['a year before all law', with2('--received', '1850-03-05T09:00:00Z'), /between 2000 and 2099/],
    ['an ask before the receipt', [...single2, '--asked', '2026-03-04'], /asked: the day lies before the receipt/],
    [
      'an answer before the ask',
      [...single2, '--asked', '2026-03-06', '--answered', '2026-03-05'],
      /answered: the day lies before/,
    ],
    ['an answer without an ask', [...single2, '--answered', '2026-03-05'], /answered: there is no day of asking/],
    ['an ask on no day', [...single2, '--asked', 'soon'], /asked: "soon" is no day/],
    ['a ground that is none', [...single2, '--ground', 'doubt'], /--ground is identity or clarification/],
    ['a day to count up to that is none', [...single2, '--as-of', '2026-02-30'], /--as-of: "2026-02-30" is no day/],
    ['an added day that is none', [...single2, '--add-day', 'Easter=1'], /--add-day: "Easter" is no day/],
    ['an added day out of reach', [...single2, '--add-day', '2999-01-01'], /--add-day: .*between 2000 and 2099/],
    [
      'an ask for a whole file',
      ['deadline', '--batch', vectorFile, '--asked', '2026-03-05'],
      /--asked is of one receipt/,
    ],
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

  test('a batch names the row and the column at fault', async () => {
    const head = 'id,received_iso,tz,country,asked,answered,extended';
    const rows = {
      'A1,2026-03-05T09:00:00Z,,FR,,,': /^row A1: --zone is missing; in a batch, it is the column tz$/,
      'A2,2026-03-05,,FR,2026-03-01,,': /^row A2: asked: the day lies before the receipt$/,
      'A3,2026-03-05,,FR,,,perhaps': /^row A3: extended: "perhaps" is neither true nor false$/,
    };
    for (const [row, message] of Object.entries(rows)) {
      const file = join(temporaryFolder(), 'rows.csv');
      writeFileSync(file, `${head}\n${row}\n`);
      const run = await runCli(['deadline', '--batch', file]);
      expect([run.code, run.stdout]).toEqual([2, '']);
      expect(splitLines(run.stderr)).toEqual([expect.stringMatching(message)]);
    }
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
