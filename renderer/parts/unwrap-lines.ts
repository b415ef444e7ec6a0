// Mails arrive wrapped at some 72 columns; in a narrow pane that leaves a comb of short lines. Joins them again.

/** A line this long was broken by the mail program, not by its writer. */
const wrappedFrom = 58;

/** The text with wrapped lines joined into paragraphs; lists, quotes, addresses and short lines stay as they are. */
export function unwrapLines(text: string): string {
  const lines = text.split(/\r?\n/).map((line) => line.trimEnd());
  let result = '';
  for (const [index, line] of lines.entries()) {
    result += line;
    const next = lines[index + 1];
    if (next === undefined) break;
    result += line.length >= wrappedFrom && goesOn(next) ? ' ' : '\n';
  }
  return result;
}

/** True when a line can be the rest of the one above. */
function goesOn(line: string): boolean {
  return /^[\p{L}\p{N}("'«“‘[]/u.test(line) && !/^\(?\d{1,2}[.)]\s/.test(line);
}
