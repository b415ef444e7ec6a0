// The languages in which the desk speaks to the DPO.

export const locales = ['en', 'nl', 'fr'] as const;

export type Locale = (typeof locales)[number];

/** The tag that decides on the formats of days and numbers: Monday first, 24 hours, day before month. */
export const formatTag: Readonly<Record<Locale, string>> = {
  en: 'en-GB',
  nl: 'nl-NL',
  fr: 'fr-FR',
};

export function isLocale(text: string): text is Locale {
  return (locales as readonly string[]).includes(text);
}
