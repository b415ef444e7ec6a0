// Tells the sender's own words from what they quote, in the order in which the mail has them.

/** A stretch of the mail: the sender's own words, or quoted text and signature. */
export interface Stretch {
  /** Its place among the stretches, from 0. */
  readonly at: number;
  readonly isOwn: boolean;
  readonly text: string;
}

/**
 * Cuts the whole text along the sender's own words. Every line of `text` ends up in one stretch; where the two texts
 * do not belong together, the whole text counts as own, so that nothing is hidden by mistake.
 */
export function splitOwnWords(text: string, ownText: string): readonly Stretch[] {
  const own = linesOf(ownText);
  if (own.length === 0) return text.trim() === '' ? [] : [{ at: 0, isOwn: true, text: text.trim() }];

  const stretches: { isOwn: boolean; lines: string[] }[] = [];
  let next = 0;
  for (const line of text.split(/\r?\n/)) {
    const last = stretches.at(-1);
    const isOwn = next < own.length && line.trim() === own[next];
    if (line.trim() === '' && last !== undefined) {
      last.lines.push(line);
      continue;
    }
    if (isOwn) next += 1;
    if (last?.isOwn === isOwn) last.lines.push(line);
    else stretches.push({ isOwn, lines: [line] });
  }
  if (next < own.length) return [{ at: 0, isOwn: true, text: text.trim() }];
  return stretches
    .map(({ isOwn, lines }) => ({ isOwn, text: withoutBlankEnds(lines) }))
    .filter((stretch) => stretch.text !== '')
    .map((stretch, at) => ({ at, ...stretch }));
}

/** The lines that say something, trimmed. */
function linesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function withoutBlankEnds(lines: readonly string[]): string {
  return lines
    .join('\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
}
