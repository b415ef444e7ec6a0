// Legal words in Dutch: what the tray and the morning's notification say.

import type { WordsOf } from '../word-key.ts';

export const glanceWords: WordsOf<'glance'> = {
  'glance.calm': 'vandaag verloopt er niets',
  'glance.overdue': '{count, number} te laat',
  'glance.dueToday': '{count, number} vandaag',
  'glance.requests': '{count, plural, one {# mogelijk verzoek} other {# mogelijke verzoeken}}',
  'glance.line': '{ref}: {due} ({days, plural, =0 {vandaag} one {# dag} other {# dagen}})',
  'glance.lineOverdue': '{ref}: {days, plural, one {# dag} other {# dagen}} te laat',
  'glance.mustLeave':
    '{count, plural, one {# antwoord moet vandaag de deur uit} other {# antwoorden moeten vandaag de deur uit}}',
  'glance.near': '{count, plural, one {# termijn binnen drie dagen} other {# termijnen binnen drie dagen}}',
  'glance.more': 'en nog {count, number}',
  'glance.open': 'DPO Desk openen',
  'glance.lock': 'Vergrendelen',
  'glance.quit': 'Afsluiten',
};
