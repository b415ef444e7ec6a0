// Makes the text of a CSV cell one that no spreadsheet computes, also where it is opened with another separator than its own.

/** OWASP “CSV injection”: signs that start a formula, with their full-width and small forms, and what is skipped before them. */
const sign = String.raw`[=+\-@|%\u2212\uFE62\uFE63\uFE66\uFE6B\uFF05\uFF0B\uFF0D\uFF1D\uFF20\uFF5C]`;
const skipped = String.raw`(?:[^\S\r\n]|["'\u2018\u2019\u201C\u201D\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\0-\b\x0E-\x1F])*`;
/** A cell starts at its own start, after any break of lines, and, to a reader with another separator, after that separator. */
const start = String.raw`^|[\r\n\v\f\u0085\u2028\u2029;,\t]`;

const formula = new RegExp(`(${start})(?=${skipped}${sign})`, 'gu');
/** Control characters at the start, which some readers drop together with what protects the cell. */
const control = /^(?=[\t\r\n\0])/u;

/** The same text with an apostrophe before whatever might be computed. A text without such a place stays as it is. */
export function inertCell(text: string): string {
  return text.replace(control, "'").replace(formula, "$1'");
}
