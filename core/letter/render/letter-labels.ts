// The few words that stand around a letter on paper, in the four languages of letters.

import type { LetterLanguage } from '#core/case/letter-kind.ts';

interface LetterLabels {
  readonly reference: string;
  readonly date: string;
  readonly officer: string;
  readonly contact: string;
  /** Above an address that is none of a street. */
  readonly byMail: string;
}

const labels: Readonly<Record<LetterLanguage, LetterLabels>> = {
  nl: {
    reference: 'Ons kenmerk',
    date: 'Datum',
    officer: 'Functionaris voor gegevensbescherming',
    contact: 'Contact',
    byMail: 'Per e-mail',
  },
  fr: {
    reference: 'Notre référence',
    date: 'Date',
    officer: 'Délégué à la protection des données',
    contact: 'Contact',
    byMail: 'Par courrier électronique',
  },
  en: {
    reference: 'Our reference',
    date: 'Date',
    officer: 'Data protection officer',
    contact: 'Contact',
    byMail: 'By e-mail',
  },
  de: {
    reference: 'Aktenzeichen',
    date: 'Datum',
    officer: 'Datenschutzbeauftragte/r',
    contact: 'Kontakt',
    byMail: 'Per E-Mail',
  },
};

/** Those of English for a language that the desk has no letters in. */
export function letterLabels(language: string): LetterLabels {
  return labels[language as LetterLanguage] ?? labels.en;
}

/** The letter's language where the desk has letters in it, else English: how days and pages are written. */
export function letterLanguageOf(language: string): LetterLanguage {
  return language in labels ? (language as LetterLanguage) : 'en';
}
