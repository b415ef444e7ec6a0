// Mails arrive wrapped at some 72 columns; in a narrow pane that leaves a comb of short lines. Joins them again.

/** A line this long was broken by the mail program, not by its writer. */
const wrappedFrom = 58;

/** Where most mail programs wrap (RFC 3676 section 4.2 advises 72 to 78). */
const wrapsAt = 72;

/** The text with wrapped lines joined into paragraphs; lists, quotes, addresses and short lines stay as they are. */
export function unwrapLines(text: string): string {
  const lines = text.split(/\r?\n/).map((line) => line.trimEnd());
  let result = '';
  for (const [index, line] of lines.entries()) {
    result += line;
    const next = lines[index + 1];
    if (next === undefined) break;
    result += line.length >= wrappedFrom && goesOn(next) && !endsBefore(line, next) ? ' ' : '\n';
  }
  return result;
}

/** True when a line can be the rest of the one above. */
function goesOn(line: string): boolean {
  return /^[\p{L}\p{N}("'«“‘[]/u.test(line) && !/^\(?\d{1,2}[.)]\s/.test(line);
}

/** True when the writer went to a new line: a sentence ends, and the first word of the next one would have had room here. */
function endsBefore(line: string, next: string): boolean {
  const [word = ''] = next.split(' ', 1);
  return /[.!?…]["'»”’)]?$/u.test(line) && /^\p{Lu}/u.test(next) && line.length + 1 + word.length <= wrapsAt;
}
