// The register as CSV, in the two manners that spreadsheets of different countries open by a double click.

import { stringify } from 'csv-stringify/sync';
import type { RegisterCell } from '#core/desk/register-views.ts';
import { inertCell } from '#core/export/inert-cell.ts';
import type { Locale } from '#core/words/locale.ts';
import type { RegisterSheet } from './register-sheet.ts';

export const csvManners = ['semicolon', 'comma'] as const;

/** `semicolon`: with a byte order mark, as Dutch and French spreadsheets want it. `comma`: RFC 4180 in plain UTF-8. */
export type CsvManner = (typeof csvManners)[number];

export function usualManner(locale: Locale): CsvManner {
  return locale === 'en' ? 'comma' : 'semicolon';
}

/** Rows end in CR LF; every text is quoted, days are `YYYY-MM-DD`, and no cell is one that a spreadsheet computes. */
export function registerCsv({ columns, heads, rows }: RegisterSheet, manner: CsvManner): Buffer {
  const records = rows.map((row) => columns.map((column) => valueOf(row[column])));
  const text = stringify([heads.map(inertCell), ...records], {
    delimiter: manner === 'semicolon' ? ';' : ',',
    bom: manner === 'semicolon',
    record_delimiter: 'windows',
    quoted_string: true,
  });
  return Buffer.from(text, 'utf8');
}

function valueOf(cell: RegisterCell | undefined): string | number {
  if (cell === undefined) return '';
  if (cell.kind === 'number') return cell.value;
  return cell.kind === 'day' ? cell.day : inertCell(cell.text);
}
