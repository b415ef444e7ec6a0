// Finds in a text what a query looks for, word by word, so that it can be shown where it was found.

import type { Query } from './query.ts';
import { wordSpans, type WordSpan } from './word-spans.ts';

/** Some words in a row; folded. */
export interface Matcher {
  readonly words: readonly string[];
  /** `within`: the word contains it. For several words it is the last one that may go on, or the first that may begin before. */
  readonly how: 'whole' | 'start' | 'within';
}

/** UTF-16 offsets of a passage. */
export type Range = readonly [from: number, to: number];

/** What of a query can be seen in a text: its words, but for those that must not be there. */
export function matchersOf(query: Query, options: { readonly isWithin: boolean }): readonly Matcher[] {
  return query.flat().flatMap(({ isNegated, term }): readonly Matcher[] => {
    if (isNegated || term.kind !== 'words') return [];
    const words = Array.from(wordSpans(term.text), ({ word }) => word);
    const how = term.isPhrase ? 'whole' : options.isWithin ? 'within' : term.isPrefix ? 'start' : 'whole';
    return words.length === 0 ? [] : [{ words, how }];
  });
}

export interface Hit {
  readonly range: Range;
  /** Its place in the list of matchers. */
  readonly matcher: number;
}

/** So many passages say enough about a text. */
const mostHits = 100;

/** The passages in their order; at most a hundred. */
export function findHits(text: string, matchers: readonly Matcher[]): readonly Hit[] {
  const hits: Hit[] = [];
  if (matchers.length === 0) return hits;
  const longest = Math.max(...matchers.map(({ words }) => words.length));
  const window: WordSpan[] = [];
  const look = (): void => {
    const first = window[0];
    if (first === undefined) return;
    const found = matchers.findIndex((matcher) => isMatch(window, matcher));
    const last = found < 0 ? undefined : window[(matchers[found]?.words.length ?? 1) - 1];
    if (last !== undefined) hits.push({ range: [first.from, last.to], matcher: found });
  };
  for (const span of wordSpans(text)) {
    window.push(span);
    if (window.length < longest) continue;
    look();
    window.shift();
    if (hits.length >= mostHits) return hits;
  }
  for (; window.length > 0; window.shift()) look();
  return hits;
}

function isMatch(window: readonly WordSpan[], { words, how }: Matcher): boolean {
  const last = words.length - 1;
  return words.every((word, at) => {
    const found = window[at]?.word;
    if (found === undefined) return false;
    if (how === 'within' && words.length === 1) return found.includes(word);
    if (how !== 'whole' && at === last) return found.startsWith(word);
    return how === 'within' && at === 0 ? found.endsWith(word) : found === word;
  });
}
