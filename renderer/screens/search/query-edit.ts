// Changes to a query by other means than typing: a part taken out or replaced, an operator added, the kind of hit chosen.

import { operatorNames, valueNames } from '#core/search/operators.ts';
import { parseQuery } from '#core/search/parse-query.ts';
import type { places } from '#core/search/query.ts';
import type { Locale } from '#core/words/locale.ts';

/** Without the part between these offsets. */
export function withoutPart(query: string, { from, to }: { readonly from: number; readonly to: number }): string {
  return tidy(query.slice(0, from), query.slice(to));
}

export function withPart(query: string, part: string): string {
  return tidy(query, part);
}

function tidy(before: string, after: string): string {
  const joined = `${before.trimEnd()} ${after.trimStart()}`.trim();
  // Nothing is left on one of its sides.
  return joined.replace(/^(?:OR|\|)\s+|\s+(?:OR|\|)$/gu, '');
}

export type Kind = 'all' | (typeof places)[number];

/** Which kind of hit the query asks for, where it asks for one. */
export function kindOf(query: string): Kind {
  const terms = parseQuery(query).query.flat();
  const chosen = terms.findLast(({ term, isNegated }) => term.kind === 'in' && !isNegated)?.term;
  return chosen?.kind === 'in' ? chosen.place : 'all';
}

/** The same query for another kind of hit. */
export function withKind(query: string, kind: Kind, locale: Locale): string {
  const { query: clauses, places: where } = parseQuery(query);
  const terms = clauses.flat();
  const rest = where.reduceRight((text, place, at) => {
    const signed = terms[at];
    return signed?.term.kind === 'in' && !signed.isNegated ? withoutPart(text, place) : text;
  }, query);
  return kind === 'all' ? rest : withPart(rest, `${operatorNames.in[locale][0]}:${valueNames.in[kind][locale][0]}`);
}
