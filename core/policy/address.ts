// Finds the addresses that a text gives: postal ones and telephone numbers, as printed.

export interface Found {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

// Postal code and town in the ways of FR, NL, BE, LU, IE and GB. Bounded throughout.
const town =
  /\b(?:\d{5}|L-\d{4}|[A-Z]\d{2} ?[A-Z\d]{4}|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|\d{4} ?[A-Z]{2}|(?:B-?)?\d{4})[ \u00A0]{1,2}(?:(?:Den|La|Le|Les|Sint|Saint|Sainte)\s)?\p{Lu}[\p{L}’'-]{1,30}(?:[ -]\p{L}[\p{L}’'-]{0,30}){0,2}(?: \d{1,2}(?!\d))?/gu;
const townFirst = /\b\p{Lu}\p{L}{1,30}(?: \d{1,2})?,? (?:[A-Z]\d{2} ?[A-Z\d]{4}|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})\b/gu;
const phone = /(?<![\p{L}\p{N}/-])(?:\+|00)?\(?\d{1,4}\)?(?:[ \u00A0./()-]{1,2}\d{1,4}){2,6}(?![\p{N}-])/gu;
/** What a sentence says before a street. */
const lead =
  /^[\s–—|-]*(?:[^,\d]{0,60}?(?:gevestigd (?:aan|te|op)|(?:est |sont )?sise?|située?s? (?:au|à)|located at|established at|address is|adresse est|adres is)\s+)?/u;
/** A street is at most so far before its town. */
const longestStreet = 140;
const mostAddresses = 50;

/** Every postal address of `text`, with its street or box where one comes before the town. */
export function postalAddressesIn(text: string): readonly Found[] {
  const found: Found[] = [];
  for (const match of [...text.matchAll(town), ...text.matchAll(townFirst)]) {
    if (found.length >= mostAddresses) break;
    const start = streetStart(text, match.index);
    // A year and a word with a capital ("2018 Privacy") are no address: a street has to come before them.
    if (start === match.index) continue;
    const end = match.index + trimTown(match[0]).length;
    if (!found.some((other) => start < other.end && other.start < end))
      found.push({ value: text.slice(start, end), start, end });
  }
  return found;
}

function streetStart(text: string, townAt: number): number {
  const from = Math.max(0, townAt - longestStreet);
  let start = townAt;
  for (let part = 0; part < 3; part += 1) {
    const before = text.slice(from, start);
    const separator = /(?:,|\s[-–—|]|\n|\r)\s{0,20}$/u.exec(before);
    if (separator === null) break;
    const rest = before.slice(0, separator.index);
    const shortCut = lastCut(rest);
    // "3 place de / Fontenoy": a street may run over the end of a line.
    const cut =
      /\d/.test(rest.slice(shortCut + 1)) || rest[shortCut] !== '\n'
        ? shortCut
        : lastCut(rest.slice(0, shortCut + 1), false);
    if (cut < 0 && from > 0) break;
    const piece = rest.slice(cut + 1);
    // A line of a street has a house or box number and is short.
    if (!/\d/.test(piece) || piece.trim().split(/\s+/).length > 9 || /@/.test(piece)) break;
    start = from + cut + 1 + (piece.length - piece.replace(lead, '').length);
  }
  return start;
}

/** Where the part of an address begins that `text` ends with. */
function lastCut(text: string, isAtLine = true): number {
  const signs = [',', ':', ' — ', ' – ', ' - ', ' | ', '(', '. ', ...(isAtLine ? ['\n'] : ['\n\n'])];
  return Math.max(...signs.map((sign) => text.lastIndexOf(sign)));
}

/** "Paris Cedex 07 of telefonisch": small words end the town. */
function trimTown(match: string): string {
  return match.replace(/ (?:of|or|ou|et|en|and|par|per|by|via|tel|tél|op|au|at)\b.*$/u, '');
}

/** Every telephone number of `text` with at least nine digits. */
export function phonesIn(text: string): readonly Found[] {
  return [...text.matchAll(phone)]
    .map(({ 0: value, index }) => ({ value, start: index, end: index + value.length }))
    .filter(({ value }) => {
      const digits = value.replace(/\D/g, '');
      return digits.length >= 9 && digits.length <= 15 && /^(?:\+|\(?0)/.test(value);
    });
}
