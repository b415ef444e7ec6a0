// Legal words in French: right.

import type { WordsOf } from '../word-key.ts';

export const rightWords: WordsOf<'right'> = {
  'right.access': 'Accès',
  'right.rectification': 'Rectification',
  'right.erasure': 'Effacement',
  'right.restriction': 'Limitation',
  'right.portability': 'Portabilité',
  'right.objection': 'Opposition',
  'right.automated-decision': 'Décision automatisée',
  'right.consent-withdrawal': 'Retrait du consentement',
  'right.post-mortem': 'Directives post mortem',
};
