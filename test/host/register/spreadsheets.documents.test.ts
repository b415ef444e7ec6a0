// The files of the register in a spreadsheet program (Gnumeric): sixty formulas that people could write, and not one is computed.

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { Day, Instant } from '#core/base/day.ts';
import type { RegisterRow } from '#core/desk/register-views.ts';
import { inertCell } from '#core/export/inert-cell.ts';
import type { RegisterSheet } from '#host/register/register-sheet.ts';
import { csvManners, registerCsv } from '#host/register/write-csv.ts';
import { registerWorkbook } from '#host/register/write-workbook.ts';
import { formulaPayloads } from '#test/support/formula-payloads.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

const rows = formulaPayloads.map((payload, at): RegisterRow => ({
  ref: { kind: 'text', text: `SAM-${at}` },
  personName: { kind: 'text', text: payload },
  received: { kind: 'day', day: '2026-03-05' as Day },
  days: { kind: 'number', value: at },
}));

const sheet: RegisterSheet = {
  columns: ['ref', 'personName', 'received', 'days'],
  heads: ['Reference', 'Name', 'Received', 'Days'],
  rows,
  madeAt: '2026-03-05T09:00:00.000Z' as Instant,
  title: 'Register',
  facts: formulaPayloads.map((payload) => [payload, payload]),
  meanings: [['Name', '=1+1']],
  notes: ['=1+1'],
  names: { rows: 'Register', columns: 'Columns', column: 'Column', meaning: 'Meaning' },
};

function convert(folder: string, from: string, to: string): string {
  const target = join(folder, to);
  execFileSync('ssconvert', [join(folder, from), target], { stdio: 'pipe' });
  return target;
}

/** The XML of every sheet of a workbook. */
function sheetsOf(workbook: string): string {
  return execFileSync('7z', ['x', '-so', workbook, 'xl/worksheets/*.xml'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  }).toString();
}

/** Spreadsheets drop some of what is not seen, and write breaks of lines their own way. */
function seen(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}=+\-@|%;,:/(){}.!?&\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\u2212]/gu, '');
}

describe.each(csvManners)('CSV with %s', (manner) => {
  test('holds no cell that Gnumeric computes, whatever separator it takes the file to have', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'register.csv'), registerCsv(sheet, manner));
    const workbook = convert(folder, 'register.csv', 'opened.xlsx');
    expect(sheetsOf(workbook)).not.toMatch(/<(?:\w+:)?f[ >]/);
    // Gnumeric guesses the separator from the first lines, and such lines make it guess wrong: no less safe, but no longer a table.
    if (manner === 'semicolon') return;
    const back = readLines(convert(folder, 'opened.xlsx', 'back.csv'));
    expect(back).toHaveLength(formulaPayloads.length + 1);
    expect(back.slice(1).map((line) => seen(line[1] ?? ''))).toEqual(
      formulaPayloads.map((payload) => seen(inertCell(payload))),
    );
  });
});

describe('the workbook', () => {
  test('holds every text as text, exactly as it is, and no formula at all', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'register.xlsx'), await registerWorkbook(sheet));
    expect(sheetsOf(join(folder, 'register.xlsx'))).not.toMatch(/<(?:\w+:)?f[ >]/);
    const back = readLines(convert(folder, 'register.xlsx', 'back.csv'));
    expect(back.slice(1).map((line) => seen(line[1] ?? ''))).toEqual(formulaPayloads.map(seen));
    expect(sheetsOf(convert(folder, 'register.xlsx', 'again.xlsx'))).not.toMatch(/<(?:\w+:)?f[ >]/);
  });

  test('has days that are days, numbers that are numbers, and a head that stays', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'register.xlsx'), await registerWorkbook(sheet));
    const back = readLines(convert(folder, 'register.xlsx', 'back.csv'));
    expect(back[8]?.slice(2)).toEqual(['2026/03/05', '7']);
    const xml = sheetsOf(join(folder, 'register.xlsx'));
    expect(xml).toContain('ySplit="1"');
    // Excel's day 46086 is 5 March 2026.
    expect(xml).toContain('<v>46086</v>');
  });

  test('shows what XML cannot hold as a square, and takes `_x0041_` for what it says (ISO/IEC 29500-1 22.4.2.4)', async () => {
    const folder = temporaryFolder();
    const odd = ['a\u0001b', 'half \uD83D', 'literally _x0041_ so', '<&>"\''];
    const file = await registerWorkbook({
      ...sheet,
      rows: odd.map((text) => ({ ref: { kind: 'text', text } })),
    });
    writeFileSync(join(folder, 'odd.xlsx'), file);
    const back = readLines(convert(folder, 'odd.xlsx', 'back.csv'));
    // Gnumeric does not read the escape that Excel and LibreOffice read.
    const read = back.slice(1).map(([text]) => text?.replace('_x005F_', '_'));
    expect(read).toEqual(['a□b', 'half □', 'literally _x0041_ so', '<&>"\'']);
  });
});

function readLines(file: string): readonly string[][] {
  return parse(readFileSync(file), { relaxColumnCount: true });
}
