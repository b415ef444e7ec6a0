// A second reader that knows no grammar: it weighs the words of a mail as they were weighed in mails that people judged.
// It speaks where the patterns are silent, and warns where they may have heard a request in what is none.

import { rights as allRights, type Right } from '#core/law/right.ts';

import type { MailKind } from '../suggestion.ts';
import { featureCount, featuresOf } from './features.ts';
import { bias, scale, weights } from './weights.ts';

/** The outputs stand in this order, after them the rights in legal order. */
export const kinds: readonly MailKind[] = ['request', 'follow-up', 'other'];

export interface SecondReading {
  /** 0 to 1 each; they need not add up to one. */
  readonly kind: Readonly<Record<MailKind, number>>;
  readonly right: (right: Right) => number;
}

const table = octetsOf(weights);

export function readAgain(text: string): SecondReading {
  const features = featuresOf(text);
  const chances = bias.map((start, output) => {
    let sum = 0;
    for (const feature of features) sum += table[output * featureCount + feature] ?? 0;
    return 1 / (1 + Math.exp(-(start + (sum * scale) / Math.sqrt(Math.max(1, features.length)))));
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
