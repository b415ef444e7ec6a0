// Legal words in English: right.

import type { WordsOf } from '../word-key.ts';

export const rightWords: WordsOf<'right'> = {
  'right.access': 'Access',
  'right.rectification': 'Rectification',
  'right.erasure': 'Erasure',
  'right.restriction': 'Restriction',
  'right.portability': 'Portability',
  'right.objection': 'Objection',
  'right.automated-decision': 'Automated decision',
  'right.consent-withdrawal': 'Withdrawal of consent',
  'right.post-mortem': 'Post-mortem directives',
};
