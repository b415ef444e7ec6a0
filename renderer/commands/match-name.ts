// How well what was typed fits a name: whole, at its beginning, inside it, as some of its letters, or with a slip of the hand.

import { nearest } from '#core/search/nearest.ts';
import { wordSpans } from '#core/search/word-spans.ts';
import type { WordSpan } from '#core/search/word-spans.ts';

export interface NameMatch {
  /** 0 is the best; see `ranks`. */
  readonly rank: number;
  /** UTF-16 ranges of the name that were met, in order. */
  readonly marks: readonly (readonly [number, number])[];
}

/** near: only worth showing where nothing else fits. */
export const ranks = { whole: 0, start: 1, word: 2, inside: 3, letters: 4, near: 5 } as const;

/** Of what was typed: its words, whatever their accents and capitals. */
export function typedWords(text: string): readonly string[] {
  return [...wordSpans(spelledOut(text))].map(({ word }) => word);
}

/** Every typed word has to fit some word of the name; the worst of them decides. undefined where one fits nowhere. */
export function matchName(typed: readonly string[], name: string): NameMatch | undefined {
  if (typed.length === 0) return undefined;
  const spans = [...wordSpans(name)].map((span) => ({ ...span, word: spelledOut(span.word) }));
  const found = typed.map((word) => bestIn(word, spans));
  if (found.some((each) => each === undefined)) return undefined;
  const met = found.filter((each) => each !== undefined);
  const isWhole = typed.length === spans.length && typed.every((word, index) => word === spans[index]?.word);
  const marks = met.flatMap(({ mark }) => (mark === undefined ? [] : [mark])).toSorted(([one], [other]) => one - other);
  return { rank: isWhole ? ranks.whole : Math.max(...met.map(({ rank }) => rank)), marks: apart(marks) };
}

interface WordMatch {
  readonly rank: number;
  readonly mark: readonly [number, number] | undefined;
}

function bestIn(word: string, spans: readonly WordSpan[]): WordMatch | undefined {
  return spans
    .map((span, index) => matchWord(word, span, index === 0))
    .filter((match) => match !== undefined)
    .reduce<WordMatch | undefined>(
      (best, match) => (best === undefined || match.rank < best.rank ? match : best),
      undefined,
    );
}

function matchWord(typed: string, { word, from, to }: WordSpan, isFirst: boolean): WordMatch | undefined {
  // A word whose folding changed its length is marked whole.
  const isAligned = word.length === to - from;
  const mark = (start: number): readonly [number, number] =>
    isAligned ? [from + start, from + start + typed.length] : [from, to];
  const at = word.indexOf(typed);
  if (at === 0) return { rank: isFirst ? ranks.start : ranks.word, mark: mark(0) };
  // Three letters are the beginning of somebody's name rather than the middle of a word.
  if (typed.length < 4) return undefined;
  if (at > 0) return { rank: ranks.inside, mark: mark(at) };
  if (hasLettersOf(word, typed)) return { rank: ranks.letters, mark: undefined };
  const beginnings = [word.slice(0, typed.length), word.slice(0, typed.length + 1), word.slice(0, typed.length - 1)];
  if (typed[0] === word[0] && nearest(typed, beginnings).length > 0) return { rank: ranks.near, mark: undefined };
  return undefined;
}

/** The letters in their order, from the first one of the word on. */
function hasLettersOf(word: string, letters: string): boolean {
  if (word[0] !== letters[0]) return false;
  let at = 0;
  for (const letter of letters) {
    at = word.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Letters that people without them on their keyboard write as two. */
function spelledOut(text: string): string {
  return text.replaceAll(/œ/giu, 'oe').replaceAll(/æ/giu, 'ae').replaceAll('ß', 'ss').replaceAll(/ø/giu, 'o');
}

function apart(marks: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  return marks.filter(([from], index) => index === 0 || from >= (marks[index - 1]?.[1] ?? 0));
}
