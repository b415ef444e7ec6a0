// What the second reader sees of a mail's words: each word, pairs of words and stretches of letters, each as a number.

import { fold } from '../fold.ts';

import { hashOf } from './hash.ts';

/** How many numbers there are: words that share one are told apart by the company they keep. */
export const featureCount = 1 << 13;

/** Only the first of a mail is looked at: enough to tell, and the time stays the same for a mail of a megabyte. */
const longestText = 3000;
const letterRuns = [4, 5] as const;

/** Each number once, in no order. Linear in the length of the text. */
export function featuresOf(text: string): readonly number[] {
  const words = fold(text.slice(0, longestText)).match(/[a-z]+|\d+/g) ?? [];
  const found = new Set<number>();
  const put = (feature: string): void => void found.add(hashOf(feature) % featureCount);
  let before = '';
  for (const written of words) {
    const word = /^\d/.test(written) ? '0' : written;
    put(`w${word}`);
    if (before !== '') put(`p${before} ${word}`);
    const framed = `^${word}$`;
    for (const length of letterRuns) {
      for (let at = 0; at + length <= framed.length; at += 1) put(framed.slice(at, at + length));
    }
    before = word;
  }
  return [...found];
}
