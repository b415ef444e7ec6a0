// What the second reader sees of a mail: its words, pairs of words and stretches of letters, each as a number.

import { fold } from '../fold.ts';

/** How many numbers there are: words that share one are told apart by the company they keep. */
export const featureCount = 1 << 13;

/** Only the first of a mail is looked at: enough to tell, and the time stays the same for a mail of a megabyte. */
const longestText = 3000;
const letterRuns = [4, 5] as const;

/** Each number once, in no order. Linear in the length of the text. */
export function featuresOf(text: string): readonly number[] {
  const words = fold(text.slice(0, longestText)).match(/[a-z]+|\d+/g) ?? [];
  const found = new Set<number>();
  let before = '';
  for (const written of words) {
    const word = /^\d/.test(written) ? '0' : written;
    found.add(numberOf(`w${word}`));
    if (before !== '') found.add(numberOf(`p${before} ${word}`));
    const framed = `^${word}$`;
    for (const length of letterRuns) {
      for (let at = 0; at + length <= framed.length; at += 1) found.add(numberOf(framed.slice(at, at + length)));
    }
    before = word;
  }
  return [...found];
}

/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % featureCount;
}
