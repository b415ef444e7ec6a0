// Draws from the findings in a mail which rights it asks for, and the sentences that show it.

import { inLegalOrder, type Right } from '#core/law/right.ts';

import type { Findings } from './findings.ts';
import { quoteOf, type Place } from './quote.ts';
import type { Evidence } from './suggestion.ts';

export interface AskedRight {
  readonly right: Right;
  /** 0 to 1. */
  readonly strength: number;
  /** Where it shows best. */
  readonly best: Place;
  /** A sentence of the body asks for it, in words about what is the writer's own. */
  readonly isPersonal: boolean;
}

/** From this strength on a right counts as asked for. */
export const threshold = 0.5;

/** From this strength on it is put as a wish, be it in vague words. */
const wish = 0.58;

/** A subject alone is a heading: "Your access request process", "Erasure: the new rulings". */
const headingOnly = 0.65;

/** The rights that the mail asks for, in legal order. */
export function askedRights({ findings }: Findings, isForTheDead: boolean, isFollowUp: boolean): readonly AskedRight[] {
  // "My access request: still no answer": the subject of a reminder names what was asked before.
  const heard = findings.filter((finding) => finding.strength >= threshold && !(isFollowUp && finding.isSubject));
  // What is not put as a wish is taken for one only where nothing else is wished.
  const isClear = isFollowUp || heard.some((finding) => finding.strength >= wish);
  const clear = heard.filter((finding) => !isClear || finding.strength >= wish);
  const firm = new Set(clear.filter((finding) => finding.yieldsTo.length === 0).map((finding) => finding.right));
  if (isForTheDead) firm.add('post-mortem');
  // The writer's own death: what is to happen then is one directive, not a request of today (Loi 78-17, art. 85).
  const isDirective = !isForTheDead && firm.has('post-mortem');
  const standing = clear.filter(
    (finding) =>
      !finding.yieldsTo.some((right) => firm.has(right)) && (!isDirective || finding.right === 'post-mortem'),
  );
  return inLegalOrder(standing.map((finding) => finding.right)).map((right) => {
    const own = standing.filter((finding) => finding.right === right);
    const best = own.reduce((one, other) => (other.strength > one.strength ? other : one));
    // Several sentences that ask for the same make it surer.
    const strength = 1 - own.reduce((doubt, finding) => doubt * (1 - 0.8 * finding.strength), 1);
    const isHeading = own.every(({ isSubject }) => isSubject);
    const isPersonal = own.some((finding) => finding.isPersonal && !finding.isSubject);
    return { right, strength: Math.min(1, strength) * (isHeading ? headingOnly : 1), best, isPersonal };
  });
}

/** What shows that the right is asked for. */
export function evidenceOf({ right, best }: AskedRight): Evidence {
  return { right, quote: quoteOf(best) };
}
