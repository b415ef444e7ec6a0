// A text without some of its passages: each becomes a bar of one length, which does not betray how long it was.

import type { Stretch } from './find-words.ts';
import { joinStretches, wordsElsewhere } from './find-words.ts';

export const bar = '████';

export interface RedactedText {
  readonly text: string;
  readonly passages: number;
  readonly elsewhere: { readonly words: number; readonly times: number };
  /** It read as JSON before, and no longer does. */
  readonly isBroken: boolean;
}

/** `isJson`: a passage outside a string, such as a number, becomes a string. Throws for a passage outside the text. */
export function redactText(text: string, passages: readonly Stretch[], isJson: boolean): RedactedText {
  const joined = joinStretches(passages);
  const quoted = isJson ? insideStrings(text) : undefined;
  let left = '';
  let covered = '';
  let at = 0;
  for (const { from, to } of joined) {
    if (from < 0 || to > text.length) throw new Error('a passage lies outside its text');
    left += text.slice(at, from);
    left += quoted === undefined || quoted(from) ? bar : `"${bar}"`;
    covered += ` ${text.slice(from, to)}`;
    at = to;
  }
  left += text.slice(at);
  const found = wordsElsewhere(covered, left);
  return {
    text: left,
    passages: joined.length,
    elsewhere: { words: found.size, times: [...found.values()].reduce((sum, times) => sum + times, 0) },
    isBroken: isJson && isReadable(text) && !isReadable(left),
  };
}

function isReadable(json: string): boolean {
  try {
    JSON.parse(json);
    return true;
  } catch {
    return false;
  }
}

/** Says of a place whether it stands between the quotation marks of a string; asked in rising order. */
function insideStrings(json: string): (place: number) => boolean {
  let at = 0;
  let isInside = false;
  return (place) => {
    for (; at < place; at += 1) {
      if (isInside && json[at] === '\\') at += 1;
      else if (json[at] === '"') isInside = !isInside;
    }
    return isInside;
  };
}

const escape = /\\(?:u(?<hex>[0-9a-f]{4})|.)/giu;

/** JSON with its letters written as letters: `\u00fc` would hide a name from whoever looks for it. */
export function unescapeLetters(json: string): string {
  return json.replace(escape, (whole: string, hex: string | undefined) => {
    const letter = hex === undefined ? '' : String.fromCharCode(Number.parseInt(hex, 16));
    // Half a pair stays beside its other half, which is written out just the same.
    return /[\p{L}\p{M}\p{N}\p{P}\p{S} \uD800-\uDFFF]/u.test(letter) && !/["\\]/u.test(letter) ? letter : whole;
  });
}

const reference = /&#(?:x(?<hex>[0-9a-f]{1,6})|(?<decimal>\d{1,7}));/giu;

/** XML with its letters written as letters; what has a meaning in XML stays as it is. */
export function unreferLetters(xml: string): string {
  return xml.replace(reference, (whole: string, hex: string | undefined, decimal: string | undefined) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    const letter = code <= 0x10ffff ? String.fromCodePoint(code) : '';
    return /^[\p{L}\p{M}\p{N} ]$/u.test(letter) ? letter : whole;
  });
}
