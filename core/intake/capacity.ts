// Tells for whom the writer acts, and by which sentence.

import type { Capacity } from '#core/law/capacity.ts';

import { quoteOf, type Place } from './quote.ts';
import type { Findings } from './findings.ts';
import { hasMark } from './marked-sentence.ts';

export interface CapacityReading {
  readonly capacity: Capacity;
  readonly quote: string | undefined;
  /** Where it says so; undefined for `self`. */
  readonly at: Place | undefined;
}

/** "Her page is still there. It hurts to see it. Please take it down.": how many sentences on the wish may come. */
const asksWithin = 2;

export const self: CapacityReading = { capacity: 'self', quote: undefined, at: undefined };

/** Heir before parent before agent: "als erfgename van mijn zoon", "on behalf of my daughter". */
export function capacityOf({ pack, sentences }: Findings): CapacityReading {
  const { capacity } = pack;
  const placeOf = (id: number): Place | undefined => {
    for (const { sentence, marks, stance } of sentences) {
      const mark = marks.find(
        (one) => one.tag === id && !stance.isCited(one) && !stance.isDenied(one) && !stance.isSupposed(one),
      );
      if (mark !== undefined) return { sentence, span: mark };
    }
    return undefined;
  };
  const reading = (as: Capacity, at: Place): CapacityReading => ({ capacity: as, quote: quoteOf(at), at });

  // Who provides for the own death speaks of heirs, and acts for nobody.
  if (sentences.some((sentence) => hasMark(sentence, pack.contexts.ownDeath))) return self;
  const heir = placeOf(capacity.heir);
  if (heir !== undefined) return reading('heir', heir);
  // A death may be told in passing: it counts where something is asked about what the dead left.
  const isAboutThem = sentences.some(
    ({ marks, isAsked }) => isAsked && marks.some((mark) => mark.tag === capacity.theirs),
  );
  const death = placeOf(pack.contexts.deceased);
  if (death !== undefined && isAboutThem) return reading('heir', death);

  const parent = placeOf(capacity.parent);
  if (parent !== undefined) return reading('parent', parent);
  const agent = placeOf(capacity.agent);
  if (agent !== undefined) return reading('agent', agent);
  // "My mother has died. Her profile is still there. Please take it down": whose it is was said in the sentence before.
  const isAskedNext = sentences.some(
    ({ marks }, at) =>
      sentences.slice(at + 1, at + 1 + asksWithin).some(({ isAsked }) => isAsked) &&
      marks.some((mark) => mark.tag === capacity.theirs),
  );
  if (death !== undefined && isAskedNext) return reading('heir', death);

  // "My wife keeps getting your calls. Take her number off the list": a relative, and a wish about what is theirs.
  if (!isAboutThem) return self;
  const child = placeOf(capacity.child);
  if (child !== undefined) return reading('parent', child);
  const relative = placeOf(capacity.relative);
  return relative === undefined ? self : reading('agent', relative);
}
