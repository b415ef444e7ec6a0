// How a case as a whole ended, from how its rights ended.

import { outcomeOf, type RightOutcome, type RightWork } from './right-work.ts';

export const outcomes = ['granted', 'partly-granted', 'refused', 'no-data-held', 'withdrawn', 'other'] as const;

/** `other`: an end that the desk has no name for (the person died, another controller answers), told in words. */
export type Outcome = (typeof outcomes)[number];

/** The outcome of a case of which every right is settled; undefined while one is open. */
export function outcomeOfAll(work: Iterable<RightWork>): Exclude<Outcome, 'other'> | undefined {
  const seen = new Set<RightOutcome>();
  for (const each of work) {
    const outcome = outcomeOf(each);
    if (outcome === undefined) return undefined;
    seen.add(outcome);
  }
  // A right that was given up says nothing of the others.
  if (seen.size > 1) seen.delete('withdrawn');
  const [only, ...others] = seen;
  if (others.length === 0) return only;
  // Nothing held on the one and a refusal on the other: nothing was granted.
  return seen.has('granted') || seen.has('partly-granted') ? 'partly-granted' : 'refused';
}
