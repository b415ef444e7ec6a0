// Tells in which language a text is written, also when it is only a line long.

import { eld } from 'eld/extrasmall';

import { stopWords } from './stop-words.ts';
import { wordsOf } from './word.ts';

export interface LanguageGuess {
  /** ISO 639-1, or `und` where nothing tells. */
  readonly language: string;
  /** 0 to 1. Below 0.6 is a guess. */
  readonly confidence: number;
}

export const knownLanguages = ['nl', 'fr', 'en', 'de', 'es', 'it', 'pt', 'pl'] as const;

/** Only the first of a text is weighed: enough to tell, and the time stays the same for a mail of a megabyte. */
const longestSample = 1500;
/** From here on n-grams also tell languages apart that intake has no patterns for (Swedish, Romanian, …). */
const wordsForAnyLanguage = 12;

// The smallest database: with the small words below it is as sure on one-line mails as the one five times its size.
const anyLanguage = eld.newInstance();
const ownLanguages = eld.newInstance();
ownLanguages.setLanguageSubset([...knownLanguages]);

const languagesOfStopWord: ReadonlyMap<string, readonly string[]> = indexStopWords();

/** The language of `text`, by n-grams and by the small words that each language has. */
export function languageOf(text: string): LanguageGuess {
  const sample = text.slice(0, longestSample).replace(/\S+@\S+|https?:\S+|www\.\S+/g, ' ');
  const words = wordsOf(sample).map((word) => word.form);
  if (words.length === 0) return { language: 'und', confidence: 0 };

  const votes = new Map<string, number>();
  for (const word of words) {
    const spoken = languagesOfStopWord.get(word) ?? [];
    for (const language of spoken) votes.set(language, (votes.get(language) ?? 0) + 1 / spoken.length);
  }
  const result = ownLanguages.detect(sample);
  const scores = result.getScores();
  const rated = knownLanguages
    .map((language) => ({
      language,
      // Small words weigh most where the text is short; the n-gram score runs from about 0.5 (no) to 0.8 (yes).
      points: (votes.get(language) ?? 0) / words.length + 2 * (scores[language] ?? 0),
    }))
    .toSorted((one, other) => other.points - one.points);
  const best = rated[0];
  const next = rated[1];
  if (best === undefined || next === undefined) return { language: 'und', confidence: 0 };

  const hasSmallWords = (votes.get(best.language) ?? 0) > 0;
  if (words.length >= wordsForAnyLanguage && (votes.get(best.language) ?? 0) / words.length < 0.12) {
    const foreign = anyLanguage.detect(sample);
    if (foreign.language !== '' && foreign.isReliable()) return { language: foreign.language, confidence: 0.8 };
  }
  if (!hasSmallWords && (words.length < 3 || !result.isReliable())) {
    return words.length < 3 && words.length > 0 && result.isReliable()
      ? { language: best.language, confidence: 0.4 }
      : { language: 'und', confidence: 0.2 };
  }
  const lead = best.points - next.points;
  const length = Math.min(1, words.length / 8);
  return {
    language: best.language,
    confidence: Math.round(100 * Math.min(0.99, 0.45 + lead * 0.9 + 0.25 * length)) / 100,
  };
}

function indexStopWords(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const [language, list] of Object.entries(stopWords)) {
    for (const word of new Set(list.split(' '))) index.set(word, [...(index.get(word) ?? []), language]);
  }
  return index;
}
