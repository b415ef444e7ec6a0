// Cuts a text into its words as the index does, each with its place in the text.

import { foldWord } from './fold-word.ts';

export interface WordSpan {
  /** Folded. */
  readonly word: string;
  /** UTF-16 offsets into the text. */
  readonly from: number;
  readonly to: number;
}

/** Letters, digits and signs for private use, with the marks upon them. */
const word = /[\p{L}\p{N}\p{Co}](?:[\p{L}\p{N}\p{Co}]|[\u0300-\u0331])*/gu;

export function* wordSpans(text: string): Generator<WordSpan> {
  for (const match of text.matchAll(word))
    yield { word: foldWord(match[0]), from: match.index, to: match.index + match[0].length };
}

/** The different words of some texts, folded. */
export function distinctWords(texts: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const text of texts) for (const match of text.matchAll(word)) words.add(foldWord(match[0]));
  return words;
}

/** True where a text holds anything that the index could have. */
export function hasWord(text: string): boolean {
  return /[\p{L}\p{N}\p{Co}]/u.test(text);
}
