// Why a mail can go aside at a single key: it is junk, or a machine wrote it.

import type { TrayItem } from '#core/desk/views.ts';
import type { OtherReason } from '#core/intake/suggestion.ts';

/**
 * The reason that intake gives, and spam where it found none. undefined for what may be a request or belong to a case, or
 * that nobody could read: that is not dropped without a second look.
 */
export function junkReasonOf({ suggestion, unreadable, repliesTo }: TrayItem): OtherReason | undefined {
  if (unreadable !== undefined || repliesTo !== undefined || suggestion?.kind !== 'other') return undefined;
  const { otherReason = 'spam' } = suggestion;
  return otherReason === 'no-right-found' ? 'spam' : otherReason;
}
