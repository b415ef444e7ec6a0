// Says how sure a suggestion is where both readers have read: the patterns alone are too sure of themselves.

import type { Right } from '#core/law/right.ts';

import type { MailKind } from '../suggestion.ts';

import type { SecondReading } from './second-reader.ts';

/**
 * What the patterns are worth where the second reader agrees, and where it does not: the steps are the shares of right
 * suggestions that cross-validation found.
 */
export function tempered(
  confidence: number,
  kind: MailKind,
  asked: readonly Right[],
  { kind: chance, right }: SecondReading,
): number {
  if (kind === 'other')
    return chance.other >= 0.5 ? Math.max(confidence, 0.95) : Math.min(confidence, chance.other >= 0.2 ? 0.88 : 0.5);
  if (kind === 'follow-up') return chance['follow-up'] >= 0.2 ? Math.max(confidence, 0.92) : Math.min(confidence, 0.75);
  if (chance.request < 0.5) return Math.min(confidence, chance.request < 0.2 ? 0.35 : 0.6);
  const leastRight = Math.min(...asked.map(right));
  const most = leastRight >= 0.3 ? 0.95 : leastRight >= 0.1 ? 0.9 : 0.8;
  return Math.min(leastRight >= 0.3 ? confidence + 0.05 : confidence, most);
}
