// Tells for whom the writer acts, and by which sentence.

import type { Capacity } from '#core/case/capacity.ts';

import type { Findings, ReadSentence } from './findings.ts';

export interface CapacityReading {
  readonly capacity: Capacity;
  readonly quote: string | undefined;
}

export const self: CapacityReading = { capacity: 'self', quote: undefined };

/** Heir before parent before agent: "als erfgename van mijn zoon", "on behalf of my daughter". */
export function capacityOf({ pack, sentences }: Findings): CapacityReading {
  const { capacity } = pack;
  const sentenceWith = (id: number): ReadSentence | undefined =>
    sentences.find(({ marks, stance }) =>
      marks.some((mark) => mark.tag === id && !stance.isCited(mark) && !stance.isNegated(mark) && !stance.isSupposed(mark)),
    );

  const heir = sentenceWith(capacity.heir);
  if (heir !== undefined) return { capacity: 'heir', quote: heir.sentence.text };
  const parent = sentenceWith(capacity.parent);
  if (parent !== undefined) return { capacity: 'parent', quote: parent.sentence.text };
  const agent = sentenceWith(capacity.agent);
  if (agent !== undefined) return { capacity: 'agent', quote: agent.sentence.text };

  // "My wife keeps getting your calls. Take her number off the list": a relative, and a wish about what is theirs.
  const isAboutThem = sentences.some(({ marks, isAsked }) => isAsked && marks.some((mark) => mark.tag === capacity.theirs));
  if (!isAboutThem) return self;
  const child = sentenceWith(capacity.child);
  if (child !== undefined) return { capacity: 'parent', quote: child.sentence.text };
  const relative = sentenceWith(capacity.relative);
  if (relative !== undefined) return { capacity: 'agent', quote: relative.sentence.text };
  return self;
}
