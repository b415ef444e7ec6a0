// Writes days in the four languages of letters, as a letter does: in words, never in figures alone.

import type { Day } from '#core/base/day.ts';
import type { LetterLanguage } from '#core/case/letter-kind.ts';

export const languageTag: Readonly<Record<LetterLanguage, string>> = {
  nl: 'nl-NL',
  fr: 'fr-FR',
  en: 'en-GB',
  de: 'de-DE',
};

/** `full`: Tuesday 7 April 2026. `plain`: 7 April 2026. */
export function writeDay(day: Day, language: LetterLanguage, style: 'full' | 'plain'): string {
  const format = new Intl.DateTimeFormat(languageTag[language], {
    ...(style === 'full' ? { weekday: 'long' } : {}),
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const text = format
    .formatToParts(new Date(`${day}T12:00:00Z`))
    // French writes the first of a month "1er"; Intl does not.
    .map(({ type, value }) => (language === 'fr' && type === 'day' && value === '1' ? '1er' : value))
    .join('');
  // British English and Dutch set no comma after the weekday; German does.
  return language === 'de' ? text : text.replace(/^(\p{L}+),/u, '$1');
}
