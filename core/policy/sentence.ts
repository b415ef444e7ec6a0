// Cuts a block into its sentences; clauses that a semicolon parts count as sentences.

export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** A longer sentence is quoted in parts: nobody reads a quote of a page. */
const longestSentence = 1500;
const abbreviations = new Set(
  (
    'art artt bijv bv bvb ca cf dhr dr ed eg evt ex excl ie incl inc ltd m mevr mme mlle mr mrs ms mw no nr nv p par ' +
    'pp prof resp sarl sas st tel tél t.a.v vgl vs zgn'
  ).split(' '),
);

/** The pieces of `text` from `from` up to `to`, in order, without the blanks between them. */
export function sentencesOf(text: string, from: number, to: number): readonly Piece[] {
  const block = text.slice(from, to);
  const pieces: Piece[] = [];
  let start = 0;
  const close = (end: number): void => {
    for (let at = start; at < end;) {
      const cut = end - at > longestSentence ? cutAt(block, at) : end;
      const piece = block.slice(at, cut);
      const length = piece.trim().length;
      const first = from + at + (piece.length - piece.trimStart().length);
      if (length > 0) pieces.push({ start: first, end: first + length });
      at = cut;
    }
    start = end;
  };
  let depth = 0;
  let seen = 0;
  for (const stop of block.matchAll(/[.!?…]{1,5}["”»)]{0,3}\s+|;\s+/gu)) {
    for (; seen < stop.index; seen += 1) depth = depthAfter(block[seen], depth);
    const end = stop.index + stop[0].length;
    if (stop[0].startsWith(';') ? depth === 0 : depth === 0 && endsSentence(block, stop.index, end, stop[0]))
      close(end);
  }
  close(block.length);
  return pieces;
}

/** A bracket that is never closed must not swallow the rest: a line break or two levels end it. */
function depthAfter(sign: string | undefined, depth: number): number {
  if (sign === '(') return Math.min(1, depth + 1);
  return sign === ')' || sign === '\n' ? 0 : depth;
}

function endsSentence(block: string, stopAt: number, nextAt: number, stop: string): boolean {
  const next = block.slice(nextAt, nextAt + 2);
  if (next === '') return false;
  if (/^\p{Ll}/u.test(next)) return false;
  if (!stop.startsWith('.')) return true;
  const before = /[\p{L}\p{N}.]{1,12}$/u.exec(block.slice(Math.max(0, stopAt - 12), stopAt))?.[0].toLowerCase() ?? '';
  // An initial ends no sentence, and "B.V." only where the next word would start one anyway.
  return !abbreviations.has(before) && !/(?:^|\.)\p{L}$/u.test(before);
}

/** The last blank before the longest sentence ends. */
function cutAt(block: string, at: number): number {
  const blank = block.slice(at, at + longestSentence).search(/\s\S*$/u);
  return at + (blank > 0 ? blank : longestSentence);
}
