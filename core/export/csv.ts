// CSV by RFC 4180 that a spreadsheet takes for text: no cell of it becomes a formula.

/** OWASP “CSV injection”: what starts a formula, full-width forms included, at the start of any line of a cell. */
const formula = /(^|[\r\n])((?:[^\S\r\n]|[\u200B-\u200D\u2060])*[=+\-@|%\uFF1D\uFF0B\uFF0D\uFF20])/gu;

/** Every cell is quoted; a cell that a spreadsheet would compute starts with an apostrophe. Rows end in CR LF. */
export function csvText(rows: Iterable<readonly (string | number)[]>): string {
  const lines: string[] = [];
  for (const row of rows) lines.push(row.map(cell).join(','));
  // Spreadsheets take a file without a mark for the system's own 8-bit code.
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** Most cells: nothing in them needs a second look. */
const plain = /^[\p{L}\p{N}][^"\r\n]*$/u;

function cell(value: string | number): string {
  if (value === '' || (typeof value === 'string' && plain.test(value))) return `"${value}"`;
  const text = typeof value === 'number' ? String(value) : value.replace(formula, "$1'$2");
  return `"${text.replaceAll('"', '""')}"`;
}
