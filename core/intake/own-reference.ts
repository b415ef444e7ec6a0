// Finds the reference that a requester gave the letter: "Mijn kenmerk: 2026-0417", "N/Réf. 26/0181", "unser Az. 118/26".

import { fold } from './fold.ts';

/** The form that the best known public letter generator gives its references: a year and seven signs. */
const generatorReference = /\b20\d{2}-[A-Z0-9]{7}\b/;
const label =
  /\b(?:kenmerk|referentie|referentienummer|reference|reference number|ref|zeichen|aktenzeichen|geschaftszeichen|az|referenz|referencia|riferimento|rif|referencja|znak)\b/g;
/** Between label and value: "à rappeler :", "is", "n°", "nr.". */
const link = /^(?: a rappeler)?[ .:#]{0,4}(?:(?:is|est|ist|lautet|number|nr|no|num|n°)[ .:]{1,3})?/;
const value = /^[a-z0-9][a-z0-9/.-]{1,24}[a-z0-9]/;
/** The reader's reference, not the writer's: "uw kenmerk", "V/Réf.", "Ihr Zeichen". */
const readersOwn = /(?:\buw|\bjullie|\byour|\bvotre|\bvos|\bv ?\/ ?|\bihr|\bihre|\bsu|\bvostro|\bpanstwa)\s*$/;

/** The writer's own reference, as written; undefined where there is none. Reads the first 20,000 characters. */
export function ownReferenceIn(text: string): string | undefined {
  const head = text.slice(0, 20_000);
  const generated = generatorReference.exec(head)?.[0];
  if (generated !== undefined && /[A-Z]/.test(generated)) return generated;
  for (const line of head.split('\n')) {
    const reference = referenceInLine(line.slice(0, 300));
    if (reference !== undefined) return reference;
  }
  return undefined;
}

function referenceInLine(line: string): string | undefined {
  const folded = fold(line);
  for (const match of folded.matchAll(label)) {
    if (readersOwn.test(folded.slice(0, match.index))) continue;
    const rest = folded.slice(match.index + match[0].length);
    const found = value.exec(rest.slice(link.exec(rest)?.[0].length ?? 0))?.[0];
    if (found === undefined || !/\d/.test(found)) continue;
    // Folding may change lengths: the value is looked up again in the line as it was written.
    const at = line.toLowerCase().indexOf(found);
    return at < 0 ? found : line.slice(at, at + found.length);
  }
  return undefined;
}
