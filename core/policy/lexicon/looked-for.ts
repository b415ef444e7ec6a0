// Says in which words the check looked for something, where it found nothing.

import type { Concept } from '../concept.ts';
import type { PolicyLanguage } from '../policy-report.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

const mostPhrases = 4;

/** The first phrases of each concept as a person would write them: “recht … bezwaar, bezwaarrecht, …”. */
export function lookedFor(language: PolicyLanguage, ...concepts: readonly Concept[]): string {
  if (language === 'und') return '';
  const lexicon = { nl, fr, en }[language];
  const share = Math.max(1, Math.floor(mostPhrases / concepts.length));
  return concepts.flatMap((concept) => lexicon[concept].split(/[|\n]/).slice(0, share).map(readable)).join(', ');
}

function readable(phrase: string): string {
  return phrase
    .trim()
    .replace(/\s\.{2,3}\s/g, ' … ')
    .replace(/\*(?=\s|$|\/)/g, '…')
    .replace(/…\s…/g, ' …')
    .replace(/emailaddress|email…/g, 'e-mail');
}
