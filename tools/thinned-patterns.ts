// Takes phrases away from a language, so that training sees how mails are read whose words the patterns do not know.

import type { LanguagePatterns } from '#core/intake/patterns/language-patterns.ts';

/** Without `share` (0 to 1) of its phrases, the same on every run. */
export function thinned(language: LanguagePatterns, share: number, hashOf: (text: string) => number): LanguagePatterns {
  const phrasesKept = (phrases: string): string =>
    phrases
      .split(/[|\n]/)
      .filter((phrase) => (hashOf(`${share} ${phrase.trim()}`) % 1000) / 1000 >= share)
      .join(' | ');
  const setsKept = <Sets extends object>(sets: Sets): Sets =>
    Object.fromEntries(Object.entries(sets).map(([name, phrases]) => [name, phrasesKept(String(phrases))])) as Sets;
  return {
    ...language,
    stance: setsKept(language.stance),
    contexts: setsKept(language.contexts),
    capacity: setsKept(language.capacity),
    followUp: setsKept(language.followUp),
    other: setsKept(language.other),
    rights: language.rights.map((pattern) => ({
      ...pattern,
      says: phrasesKept(pattern.says),
      ...(pattern.of !== undefined && { of: phrasesKept(pattern.of) }),
      ...(pattern.unless !== undefined && { unless: phrasesKept(pattern.unless) }),
    })),
  };
}
