// Takes apart a sentence that gives a period for one thing and another period for the next.

import type { Span } from '../phrase.ts';
import type { Statement } from '../statement.ts';

const joining = new Set(['en', 'et', 'and', 'terwijl', 'while', 'tandis']);

/** "Orders for six years and messages for twelve months" in two; any other sentence as it is. */
export function partsOf(statement: Statement): readonly Statement[] {
  const { words, periods } = statement;
  const cuts = [0];
  periods.slice(1).forEach((period, index) => {
    const before = periods[index]?.to ?? 0;
    const at = words.findLastIndex(({ form }, place) => place >= before && place < period.from && joining.has(form));
    // What is joined needs a name of its own: "after two years and at most five" is one rule.
    if (at >= 0 && period.from - at > 2) cuts.push(at + 1);
  });
  if (cuts.length === 1) return [statement];
  return cuts.map((from, index) => partOf(statement, from, (cuts[index + 1] ?? words.length + 1) - 1));
}

function partOf(statement: Statement, from: number, to: number): Statement {
  const within = <S extends Span>(spans: readonly S[]): S[] =>
    spans
      .filter((span) => span.from >= from && span.to <= to)
      .map((span) => ({ ...span, from: span.from - from, to: span.to - from }));
  const marks = [...statement.marks].flatMap(([concept, spans]) => {
    const own = within(spans);
    return own.length === 0 ? [] : [[concept, own] as const];
  });
  return {
    ...statement,
    words: statement.words.slice(from, to),
    periods: within(statement.periods),
    marks: new Map(marks),
    start: statement.words[from]?.start ?? statement.start,
    end: statement.words[to - 1]?.end ?? statement.end,
  };
}
