// The languages in which intake reads.

import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import type { LanguagePatterns } from './language-patterns.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';

/** In the order in which they are tried where the words do not tell the language. */
export const allLanguages: readonly LanguagePatterns[] = [nl, fr, en, de, es, it, pt, pl];
