// How far a suggestion can be relied on, in three steps that words can carry: a percentage would say more than is known.

export type HowSure = 'sure' | 'likely' | 'unsure';

export function howSure(confidence: number): HowSure {
  if (confidence >= 0.85) return 'sure';
  return confidence >= 0.6 ? 'likely' : 'unsure';
}
