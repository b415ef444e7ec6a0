// Quotes a sentence word for word, cut to what a screen can show.

import type { Sentence } from './sentence.ts';
import type { Span } from './stance.ts';

/** Some words of a sentence. */
export interface Place {
  readonly sentence: Sentence;
  readonly span: Span;
}

/** What a quote may hold at most, in characters. */
const longestQuote = 300;

/** The sentence exactly as written; a longer one is cut at word ends around the words that matter. */
export function quoteOf({ sentence, span }: Place): string {
  const { text, words } = sentence;
  if (text.length <= longestQuote) return text;
  const from = words[span.from]?.start ?? 0;
  const to = words[span.to - 1]?.end ?? from;
  const earliest = Math.max(0, from - Math.floor(Math.max(0, longestQuote - (to - from)) / 2));
  const start = words.find((word) => word.start >= earliest)?.start ?? 0;
  const limit = Math.min(text.length, start + longestQuote);
  const end = limit === text.length ? limit : (words.findLast((word) => word.end <= limit)?.end ?? limit);
  return text.slice(start, end > start ? end : limit);
}
