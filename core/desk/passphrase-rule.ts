// What a passphrase must have before a person may protect a desk with it. The screen and the desk ask the same rule.

import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import * as common from '@zxcvbn-ts/language-common';
import * as en from '@zxcvbn-ts/language-en';
import * as fr from '@zxcvbn-ts/language-fr';
import * as nlBe from '@zxcvbn-ts/language-nl-be';

export type PassphraseStrength = 'empty' | 'weak' | 'fair' | 'good';

/** NIST SP 800-63B counts length, not kinds of characters. */
export const shortestPassphrase = 12;

/** Guesses grow with the length: what lies beyond adds time to the judgement and nothing to it. */
const longestJudged = 100;

/** Six words drawn at random are beyond guessing, however common each one is. */
const enoughWords = 6;

const estimator = new ZxcvbnFactory({
  dictionary: { ...common.dictionary, ...en.dictionary, ...fr.dictionary, ...dictionaryOf(nlBe) },
  graphs: common.adjacencyGraphs,
});

/** What the desk refuses is weak: under 12 characters, or guessed sooner than 10⁸ tries with fewer than six words. */
export function strengthOf(passphrase: string): PassphraseStrength {
  if (passphrase === '') return 'empty';
  if (passphrase.length < shortestPassphrase) return 'weak';
  const { score } = estimator.check(passphrase.slice(0, longestJudged));
  if (score < 3 && countWords(passphrase) < enoughWords) return 'weak';
  return score === 4 ? 'good' : 'fair';
}

export function isStrongEnough(passphrase: string): boolean {
  const strength = strengthOf(passphrase);
  return strength === 'fair' || strength === 'good';
}

/** Different words of three letters or more. */
function countWords(passphrase: string): number {
  return new Set(passphrase.toLowerCase().match(/\p{L}{3,}/gu)).size;
}

type Dictionary = Readonly<Record<string, string[]>>;

/** Node loads that package's CommonJS form, where all hangs on `default`; a bundler its ES form, which has none. */
function dictionaryOf(
  module: { readonly dictionary: Dictionary } | { readonly default: { readonly dictionary: Dictionary } },
): Dictionary {
  return 'default' in module ? module.default.dictionary : module.dictionary;
}
