// What can be set: text without what a line must not hold, and with a visible stand-in for every character that the type lacks.

/** U+25A1: stands where a character is that the type lacks. */
export const standIn = '□';

/** Hyphens that do not break, and spaces of every width, for those that the type has. */
const alike: Readonly<Record<string, string>> = { '\u2011': '-', '\u202F': '\u00A0', '\u2007': '\u00A0', '\t': ' ' };

/** Directions, joiners, soft hyphens and controls: nothing that is seen. Line feeds stay. */
const unseen = /(?!\n)[\p{Cc}\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|\p{Variation_Selector}/gu;

/** The text with one line feed for each line break, composed (NFC), and without what cannot be seen. */
export function printable(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
    .normalize('NFC')
    .replace(/[\u2011\u202F\u2007\t]/g, (character) => alike[character] ?? character)
    .replace(unseen, '');
}

export interface Stretch {
  readonly text: string;
  /** What it stands for, where the type lacks characters: a reader of the file's text gets this. */
  readonly actual: string | undefined;
}

/**
 * Parts of a text that the type has, and parts that it lacks: a box for each character (grapheme) of those. Scripts that run from
 * right to left are among the lacking ones, so nothing is ever set in the wrong direction.
 */
export function stretches(text: string, has: (codePoint: number) => boolean): readonly Stretch[] {
  if (common.test(text)) return text === '' ? [] : [{ text, actual: undefined }];
  const found: { text: string; actual: string | undefined }[] = [];
  for (const { segment } of graphemes.segment(text)) {
    const isThere = Array.from(segment).every((character) => has(character.codePointAt(0) ?? 0));
    const last = found.at(-1);
    if (last !== undefined && (last.actual === undefined) === isThere) {
      last.text += isThere ? segment : standIn;
      if (last.actual !== undefined) last.actual += segment;
    } else {
      found.push(isThere ? { text: segment, actual: undefined } : { text: standIn, actual: segment });
    }
  }
  return found;
}

/** What the type has for certain: most of what is written here. */
const common = /^[\n\u0020-\u007E\u00A0-\u017E–—‘’“”„•…€]*$/u;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
