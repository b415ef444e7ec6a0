// Takes out of a sender's text what would deceive the eye or break a record: control characters, bidi overrides.

/* eslint-disable no-control-regex -- control characters are what these patterns are about */
/** C0 and C1 but tab and line ends, which have their own replacement. */
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/gu;
const lineEnds = /[\t\n\r\u2028\u2029]+/gu;
/* eslint-enable no-control-regex */

/**
 * Embeddings, overrides and isolates (U+202A to U+202E, U+2066 to U+2069) can show `exe.pdf` for `fdp.exe`; the
 * zero-width ones make two different names look alike. Marks that Arabic, Hebrew and Persian need stay.
 */
const deceivers = /[\u00AD\u200B\u2060-\u2064\u202A-\u202E\u2066-\u206F\uFEFF\u{E0000}-\u{E007F}]/gu;

/** One readable line: for names, subjects, file names. At most 998 characters (RFC 5322 2.1.1). */
export function cleanLine(text: string): string {
  const line = text.replace(lineEnds, ' ').replace(controls, '').replace(deceivers, '');
  return line.trim().slice(0, 998).toWellFormed();
}

/** A body: line ends become LF, tabs stay, controls go. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replace(controls, '')
    .toWellFormed();
}
