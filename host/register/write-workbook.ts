// The register as a workbook of two sheets: the lines, and what their columns say. Every text is text, never a formula.

import writeWorkbook, { type CellObject, type Row } from 'write-excel-file/node';
import type { RegisterCell, RegisterColumn } from '#core/desk/register-views.ts';
import type { RegisterSheet } from './register-sheet.ts';
import { settleZip } from './settle-zip.ts';

/** Office Open XML counts a width in digits of the usual type. */
const widest = 42;
const narrowest = 9;
const dayFormat = 'yyyy-mm-dd';

/** The same register made at the same moment gives the same octets. */
export async function registerWorkbook(sheet: RegisterSheet): Promise<Buffer> {
  const { columns, heads, rows, names } = sheet;
  const data = [heads.map(headCell), ...rows.map((row) => columns.map((column) => cellOf(row[column])))];
  const made = writeWorkbook([
    {
      data,
      sheet: names.rows,
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
      columns: columns.map((column, at) => ({ width: widthOf(sheet, column, heads[at] ?? '') })),
      orientation: 'landscape',
    },
    { data: explanation(sheet), sheet: names.columns, columns: [{ width: 30 }, { width: 100 }] },
  ]);
  return await settleZip(await made.toBuffer());
}

function explanation({ title, facts, meanings, notes, names }: RegisterSheet): Row[] {
  return [
    [{ ...textCell(title), fontWeight: 'bold', fontSize: 14 }],
    ...facts.map(([name, value]): Row => [textCell(name), wrapped(value)]),
    [],
    [headCell(names.column), headCell(names.meaning)],
    ...meanings.map(([name, meaning]): Row => [textCell(name), wrapped(meaning)]),
    [],
    ...notes.map((note): Row => [null, wrapped(note)]),
  ];
}

function headCell(text: string): CellObject {
  return { ...textCell(text), fontWeight: 'bold', bottomBorderStyle: 'thin', wrap: true, alignVertical: 'top' };
}

function wrapped(text: string): CellObject {
  return { ...textCell(text), wrap: true };
}

function cellOf(cell: RegisterCell | undefined): CellObject | null {
  if (cell === undefined) return null;
  switch (cell.kind) {
    case 'day':
      return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: dayFormat };
    case 'number':
      return { value: cell.value, type: Number };
    default:
      return textCell(cell.text);
  }
}

function textCell(text: string): CellObject {
  return { value: literal(text), type: String };
}

/**
 * XML 1.0 cannot hold most control characters nor halves of a surrogate pair: a white square stands for them. And a reader takes `_x0041_` for a character that
 * is written by its number (ISO/IEC 29500-1 22.4.2.4), so that such a text has its first underscore written so.
 */
function literal(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/(?![\t\n\r])[\p{Cc}\uFFFD-\uFFFF]/gu, '\u25A1')
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .slice(0, 32_767);
}

function widthOf({ rows }: RegisterSheet, column: RegisterColumn, head: string): number {
  const longestWord = Math.max(...head.split(/\s/).map(({ length }) => length));
  const lengths = rows.map((row) => lengthOf(row[column]));
  const longest = lengths.reduce((most, length) => Math.max(most, length), longestWord);
  return Math.min(widest, Math.max(narrowest, longest + 2));
}

function lengthOf(cell: RegisterCell | undefined): number {
  if (cell === undefined) return 0;
  return cell.kind === 'text' ? cell.text.length : 10;
}
