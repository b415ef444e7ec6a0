// Which of two checks of one message stands.

import type { SenderCheck } from '#core/case/sender-check.ts';

/**
 * The later one, unless the earlier proved something and the later does not: the octets are the same, and a key that
 * was published once proves what it signed, also when it is gone (it is in the evidence).
 */
export function standingCheck(before: SenderCheck | undefined, after: SenderCheck): SenderCheck {
  return before !== undefined && isProof(before) && !isProof(after) ? before : after;
}

function isProof({ verdict }: SenderCheck): boolean {
  return verdict === 'aligned' || verdict === 'signed';
}
