// A table from CSV to JSON and back, for machines: every value as it is, none made safe for a spreadsheet.

import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

/** Text of UTF-8; a list with one record for each row, its values as text. Throws for what is no CSV. */
export function jsonOfCsv(csv: string): string {
  const rows: string[][] = parse(csv, {
    bom: true,
    delimiter: delimiterOf(csv),
    relax_column_count: true,
    skip_empty_lines: true,
  });
  const [head = [], ...body] = rows;
  const names = namesOf(head, Math.max(head.length, ...body.map(({ length }) => length)));
  const records = body.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? ''])));
  return `${JSON.stringify(records, undefined, 2)}\n`;
}

/** undefined where the JSON is no list of records. A value that is itself a list or a record stays JSON in its cell. */
export function csvOfJson(json: string): string | undefined {
  const records: unknown = JSON.parse(json.replace(/^\uFEFF/u, ''));
  if (!Array.isArray(records) || records.length === 0 || !records.every(isRecord)) return undefined;
  const names = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const rows = records.map((record) => names.map((name) => cellOf(record[name])));
  return stringify([names, ...rows], { record_delimiter: 'windows' });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function cellOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The mark that stands most often in the first line outside quotation marks. */
function delimiterOf(csv: string): string {
  const first = (/^[^\r\n]*/u.exec(csv.replace(/^\uFEFF/u, ''))?.[0] ?? '').replace(/"(?:[^"]|"")*"/gu, '');
  const counts = [',', ';', '\t', '|'].map((mark) => ({ mark, count: first.split(mark).length }));
  return counts.toSorted((a, b) => b.count - a.count)[0]?.mark ?? ',';
}

/** One for each column: those without a name are numbered, and so are those that come again. */
function namesOf(head: readonly string[], count: number): readonly string[] {
  const taken = new Set<string>();
  return Array.from({ length: count }, (_, at) => {
    const wanted = head[at]?.trim() ?? '';
    let name = wanted === '' ? `column_${at + 1}` : wanted;
    for (let next = 2; taken.has(name); next += 1) name = `${wanted}_${next}`;
    taken.add(name);
    return name;
  });
}
