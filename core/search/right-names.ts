// What people write for a right behind `right:`, in English, Dutch and French; folded, the name to show first.

import type { Right } from '#core/law/right.ts';

export type SearchLanguage = 'en' | 'nl' | 'fr';

export const rightNames: Readonly<Record<Right, Readonly<Record<SearchLanguage, readonly [string, ...string[]]>>>> = {
  access: { en: ['access', '15'], nl: ['inzage'], fr: ['acces'] },
  rectification: {
    en: ['rectification', 'correction', '16'],
    nl: ['rectificatie', 'correctie'],
    fr: ['rectification'],
  },
  erasure: {
    en: ['erasure', 'deletion', '17'],
    nl: ['gegevenswissing', 'wissing', 'verwijdering'],
    fr: ['effacement', 'suppression'],
  },
  restriction: { en: ['restriction', '18'], nl: ['beperking'], fr: ['limitation'] },
  portability: { en: ['portability', '20'], nl: ['overdraagbaarheid'], fr: ['portabilite'] },
  objection: { en: ['objection', '21'], nl: ['bezwaar'], fr: ['opposition'] },
  'automated-decision': {
    en: ['automated-decision', '22'],
    nl: ['geautomatiseerd-besluit'],
    fr: ['decision-automatisee'],
  },
  'consent-withdrawal': {
    en: ['consent-withdrawal', 'withdrawal'],
    nl: ['intrekking', 'intrekking-toestemming'],
    fr: ['retrait', 'retrait-du-consentement'],
  },
  'post-mortem': { en: ['post-mortem'], nl: ['overlijden'], fr: ['directives-post-mortem'] },
};
