// The code that opens a package: digits, because they are read aloud alike on every telephone line.

import type { RandomBytes } from '#core/base/id.ts';

/** With its hyphens the code has 29 characters: some readers of PDF take no more than 32. */
const groups = 5;
const digits = 5;

/** Five groups of five digits with hyphens between them: 10^25 codes, 83 bits. */
export function newPackageCode(random: RandomBytes): string {
  const drawn = Array.from({ length: groups }, () => Array.from({ length: digits }, () => drawDigit(random)).join(''));
  return drawn.join('-');
}

/** Every digit as likely as any other: octets from 250 on are drawn again. */
function drawDigit(random: RandomBytes): number {
  for (;;) {
    const octet = random(1)[0] ?? 255;
    if (octet < 250) return octet % 10;
  }
}
