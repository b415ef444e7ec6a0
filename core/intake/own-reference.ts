// Finds the reference that a requester gave the letter: "Mijn kenmerk: 2026-0417", "N/Réf. 26/0181", "unser Az. 118/26".

import { fold } from './fold.ts';

/** The form that the best known public letter generator gives its references: a year and seven signs. */
const generatorReference = /\b20\d{2}-[A-Z0-9]{7}\b/;
const labels = /(kenmerk|referentie(?:nummer)?|reference(?: number)?|ref|zeichen|aktenzeichen|geschaftszeichen|az|referenz|referencia|riferimento|rif|referencia|referencja|znak(?: sprawy)?)\b(?: a rappeler)?[ .:#]{0,4}(?:(?:is|est|nr|no|n°|num|ist|lautet)\b?[ .:]{0,3})?([a-z0-9][a-z0-9./-]{2,24}[a-z0-9])/g;
/** The reader's reference, not the writer's: "uw kenmerk", "V/Réf.", "Ihr Zeichen". */
const readersOwn = /(?:\buw|\bjullie|\byour|\bvotre|\bvos|\bv ?\/|\bihre?[nms]?|\bsu|\bvostr[oa]|\bvs\.?|\bpanstwa)\s*$/;

/** The writer's own reference, as written; undefined where there is none. */
export function ownReferenceIn(text: string): string | undefined {
  const head = text.slice(0, 20_000);
  const generated = generatorReference.exec(head)?.[0];
  if (generated !== undefined && /[A-Z]/.test(generated)) return generated;
  for (const line of head.split('\n')) {
    const folded = fold(line.slice(0, 300));
    for (const match of folded.matchAll(labels)) {
      const value = match[2] ?? '';
      if (!/\d/.test(value) || readersOwn.test(folded.slice(0, match.index))) continue;
      return asWritten(line, value);
    }
  }
  return undefined;
}

/** Folding may change lengths, so the value is looked up again in the line as it was written. */
function asWritten(line: string, value: string): string {
  const at = line.toLowerCase().indexOf(value);
  return at < 0 ? value : line.slice(at, at + value.length);
}
