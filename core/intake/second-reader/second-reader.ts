// A second reader that knows no grammar: it weighs the words of a mail, and what the patterns made of them, as they were
// weighed in mails that people judged. It hears what the patterns miss, and warns where they may have heard too much.

import { rights as allRights, type Right } from '#core/law/right.ts';

import type { MailKind } from '../suggestion.ts';
import { featureCount, featuresOf } from './features.ts';
import { signCount } from './signs.ts';
import { bias, signScale, weights, wordScale } from './weights.ts';

/** The outputs stand in this order, after them the rights in legal order. */
export const kinds: readonly MailKind[] = ['request', 'follow-up', 'other'];

export interface SecondReading {
  /** 0 to 1 each; they need not add up to one. */
  readonly kind: Readonly<Record<MailKind, number>>;
  readonly right: (right: Right) => number;
}

const table = octetsOf(weights);

/** @param signs what the patterns made of it, see `signs.ts`; none for words that nobody else has read. */
export function readAgain(text: string, signs: readonly number[] = []): SecondReading {
  const words = featuresOf(text);
  const wordWeight = wordScale / Math.sqrt(Math.max(1, words.length));
  const signWeight = signScale / Math.sqrt(Math.max(1, signs.length));
  const chances = bias.map((start, output) => {
    const from = output * (featureCount + signCount);
    let ofWords = 0;
    let ofSigns = 0;
    for (const word of words) ofWords += table[from + word] ?? 0;
    for (const sign of signs) ofSigns += table[from + featureCount + sign] ?? 0;
    return 1 / (1 + Math.exp(-(start + ofWords * wordWeight + ofSigns * signWeight)));
  });
  const chance = (output: number): number => chances[output] ?? 0;
  return {
    kind: { request: chance(0), 'follow-up': chance(1), other: chance(2) },
    right: (right) => chance(kinds.length + allRights.indexOf(right)),
  };
}

/** Base64 without a host: neither Node's Buffer nor the browser's atob is known here. */
function octetsOf(text: string): Int8Array {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const valueOf = new Map(alphabet.split('').map((sign, value) => [sign, value]));
  const signs = text.replace(/=+$/, '');
  const octets = new Int8Array(Math.floor((signs.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let next = 0;
  for (const sign of signs) {
    bits = (bits << 6) | (valueOf.get(sign) ?? 0);
    held += 6;
    if (held < 8) continue;
    held -= 8;
    octets[next] = (bits >> held) & 0xff;
    next += 1;
    bits &= (1 << held) - 1;
  }
  return octets;
}
