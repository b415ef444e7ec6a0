// Legal words in Dutch: what the tray says.

import type { WordsOf } from '../word-key.ts';

export const glanceWords: WordsOf<'glance'> = {
  'glance.calm': 'vandaag verloopt er niets',
  'glance.overdue': '{count, number} te laat',
  'glance.dueToday': '{count, number} vandaag',
  'glance.requests': '{count, plural, one {# mogelijk verzoek} other {# mogelijke verzoeken}}',
  'glance.line': '{ref}: {due} ({days, plural, =0 {vandaag} one {# dag} other {# dagen}})',
  'glance.open': 'DPO Desk openen',
  'glance.lock': 'Vergrendelen',
  'glance.quit': 'Afsluiten',
};
