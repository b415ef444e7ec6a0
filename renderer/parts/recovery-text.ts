// Recovery words as a person types or pastes them: in whatever case, with whatever between them.

import { wordlist } from '@scure/bip39/wordlists/english.js';

const wordCount = 24;

const known: ReadonlySet<string> = new Set(wordlist);

/** The words of a text in order, in small letters; numbers and dots of a list that was pasted fall away. */
export function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}

/** The first word that is on no list of recovery words (BIP-39), its place counted from 1; one being typed may be half a word. */
export function unknownWord(text: string): { readonly number: number; readonly word: string } | undefined {
  const words = wordsOf(text);
  const isTyping = /[a-z]$/i.test(text);
  const index = words.findIndex((word, place) =>
    isTyping && place === words.length - 1 ? !wordlist.some((each) => each.startsWith(word)) : !known.has(word),
  );
  const word = words[index];
  return word === undefined ? undefined : { number: index + 1, word };
}

/** Whether a typed word is the wanted one: its case and what surrounds it do not count. */
export function isSameWord(typed: string, wanted: string): boolean {
  const [first, ...others] = wordsOf(typed);
  return others.length === 0 && first === wanted.toLowerCase();
}

/** As many different places as asked for, in order, counted from 1; which ones is left to chance. */
export function drillPlaces(count: number): readonly number[] {
  const places = Array.from({ length: wordCount }, (_unused, place) => place + 1);
  const chosen: number[] = [];
  while (chosen.length < count) {
    const [draw = 0] = crypto.getRandomValues(new Uint32Array(1));
    chosen.push(...places.splice(draw % places.length, 1));
  }
  return chosen.toSorted((a, b) => a - b);
}

/** Whether the text can be recovery words at all; whether it is the right ones only the desk can say. */
export function isWholeRecovery(text: string): boolean {
  return wordsOf(text).length === wordCount && unknownWord(`${text} `) === undefined;
}

/** As the desk takes them: small letters, one space between. */
export function writtenWords(text: string): string {
  return wordsOf(text).join(' ');
}
