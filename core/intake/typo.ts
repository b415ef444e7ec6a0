// Finds the word that was meant when a long word is misspelled by one letter: left out, doubled, wrong or swapped.

/** Shorter words have too many real neighbours: export and expert, object and subject. */
const shortestWord = 7;
const longestWord = 20;

export interface SpellingAid {
  /** The known words or word beginnings that one slip of the pen away from `form`; empty for short words. */
  readonly meant: (form: string) => readonly { readonly word: string; readonly isStart: boolean }[];
}

/**
 * Both a known word and a typed one are looked up with each single letter left out; where two of these meet, one slip
 * lies between them (the symmetric-delete method of W. Garbe). The first letter must be right.
 */
export function spellingAid(words: Iterable<string>, starts: Iterable<string>): SpellingAid {
  const wordsByGap = new Map<string, string[]>();
  const startsByGap = new Map<string, string[]>();
  for (const word of words) if (word.length >= shortestWord) index(wordsByGap, word);
  for (const start of starts) if (start.length >= shortestWord) index(startsByGap, start);

  const meant = (form: string): readonly { word: string; isStart: boolean }[] => {
    if (form.length < shortestWord || form.length > longestWord) return [];
    const found = new Map<string, boolean>();
    for (const gap of withOneLetterLeftOut(form)) {
      for (const word of wordsByGap.get(gap) ?? []) {
        // One letter more at the end makes another word: retrait, retraité.
        if (Math.abs(word.length - form.length) <= 1 && !form.startsWith(word)) found.set(word, false);
      }
    }
    if (found.size === 0) {
      for (let length = shortestWord - 1; length <= form.length; length += 1) {
        for (const gap of withOneLetterLeftOut(form.slice(0, length))) {
          for (const start of startsByGap.get(gap) ?? [])
            if (Math.abs(start.length - length) <= 1) found.set(start, true);
        }
      }
    }
    return [...found].map(([word, isStart]) => ({ word, isStart }));
  };
  return { meant };
}

function index(byGap: Map<string, string[]>, word: string): void {
  for (const gap of withOneLetterLeftOut(word)) {
    const known = byGap.get(gap);
    if (known === undefined) byGap.set(gap, [word]);
    else known.push(word);
  }
}

function withOneLetterLeftOut(word: string): readonly string[] {
  const gaps = [word];
  for (let at = 1; at < word.length; at += 1) gaps.push(word.slice(0, at) + word.slice(at + 1));
  return gaps;
}
