// Words the reason for which a message was set aside: one of the usual ones by its code, or the DPO's own sentence.

import type { OtherReason } from '#core/intake/suggestion.ts';
import type { Say } from './say.ts';

const known: Readonly<Record<OtherReason, true>> = {
  newsletter: true,
  bounce: true,
  'auto-reply': true,
  calendar: true,
  spam: true,
  sales: true,
  notice: true,
  'no-right-found': true,
};

/** The usual reasons, as codes: they read in the language of whoever looks at them. */
export const usualReasons = Object.keys(known).filter(isUsualReason);

/** The word for a usual reason; any other text as it stands. */
export function sayReason(reason: string, say: Say): string {
  return isUsualReason(reason) ? say(`otherReason.${reason}`) : reason;
}

function isUsualReason(reason: string): reason is OtherReason {
  return Object.hasOwn(known, reason);
}
