// The notation in which the patterns are written, made so that a lawyer can read and extend them.
//
//   verwijder*            a word that starts so            *gegevens        a word that ends so
//   recht van inzage      these words in a row             recht op/van     one of these words
//   kopie .. gegevens     up to four words in between      meld ... aan     up to eight
//   op het? internet      the word may be missing          @data            one of a group of words, named in the file
//   ^wis                  only as the first word of a clause      ^^inzage   only as the first word of a sentence
//   a b | c d             either phrase; a line break separates phrases too
//
// Case, accents, umlauts (ö, oe, o) and the kind of apostrophe never matter, a missing apostrophe neither.

import { fold } from './fold.ts';

export interface WordTest {
  readonly exact: readonly string[];
  readonly starts: readonly string[];
  readonly ends: readonly string[];
}

export interface Slot {
  /** What the word must be, as written in the pattern; `wordTestOf` reads it. */
  readonly key: string;
  /** How many words may stand between the word before and this one. */
  readonly gap: number;
  readonly isOptional: boolean;
}

export interface Phrase {
  readonly slots: readonly Slot[];
  /** Where alone the phrase counts. */
  readonly startOf: 'anything' | 'clause' | 'sentence';
}

export type Groups = Readonly<Record<string, string>>;

const gaps: Readonly<Record<string, number>> = { '..': 4, '...': 8 };
/** An apostrophe or hyphen between letters; `e-mail` is one word. */
const joint = /(?<=\p{L})['-](?=\p{L})(?!(?<=\be-)mail)/gu;
const elision = /^(?:l|d|qu|c|un|(?:d|n|s)?ell|(?:d)?all|sull)'/;

/** Reads `source` into phrases. Throws on what the notation does not know: that is a mistake in a pattern file. */
export function readPhrases(source: string): readonly Phrase[] {
  return source
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .flatMap((phrase) => spellings(phrase).map(readPhrase));
}

/** `don't` and `dites-moi` are two words, and are also written as one; elisions are dealt with word by word. */
function spellings(phrase: string): readonly string[] {
  return withoutChoiceOfJoints(phrase.replace(/[’‘]/g, "'")).flatMap((plain) => {
    const replaceJoints = (by: string): string =>
      plain.replace(joint, (sign, at: number) => (isElisionAt(plain, at) ? sign : by));
    return [...new Set([replaceJoints(' '), replaceJoints('')])];
  });
}

/** `i'd/we'd like` is written out as two phrases, for `i'd` is two words. */
function withoutChoiceOfJoints(phrase: string): readonly string[] {
  const pieces = phrase.split(/\s+/);
  const at = pieces.findIndex((piece) => piece.includes('/') && piece.split('/').some(isJoined));
  if (at < 0) return [phrase];
  return (pieces[at] ?? '')
    .split('/')
    .flatMap((word) => withoutChoiceOfJoints([...pieces.slice(0, at), word, ...pieces.slice(at + 1)].join(' ')));
}

function isJoined(word: string): boolean {
  return word.search(joint) >= 0 && !elision.test(fold(word));
}

function isElisionAt(phrase: string, at: number): boolean {
  const from = Math.max(phrase.lastIndexOf(' ', at), phrase.lastIndexOf('/', at), phrase.lastIndexOf('^', at)) + 1;
  return elision.test(fold(phrase.slice(from, at + 1)));
}

function readPhrase(phrase: string): Phrase {
  const slots: Slot[] = [];
  let gap = 0;
  const startOf = phrase.startsWith('^^') ? 'sentence' : phrase.startsWith('^') ? 'clause' : 'anything';
  for (const piece of phrase.replace(/^\^+/, '').split(/\s+/)) {
    const wanted = gaps[piece];
    if (wanted !== undefined) {
      gap = wanted;
      continue;
    }
    const isOptional = piece.endsWith('?');
    const key = isOptional ? piece.slice(0, -1) : piece;
    slots.push({ key, gap, isOptional });
    gap = 0;
  }
  const first = slots[0];
  if (first === undefined || first.isOptional || first.gap > 0 || gap > 0)
    throw new Error(`unclear pattern: ${phrase}`);
  return { slots, startOf };
}

/** Which words a slot takes. Throws on an unknown group or an unclear word. */
export function wordTestOf(key: string, groups: Groups): WordTest {
  const exact = new Set<string>();
  const starts = new Set<string>();
  const ends = new Set<string>();
  const alternatives = key.split('/').flatMap((word) => {
    if (!word.startsWith('@')) return [word];
    const group = groups[word.slice(1)];
    if (group === undefined) throw new Error(`unknown group in pattern: ${key}`);
    return group.trim().split(/\s+/);
  });
  for (const alternative of alternatives) {
    for (const word of variants(alternative)) {
      const bare = word.replace(/^\*|\*$/g, '');
      if (!/^[\p{L}\p{N}]+$/u.test(bare)) throw new Error(`unclear word in pattern: ${key}`);
      if (word.endsWith('*')) starts.add(bare);
      else if (word.startsWith('*')) ends.add(bare);
      else exact.add(bare);
    }
  }
  return { exact: [...exact], starts: [...starts], ends: [...ends] };
}

function variants(word: string): readonly string[] {
  const expanded = word.replace(/[äöü]/g, (letter) => `${fold(letter)}e`);
  return [...new Set([word, expanded])].flatMap((spelling) => {
    const folded = fold(spelling).replace(/-/g, '');
    const rest = folded.replace(elision, '');
    // "l'accès" meets "accès", and "laccès" where the apostrophe was forgotten.
    return rest === folded ? [folded] : [rest, folded.replace("'", '')];
  });
}
