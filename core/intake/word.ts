// Cuts a stretch of text into words in normal form that know where they stand.

import { fold } from './fold.ts';

export interface Word {
  /** Folded; see `fold`. Letters and digits only. */
  readonly form: string;
  /** Offsets into the text that was cut, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Which clause of its sentence: rises at commas, brackets, dashes and the like. */
  readonly clause: number;
}

/** `e-mail` is one word; at any other hyphen or apostrophe two words meet: `m'envoyer`, `AVG-verzoek`. */
const wordPattern = /e-?mail[\p{L}\p{M}]*|[\p{L}\p{M}]+|\p{N}+/giu;
const clauseBreak = /[,;:()[\]{}–—!?…|•/]|\.\s|\s-\s|\n\s*(?:[-*–•]|\d{1,2}[.)])/u;
/** Articles and prepositions that French and Italian elide; they carry no meaning here: l'accès, d'opposition. */
const elided = new Set(['l', 'd', 'qu', 'c', 'dell', 'all', 'dall', 'nell', 'sull', 'un']);

/** The words of `text`, in order. Linear in the length of the text. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let clause = 0;
  let last = 0;
  for (const match of text.matchAll(wordPattern)) {
    const start = match.index;
    const end = start + match[0].length;
    if (start > last && clauseBreak.test(text.slice(last, start))) clause += 1;
    last = end;
    const form = fold(match[0]).replace(/-/g, '');
    if (elided.has(form) && isApostrophe(text[end])) continue;
    words.push({ form, start, end, clause });
  }
  return words;
}

function isApostrophe(sign: string | undefined): boolean {
  return sign === "'" || sign === '’' || sign === '‘' || sign === '´' || sign === '`';
}
