// Finds the sentences that a suggestion rests on, inside the mail's own words.

import type { Evidence } from '#core/intake/suggestion.ts';
import type { Right } from '#core/law/right.ts';

/** A piece of text; where it is evidence, the rights that it speaks for. */
export interface Piece {
  /** Where it begins in the whole text. */
  readonly from: number;
  readonly text: string;
  readonly rights: readonly Right[];
}

/** Cuts the text along the quotes. Quotes that are not there, or overlap an earlier one, are left unmarked. */
export function markEvidence(text: string, evidence: readonly Evidence[]): readonly Piece[] {
  const found = [...rightsByQuote(evidence)]
    .map(([quote, rights]) => ({ ...rangeOf(quote, text), rights }))
    .filter(({ from }) => from >= 0)
    .toSorted((a, b) => a.from - b.from);

  const pieces: Piece[] = [];
  let done = 0;
  for (const { from, to, rights } of found) {
    if (from < done) continue;
    if (from > done) pieces.push({ from: done, text: text.slice(done, from), rights: [] });
    pieces.push({ from, text: text.slice(from, to), rights });
    done = to;
  }
  if (done < text.length) pieces.push({ from: done, text: text.slice(done), rights: [] });
  return pieces;
}

function rightsByQuote(evidence: readonly Evidence[]): ReadonlyMap<string, readonly Right[]> {
  const byQuote = new Map<string, readonly Right[]>();
  for (const { quote, right } of evidence) byQuote.set(quote, [...(byQuote.get(quote) ?? []), right]);
  return byQuote;
}

/** The quote's place in the text, whatever the spaces and line breaks between its words. */
function rangeOf(quote: string, text: string): { readonly from: number; readonly to: number } {
  const words = quote
    .replace(/(?:…|\.\.\.)$/, '')
    .trim()
    .split(/\s+/)
    .filter(Boolean);
  if (words.length === 0) return { from: -1, to: -1 };
  const match = new RegExp(
    words.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[\\s>]+'),
    'u',
  ).exec(text);
  return match === null ? { from: -1, to: -1 } : { from: match.index, to: match.index + match[0].length };
}
