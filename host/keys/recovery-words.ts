// The recovery key: 256 random bits as 24 words (BIP-39), shown once and kept nowhere.

import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';

/** The words of 32 random octets. */
export function wordsOf(entropy: Uint8Array): string {
  return entropyToMnemonic(entropy, wordlist);
}

/** The octets of 24 words in any case and spacing; undefined when they are no recovery key. */
export function entropyOf(words: string): Uint8Array | undefined {
  const found = words.normalize('NFKD').toLowerCase().trim().split(/\s+/);
  if (found.length !== 24) return undefined;
  try {
    return mnemonicToEntropy(found.join(' '), wordlist);
  } catch {
    return undefined; // 24 words, but none of ours: then it is a long passphrase
  }
}
