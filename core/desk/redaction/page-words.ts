// Which words of a page lie under a box: every word that a box touches, even by a corner of a letter.

import type { PageArea, PageWord } from '../case-file-views.ts';

export interface SplitWords {
  readonly kept: readonly PageWord[];
  readonly covered: readonly PageWord[];
}

export function splitWords(words: readonly PageWord[], boxes: readonly PageArea[]): SplitWords {
  const kept: PageWord[] = [];
  const covered: PageWord[] = [];
  for (const word of words) (boxes.some((box) => isTouched(word, box)) ? covered : kept).push(word);
  return { kept, covered };
}

/** Of a word's height, above and below: a line's own box reaches into the white space of its neighbours. */
const leeway = 0.2;

function isTouched(word: PageWord, box: PageArea): boolean {
  return (
    word.x < box.x + box.width &&
    box.x < word.x + word.width &&
    word.y + word.height * leeway < box.y + box.height &&
    box.y < word.y + word.height * (1 - leeway)
  );
}
