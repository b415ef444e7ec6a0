// Where words stand in a text, and which of the covered words stand elsewhere too.

import { foldText } from './fold-text.ts';

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Every place of `sought`, whatever its case and accents; half-open, in units of `text`. None for nothing sought. */
export function findWords(text: string, sought: string): readonly Stretch[] {
  const needle = foldText(sought).text.trim();
  if (needle === '') return [];
  const folded = foldText(text);
  const found: Stretch[] = [];
  for (let at = folded.text.indexOf(needle); at >= 0; at = folded.text.indexOf(needle, at + needle.length)) {
    const from = folded.from[at];
    const to = folded.to[at + needle.length - 1];
    if (from !== undefined && to !== undefined) found.push({ from, to });
  }
  return found;
}

/** Ordered and without overlap; where two meet, the earlier one grows and keeps what else it holds. */
export function joinStretches<T extends Stretch>(stretches: readonly T[]): readonly T[] {
  const joined: T[] = [];
  for (const next of stretches.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = joined.at(-1);
    if (last !== undefined && next.from < last.to)
      joined[joined.length - 1] = { ...last, to: Math.max(last.to, next.to) };
    else if (next.to > next.from) joined.push(next);
  }
  return joined;
}

/** Letters from which on a covered word is looked for elsewhere: shorter ones stand everywhere. */
const shortest = 4;

/** The covered words that stand among the others, folded, each with how many times. Words of fewer than four letters are not counted. */
export function wordsElsewhere(covered: string, others: string): ReadonlyMap<string, number> {
  const sought = new Set(wordsOf(covered).filter((word) => word.length >= shortest));
  const found = new Map<string, number>();
  for (const word of wordsOf(others)) if (sought.has(word)) found.set(word, (found.get(word) ?? 0) + 1);
  return found;
}

function wordsOf(text: string): readonly string[] {
  return foldText(text).text.match(/[\p{L}\p{N}]+(?:[.@_+-][\p{L}\p{N}]+)*/gu) ?? [];
}
