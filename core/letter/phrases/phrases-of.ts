// The phrases of a letter's language.

import type { LetterLanguage } from '#core/case/letter-kind.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';
import { promptFields, type Phrases } from './phrases.ts';

const all: Readonly<Record<LetterLanguage, Phrases>> = { nl, fr, en, de };

export function phrasesOf(language: LetterLanguage): Phrases {
  return all[language];
}

/** What belongs where the field is empty. A loop calls a right, or an item of another list, by a name of its own. The field's name is never shown. */
export function promptFor(language: LetterLanguage): (field: string) => string {
  const { prompts, unknown } = all[language];
  return (field) => {
    const last = field.split('.').at(-1) ?? field;
    for (const asked of [field, `right.${last}`, `item.${last}`]) {
      const known = promptFields.find((name) => name === asked);
      if (known !== undefined) return prompts[known];
    }
    return unknown;
  };
}
