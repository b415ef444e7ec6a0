// Cuts a policy along the passages that were found in it, however they overlap.

export interface MarkedSpan {
  /** Of the finding that the passage belongs to. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

export interface TextPiece {
  /** Where it begins in the whole text. */
  readonly from: number;
  readonly text: string;
  /** The findings that hold it, in the order given. */
  readonly findings: readonly string[];
}

/** The pieces follow one another without a gap and make the whole text. Spans outside the text are cut to it. */
export function cutText(text: string, spans: readonly MarkedSpan[]): readonly TextPiece[] {
  const inside = (place: number): number => Math.min(text.length, Math.max(0, place));
  const edges = new Set([0, text.length, ...spans.flatMap(({ start, end }) => [inside(start), inside(end)])]);
  const places = [...edges].toSorted((a, b) => a - b);
  return places.slice(0, -1).map((from, index) => {
    const to = places[index + 1] ?? text.length;
    const findings = spans.filter(({ start, end }) => start <= from && to <= end).map(({ id }) => id);
    return { from, text: text.slice(from, to), findings };
  });
}
