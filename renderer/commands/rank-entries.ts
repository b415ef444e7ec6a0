// Which entries fit what was typed, and in which order: the best fit first, among equals what was used last.

import { matchName, ranks, typedWords } from './match-name.ts';

/** What can be looked for by its names: a command, a place, a case. */
export interface Nameable {
  readonly key: string;
  readonly label: string;
  /** What it is for, shown beside the label and looked for with it. */
  readonly about?: string | undefined;
  /** Other names: those of the other languages, and what people say. */
  readonly also: readonly string[];
}

export interface Ranked<T> {
  readonly entry: T;
  /** Ranges of the label that fit. */
  readonly marks: readonly (readonly [number, number])[];
  /** The name that fitted, where the label did not. */
  readonly byName: string | undefined;
}

/** Letters of a word from which on the beginning of another name counts. */
const leastOfOther = 4;

/** A whole other name comes before a word of a label, the beginning of one after it. */
const behind = 1.5;

/** `lastUsed` holds keys, the latest first. Entries that fit equally well and were not used keep their order. */
export function rankEntries<T extends Nameable>(
  text: string,
  entries: readonly T[],
  lastUsed: readonly string[],
): readonly Ranked<T>[] {
  const typed = typedWords(text);
  const found = entries.flatMap((entry) => fitOf(typed, entry) ?? []);
  const isAnyExact = found.some(({ rank }) => rank < ranks.near);
  return found
    .filter(({ rank }) => !isAnyExact || rank < ranks.near)
    .map((fit) => ({ ...fit, used: placeIn(lastUsed, fit.ranked.entry.key) }))
    .toSorted((one, other) => one.rank - other.rank || one.used - other.used)
    .map(({ ranked }) => ranked);
}

function fitOf<T extends Nameable>(
  typed: readonly string[],
  entry: T,
): { readonly rank: number; readonly ranked: Ranked<T> } | undefined {
  const { label, about, also } = entry;
  const own = matchName(typed, about === undefined ? label : `${label} ${about}`);
  const isShort = typed.every((word) => word.length < leastOfOther);
  const other = also
    .flatMap((name) => {
      const match = matchName(typed, name);
      // By its beginnings only: few letters of another language fit too much.
      const isLoose = match === undefined || match.rank > ranks.word || (match.rank > ranks.whole && isShort);
      return isLoose ? [] : [{ name, rank: match.rank + behind }];
    })
    .toSorted((one, two) => one.rank - two.rank)[0];
  if (own !== undefined && (other === undefined || own.rank <= other.rank)) {
    const marks = own.marks.filter(([, to]) => to <= label.length);
    return { rank: own.rank, ranked: { entry, marks, byName: undefined } };
  }
  return other && { rank: other.rank, ranked: { entry, marks: [], byName: other.name } };
}

function placeIn(lastUsed: readonly string[], key: string): number {
  const at = lastUsed.indexOf(key);
  return at === -1 ? lastUsed.length : at;
}
