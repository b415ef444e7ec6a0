// What a wording can name: plain values only, so that nothing of the program is within its reach.

export type Fact = string | number | boolean | undefined | readonly Fact[] | Facts;

export interface Facts {
  readonly [name: string]: Fact;
}

/**
 * The same without what is empty: Liquid takes an empty text and an empty list for true, and a letter takes neither for
 * something said.
 */
export function withoutEmpty(facts: Facts): Facts {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, fact]) => {
      const kept = filled(fact);
      return kept === undefined ? [] : [[name, kept]];
    }),
  );
}

function filled(fact: Fact): Fact {
  if (typeof fact === 'string') return fact.trim() === '' ? undefined : fact.trim();
  if (isList(fact)) {
    const kept = fact.map(filled).filter((one) => one !== undefined);
    return kept.length === 0 ? undefined : kept;
  }
  return typeof fact === 'object' ? withoutEmpty(fact) : fact;
}

export function isList(fact: Fact): fact is readonly Fact[] {
  return Array.isArray(fact);
}
