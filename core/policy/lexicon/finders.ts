// The lexicon of each language, made ready to look for.

import type { Concept } from '../concept.ts';
import { createPhraseFinder, type PhraseFinder } from '../phrase.ts';
import type { PolicyLanguage } from '../policy-report.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

export const finders: Readonly<Record<Exclude<PolicyLanguage, 'und'>, PhraseFinder<Concept>>> = {
  nl: createPhraseFinder(nl),
  fr: createPhraseFinder(fr),
  en: createPhraseFinder(en),
};
