// Text as a search for a name reads it: without case, accents and letters that are not seen; each unit knows its place.

export interface FoldedText {
  readonly text: string;
  /** For each unit of `text`, the place in the original of the letter that it comes from. */
  readonly from: readonly number[];
  /** For each unit, the place behind that letter. */
  readonly to: readonly number[];
}

/** Combining marks, soft hyphens, zero-width letters, directions and tags: they part a word for a machine, not for a reader. */
const unseen = /^[\p{M}\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]$/u;

export function foldText(text: string): FoldedText {
  let folded = '';
  const from: number[] = [];
  const to: number[] = [];
  let at = 0;
  for (const letter of text) {
    const end = at + letter.length;
    for (const part of letter.normalize('NFKD').toLowerCase()) {
      if (unseen.test(part)) continue;
      const plain = /\s/u.test(part) ? ' ' : part;
      // Any white space is one blank: a name may stand at the end of a line.
      if (plain === ' ' && folded.endsWith(' ')) {
        to[to.length - 1] = end;
        continue;
      }
      folded += plain;
      for (let unit = 0; unit < plain.length; unit += 1) {
        from.push(at);
        to.push(end);
      }
    }
    at = end;
  }
  return { text: folded, from, to };
}
