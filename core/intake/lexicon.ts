// Makes a set of patterns quick to look for: each word is looked up once, however many patterns there are.

import { readPhrases, wordTestOf, type Groups, type Phrase, type Slot } from './notation.ts';
import type { Sentence } from './sentence.ts';
import { spellingAid, type SpellingAid } from './typo.ts';
import type { Word } from './word.ts';

/** A set of phrases under the tag that a finding carries. */
export interface Entry<Tag> {
  readonly tag: Tag;
  readonly phrases: string;
}

/** Words `from` up to, not including, `to` of a sentence match a pattern with this tag. */
export interface Mark<Tag> {
  readonly tag: Tag;
  readonly from: number;
  readonly to: number;
  /** No word was skipped: all of it stands in the pattern. */
  readonly isTight: boolean;
}

export interface Lexicon<Tag> {
  /** Every mark in the sentence, in order of their first word. */
  readonly marksIn: (sentence: Sentence) => readonly Mark<Tag>[];
}

interface Compiled<Tag> {
  readonly tag: Tag;
  readonly phrase: Phrase;
  readonly atoms: readonly number[];
}

/** A language has few words that come again and again: looking them up once is enough. */
const mostKnownForms = 4000;
/** Words that may come before an order: "en verwijder", "and also delete". */
const leads = new Set(
  'en dan ook graag dus eerst nu and then also so please first now next et puis aussi abord ensuite und dann auch bitte daher zuerst nun y e ed i oraz'.split(
    ' ',
  ),
);

/** After these a second order may follow: "send me a copy and delete the rest". */
const conjunctions = new Set('and en et und y oraz ou oder or'.split(' '));

export function lexiconOf<Tag>(entries: readonly Entry<Tag>[], groups: Groups): Lexicon<Tag> {
  const atoms = new Map<string, number>();
  const exact = new Map<string, number[]>();
  const starts = new Map<string, number[]>();
  const ends = new Map<string, number[]>();
  const byFirst = new Map<number, Compiled<Tag>[]>();

  const atomOf = (slot: Slot): number => {
    const known = atoms.get(slot.key);
    if (known !== undefined) return known;
    const atom = atoms.size;
    atoms.set(slot.key, atom);
    const test = wordTestOf(slot.key, groups);
    for (const word of test.exact) put(exact, word, atom);
    for (const word of test.starts) put(starts, word, atom);
    for (const word of test.ends) put(ends, word, atom);
    return atom;
  };

  for (const { tag, phrases } of entries) {
    for (const phrase of readPhrases(phrases)) {
      const compiled: Compiled<Tag> = { tag, phrase, atoms: phrase.slots.map(atomOf) };
      put(byFirst, compiled.atoms[0] ?? -1, compiled);
    }
  }

  const aid = spellingAid(exact.keys(), starts.keys());
  // A "word" of a million letters is looked up no further than the longest beginning or ending that is known.
  const reach = [...starts.keys(), ...ends.keys()].reduce((longest, key) => Math.max(longest, key.length), 0);
  const known = new Map<string, readonly number[]>();
  const atomsOfForm = (form: string): readonly number[] => {
    const seen = known.get(form);
    if (seen !== undefined) return seen;
    if (known.size >= mostKnownForms) known.clear();
    const atomsFound = lookUp(form, reach, exact, starts, ends, aid);
    known.set(form, atomsFound);
    return atomsFound;
  };

  const marksIn = (sentence: Sentence): readonly Mark<Tag>[] => {
    const { words } = sentence;
    const found = words.map((word) => atomsOfForm(word.form));
    const marks: Mark<Tag>[] = [];
    for (let from = 0; from < words.length; from += 1) {
      for (const atom of found[from] ?? []) {
        for (const { tag, phrase, atoms: wanted } of byFirst.get(atom) ?? []) {
          if (phrase.startOf === 'clause' && !startsClause(words, from)) continue;
          if (phrase.startOf === 'sentence' && !startsSentence(words, from)) continue;
          const to = endOfMatch(phrase.slots, wanted, found, 1, from + 1);
          if (to > 0) marks.push({ tag, from, to, isTight: to - from <= phrase.slots.length });
        }
      }
    }
    return marks;
  };
  return { marksIn };
}

function put<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

function lookUp(
  form: string,
  reach: number,
  exact: ReadonlyMap<string, readonly number[]>,
  starts: ReadonlyMap<string, readonly number[]>,
  ends: ReadonlyMap<string, readonly number[]>,
  aid: SpellingAid,
): readonly number[] {
  const found = new Set(exact.get(form));
  for (let length = 2; length <= Math.min(reach, form.length); length += 1) {
    for (const atom of starts.get(form.slice(0, length)) ?? []) found.add(atom);
    for (const atom of ends.get(form.slice(form.length - length)) ?? []) found.add(atom);
  }
  if (found.size === 0) {
    for (const { word, isStart } of aid.meant(form)) {
      for (const atom of (isStart ? starts : exact).get(word) ?? []) found.add(atom);
    }
  }
  return [...found];
}

/** Where the match that began before `at` ends (exclusive), or -1. Gaps are bounded, so is the search. */
function endOfMatch(
  slots: readonly Slot[],
  wanted: readonly number[],
  found: readonly (readonly number[])[],
  next: number,
  at: number,
): number {
  const slot = slots[next];
  const atom = wanted[next];
  if (slot === undefined || atom === undefined) return at;
  for (let skip = 0; skip <= slot.gap && at + skip < found.length; skip += 1) {
    if (found[at + skip]?.includes(atom) !== true) continue;
    const end = endOfMatch(slots, wanted, found, next + 1, at + skip + 1);
    if (end > 0) return end;
  }
  return slot.isOptional ? endOfMatch(slots, wanted, found, next + 1, at) : -1;
}

/** The number or letter of a list item comes before its first word. */
function startsSentence(words: readonly Word[], at: number): boolean {
  return at === 0 || (at === 1 && /^(?:\p{N}+|[a-z])$/u.test(words[0]?.form ?? ''));
}

function startsClause(words: readonly Word[], at: number): boolean {
  if (conjunctions.has(words[at - 1]?.form ?? '')) return true;
  const clause = words[at]?.clause;
  let before = at - 1;
  while (before >= 0 && words[before]?.clause === clause && leads.has(words[before]?.form ?? '')) before -= 1;
  return before < 0 || words[before]?.clause !== clause;
}
