// Whose habits decide how numbers and numeric dates are written, apart from the language of the words.

import { formatTag } from './locale.ts';
import type { Locale } from './locale.ts';

/** ISO 3166-1, in the order in which they are offered: where the desk's languages are at home, and their neighbours. */
export const regions = ['BE', 'DE', 'FR', 'IE', 'LU', 'NL', 'CH', 'GB'] as const;

export type Region = (typeof regions)[number];

/**
 * Digits, separators and the order of a numeric date differ by region, not by the language they stand among; so each
 * region has one tag whose data the platform surely knows. Month names and plurals stay with the language.
 */
const numeralTag: Readonly<Record<Region, string>> = {
  BE: 'nl-BE',
  DE: 'de-DE',
  FR: 'fr-FR',
  IE: 'en-IE',
  LU: 'fr-LU',
  NL: 'nl-NL',
  CH: 'de-CH',
  GB: 'en-GB',
};

/** The tag for bare numbers and numeric dates; without a region, that of the language. */
export function numeralTagOf(locale: Locale, region: Region | undefined): string {
  return region === undefined ? formatTag[locale] : numeralTag[region];
}

export function isRegion(text: string): text is Region {
  return (regions as readonly string[]).includes(text);
}

/** The region that a person's own language tags name first, such as BE in `nl-BE`; undefined where none is offered. */
export function regionIn(tags: readonly string[]): Region | undefined {
  return tags.map((tag) => /-([A-Z]{2})\b/.exec(tag)?.[1] ?? '').find((code) => isRegion(code));
}
