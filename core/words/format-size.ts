// Words a number of octets.

import { formatTag, type Locale } from './locale.ts';

/** Octets in the unit that a reader expects: 812 bytes, 14 kB, 2.3 MB. */
export function formatSize(octets: number, locale: Locale): string {
  const [amount, unit] =
    octets < 1000 ? [octets, 'byte'] : octets < 1e6 ? [octets / 1000, 'kilobyte'] : [octets / 1e6, 'megabyte'];
  return new Intl.NumberFormat(formatTag[locale], {
    style: 'unit',
    unit,
    // The short form of a byte has no plural in English.
    unitDisplay: unit === 'byte' ? 'long' : 'short',
    maximumFractionDigits: octets < 1e6 ? 0 : 1,
  }).format(amount);
}
