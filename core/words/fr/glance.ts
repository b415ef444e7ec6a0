// Legal words in French: what the tray says.

import type { WordsOf } from '../word-key.ts';

export const glanceWords: WordsOf<'glance'> = {
  'glance.calm': 'aucune échéance aujourd’hui',
  'glance.overdue': '{count, number} en retard',
  'glance.dueToday': '{count, plural, one {# échéance aujourd’hui} other {# échéances aujourd’hui}}',
  'glance.requests': '{count, plural, one {# demande possible} other {# demandes possibles}}',
  'glance.line': '{ref} : {due} ({days, plural, =0 {aujourd’hui} one {# jour} other {# jours}})',
  'glance.open': 'Ouvrir DPO Desk',
  'glance.lock': 'Verrouiller',
  'glance.quit': 'Quitter',
};
