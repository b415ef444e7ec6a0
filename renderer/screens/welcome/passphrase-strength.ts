// A hint while typing; the desk itself decides what is strong enough.

export type Strength = 'empty' | 'weak' | 'fair' | 'good';

/** What the desk refuses is weak; beyond that, length and the number of words count. No promise about guessing. */
export function strengthOf(passphrase: string): Strength {
  if (passphrase === '') return 'empty';
  if (passphrase.length < 12 || new Set(passphrase).size < 5) return 'weak';
  const words = new Set(passphrase.split(/[\s-]+/).filter((word) => word.length > 2));
  return passphrase.length >= 20 || words.size >= 4 ? 'good' : 'fair';
}
