// Legal words in Dutch: right.

import type { WordsOf } from '../word-key.ts';

export const rightWords: WordsOf<'right'> = {
  'right.access': 'Inzage',
  'right.rectification': 'Rectificatie',
  'right.erasure': 'Gegevenswissing',
  'right.restriction': 'Beperking',
  'right.portability': 'Overdraagbaarheid',
  'right.objection': 'Bezwaar',
  'right.automated-decision': 'Geautomatiseerd besluit',
  'right.consent-withdrawal': 'Intrekking toestemming',
  'right.post-mortem': 'Instructies na overlijden',
};
