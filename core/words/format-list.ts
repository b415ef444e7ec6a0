// Joins names as a sentence does, and names languages: "access, erasure and objection", "Dutch".

import { formatTag } from './locale.ts';
import type { Locale } from './locale.ts';
import type { Say } from './say.ts';

/** "a, b and c" in the given language. */
export function formatList(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(formatTag[locale], { type: 'conjunction' }).format(items);
}

/** The name of an ISO 639-1 language in the given one; `und` says that it is not known. */
export function formatLanguage(code: string, locale: Locale, say: Say): string {
  if (code === 'und') return say('language.unknown');
  return new Intl.DisplayNames(formatTag[locale], { type: 'language' }).of(code) ?? code;
}

/** The name of a state or region code such as `FR-57`, in the given language: its state's name. */
export function formatCountry(code: string, locale: Locale): string {
  return new Intl.DisplayNames(formatTag[locale], { type: 'region' }).of(code.slice(0, 2)) ?? code;
}
