// A hint while typing; the desk itself decides what is strong enough.

export type Strength = 'empty' | 'weak' | 'fair' | 'good';

/** By length and number of different words: what a person can change, not a promise about guessing. */
export function strengthOf(passphrase: string): Strength {
  if (passphrase === '') return 'empty';
  const words = new Set(
    passphrase
      .trim()
      .split(/[\s-]+/)
      .filter((word) => word.length > 2),
  ).size;
  const different = new Set(passphrase).size;
  if ((passphrase.length < 12 && words < 4) || different < 6) return 'weak';
  return passphrase.length >= 20 || words >= 5 ? 'good' : 'fair';
}
