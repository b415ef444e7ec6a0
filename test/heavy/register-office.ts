// The files of the register opened by LibreOffice, where it is installed: no formula of those that people could write is computed.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Instant } from '#core/base/day.ts';
import { inertCell } from '#core/export/inert-cell.ts';
import type { RegisterSheet } from '#host/register/register-sheet.ts';
import { registerCsv } from '#host/register/write-csv.ts';
import { registerWorkbook } from '#host/register/write-workbook.ts';
import { formulaPayloads } from '#test/support/formula-payloads.ts';

const sheet: RegisterSheet = {
  columns: ['ref', 'personName'],
  heads: ['Reference', 'Name'],
  rows: formulaPayloads.map((payload, at) => ({
    ref: { kind: 'text', text: `SAM-${at}` },
    personName: { kind: 'text', text: payload },
  })),
  madeAt: '2026-03-05T09:00:00.000Z' as Instant,
  title: 'Register',
  facts: [],
  meanings: [],
  notes: [],
  names: { rows: 'Register', columns: 'Columns', column: 'Column', meaning: 'Meaning' },
};

if (spawnSync('soffice', ['--version']).status !== 0) {
  process.stdout.write(`${JSON.stringify({ proof: 'register-office', skipped: 'soffice is not installed' })}\n`);
} else {
  const folder = mkdtempSync(join(tmpdir(), 'dpo-desk-office-'));
  const comma = opened(folder, 'comma.csv', registerCsv(sheet, 'comma'), '44,34,76');
  const semicolon = opened(folder, 'semicolon.csv', registerCsv(sheet, 'semicolon'), '59,34,76');
  const book = opened(folder, 'book.xlsx', await registerWorkbook(sheet), undefined);
  const faults = [
    ...differing('comma', comma, formulaPayloads.map(inertCell)),
    ...differing('semicolon', semicolon, formulaPayloads.map(inertCell)),
    ...differing('workbook', book, formulaPayloads),
  ];
  rmSync(folder, { recursive: true, force: true });
  process.stdout.write(`${JSON.stringify({ proof: 'register-office', payloads: formulaPayloads.length, faults })}\n`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

/** The second column as LibreOffice shows it: `filter` are the tokens of its import filter (separator, quote, character set). */
function opened(folder: string, name: string, bytes: Buffer, filter: string | undefined): readonly string[] {
  writeFileSync(join(folder, name), bytes);
  const out = join(folder, `${name}-out`);
  const args = [
    '--headless',
    `-env:UserInstallation=file://${folder}/profile`,
    '--convert-to',
    'csv:Text - txt - csv (StarCalc):44,34,76',
  ];
  const importing = filter === undefined ? [] : [`--infilter=Text - txt - csv (StarCalc):${filter}`];
  spawnSync('soffice', [...args, ...importing, '--outdir', out, join(folder, name)], { stdio: 'ignore' });
  const rows: string[][] = parse(readFileSync(join(out, name.replace(/\w+$/, 'csv'))), { relaxColumnCount: true });
  return rows.slice(1).map((row) => row[1] ?? '');
}

function differing(file: string, shown: readonly string[], wanted: readonly string[]): readonly string[] {
  return wanted.flatMap((text, at) =>
    bare(shown[at] ?? '') === bare(text) ? [] : [`${file}: ${JSON.stringify(text)}`],
  );
}

/** Office programs write breaks of lines and what is not seen their own way. */
function bare(text: string): string {
  return text.replaceAll(/[\s\p{C}]/gu, '');
}
