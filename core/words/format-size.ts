// Words a number of octets.

import { formatTag, type Locale } from './locale.ts';
import { numeralTagOf, type Region } from './region.ts';

/** Octets in the unit that a reader expects: 812 bytes, 14 kB, 2.3 MB. */
export function formatSize(octets: number, locale: Locale, region?: Region): string {
  const [amount, unit] =
    octets < 1000 ? [octets, 'byte'] : octets < 1e6 ? [octets / 1000, 'kilobyte'] : [octets / 1e6, 'megabyte'];
  const maximumFractionDigits = octets < 1e6 ? 0 : 1;
  const figure = new Intl.NumberFormat(numeralTagOf(locale, region), { maximumFractionDigits }).format(amount);
  const format = new Intl.NumberFormat(formatTag[locale], {
    style: 'unit',
    unit,
    // The short form of a byte has no plural in English.
    unitDisplay: unit === 'byte' ? 'long' : 'short',
    maximumFractionDigits,
  });
  // The unit in the words' language around the figure as the region writes it.
  const parts = format.formatToParts(amount);
  const isFigure = ({ type }: Intl.NumberFormatPart) => ['integer', 'group', 'decimal', 'fraction'].includes(type);
  const first = parts.findIndex(isFigure);
  return parts.map((part, at) => (at === first ? figure : isFigure(part) ? '' : part.value)).join('');
}
