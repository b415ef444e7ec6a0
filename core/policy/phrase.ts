// Finds phrases of a lexicon in a row of words. The notation is made so that a lawyer can read and extend it.
//
//   bewaar*            a word that starts so          *termijn*     a word that holds it
//   recht op inzage    these words in a row           klacht/beroep one of these words
//   kopie .. gegevens  up to three words in between   meld ... aan  up to eight
//   die? worden        the word may be missing        #             a number in digits
//   a b | c d          either phrase; a line break separates phrases too
//
// Case, accents and the kind of apostrophe never matter. An address is the word `emailaddress`, a link `weburl`.

import { formOf, type Word } from './word.ts';

/** Words `from` up to, not including, `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

interface Slot {
  readonly atom: number;
  readonly gap: number;
  readonly isOptional: boolean;
}

interface Phrase<Tag> {
  readonly tag: Tag;
  readonly slots: readonly Slot[];
}

export interface PhraseFinder<Tag> {
  /** Where each tag is met, in order. The time is linear in the number of words: gaps are bounded. */
  readonly find: (words: readonly Word[]) => ReadonlyMap<Tag, readonly Span[]>;
}

const gaps: Readonly<Record<string, number>> = { '..': 3, '...': 8 };
const numberAtom = '#';

export function createPhraseFinder<Tag extends string>(lexicon: Readonly<Record<Tag, string>>): PhraseFinder<Tag> {
  const atoms = new Map<string, number>();
  const exact = new Map<string, number[]>();
  const starts = new Map<string, number[]>();
  const inside: (readonly [string, number])[] = [];
  const numbers: number[] = [];
  const byFirst = new Map<number, Phrase<Tag>[]>();

  const atomOf = (key: string): number => {
    const known = atoms.get(key);
    if (known !== undefined) return known;
    const atom = atoms.size;
    atoms.set(key, atom);
    for (const word of key.split('/')) {
      const bare = formOf(word.replace(/\*/g, ''));
      if (word === numberAtom) numbers.push(atom);
      else if (bare === '' || !/^\*?[\p{L}\p{N}]+\*?$/u.test(word)) throw new Error(`unclear word in a phrase: ${key}`);
      else if (word.startsWith('*')) inside.push([bare, atom]);
      else put(word.endsWith('*') ? starts : exact, bare, atom);
    }
    return atom;
  };

  for (const [tag, source] of Object.entries(lexicon) as [Tag, string][]) {
    for (const phrase of source.split(/[|\n]/)) {
      const slots: Slot[] = [];
      let gap = 0;
      for (const piece of phrase.trim().split(/\s+/)) {
        if (piece === '') continue;
        const wanted = gaps[piece];
        if (wanted === undefined) {
          const isOptional = piece.endsWith('?');
          slots.push({ atom: atomOf(isOptional ? piece.slice(0, -1) : piece), gap, isOptional });
          gap = 0;
        } else gap = wanted;
      }
      const first = slots[0];
      if (first === undefined) continue;
      if (first.isOptional || first.gap > 0 || gap > 0) throw new Error(`unclear phrase: ${phrase}`);
      put(byFirst, first.atom, { tag, slots });
    }
  }

  const atomsIn = (form: string): readonly number[] => {
    const found = new Set(exact.get(form));
    for (let length = 1; length <= form.length; length += 1)
      for (const atom of starts.get(form.slice(0, length)) ?? []) found.add(atom);
    for (const [part, atom] of inside) if (form.includes(part)) found.add(atom);
    if (/^\d+$/.test(form)) for (const atom of numbers) found.add(atom);
    return [...found];
  };

  const find = (words: readonly Word[]): ReadonlyMap<Tag, readonly Span[]> => {
    const marks = new Map<Tag, Span[]>();
    const atomsAt = words.map(({ form }) => atomsIn(form));
    for (let from = 0; from < words.length; from += 1) {
      for (const atom of atomsAt[from] ?? []) {
        for (const { tag, slots } of byFirst.get(atom) ?? []) {
          const to = endOfMatch(slots, atomsAt, 1, from + 1);
          if (to > 0) put(marks, tag, { from, to });
        }
      }
    }
    return marks;
  };
  return { find };
}

function put<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

/** Where the match that began before `at` ends (exclusive), or -1. */
function endOfMatch(slots: readonly Slot[], atomsAt: readonly (readonly number[])[], next: number, at: number): number {
  const slot = slots[next];
  if (slot === undefined) return at;
  for (let skip = 0; skip <= slot.gap && at + skip < atomsAt.length; skip += 1) {
    if (atomsAt[at + skip]?.includes(slot.atom) !== true) continue;
    const end = endOfMatch(slots, atomsAt, next + 1, at + skip + 1);
    if (end > 0) return end;
  }
  return slot.isOptional ? endOfMatch(slots, atomsAt, next + 1, at) : -1;
}
