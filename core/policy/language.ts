// Tells in which of the languages that the check reads a text is written, by the small words that only one of them has.

import type { PolicyLanguage } from './policy-report.ts';
import { wordsOf } from './word.ts';

// Words that another language has as well ("de", "on", "is", "die") tell nothing.
const smallWords: Readonly<Record<Exclude<PolicyLanguage, 'und'>, ReadonlySet<string>>> = {
  nl: new Set(
    'het een van uw wij onze voor zijn worden wordt niet met aan ook om deze naar kunt wij we bij deze tot u hebt heeft kunt volgende op te dat door over'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'les des vos nous vous une est sont pour dans avec votre notre aux par sur ces leur etre peut ou du et avez suivants pas ne cette nos'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the of and your we you our to with this are or for that may have their from which when will by can following any'.split(
      ' ',
    ),
  ),
};

/** The beginning of a text tells its language: the time stays the same for a megabyte. */
const longestSample = 20_000;
/** In a text of one of the three, at least one word in eight is such a word; in German or Spanish hardly any. */
const leastShare = 0.12;

export function languageOf(text: string): PolicyLanguage {
  const words = wordsOf(text.slice(0, longestSample));
  if (words.length === 0) return 'und';
  let best: PolicyLanguage = 'und';
  let most = leastShare;
  for (const language of ['nl', 'fr', 'en'] as const) {
    const share = words.filter(({ form }) => smallWords[language].has(form)).length / words.length;
    if (share > most) {
      best = language;
      most = share;
    }
  }
  return best;
}
