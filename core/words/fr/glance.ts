// Legal words in French: what the tray and the morning's notification say.

import type { WordsOf } from '../word-key.ts';

export const glanceWords: WordsOf<'glance'> = {
  'glance.calm': 'aucune échéance aujourd’hui',
  'glance.overdue': '{count, number} en retard',
  'glance.dueToday': '{count, plural, one {# échéance aujourd’hui} other {# échéances aujourd’hui}}',
  'glance.requests': '{count, plural, one {# demande possible} other {# demandes possibles}}',
  'glance.line': '{ref} : {due} ({days, plural, =0 {aujourd’hui} one {# jour} other {# jours}})',
  'glance.lineOverdue': '{ref} : en retard de {days, plural, one {# jour} other {# jours}}',
  'glance.mustLeave':
    '{count, plural, one {# réponse doit partir aujourd’hui} other {# réponses doivent partir aujourd’hui}}',
  'glance.near': '{count, plural, one {# échéance dans les trois jours} other {# échéances dans les trois jours}}',
  'glance.more': '{count, plural, one {et # autre} other {et # autres}}',
  'glance.open': 'Ouvrir DPO Desk',
  'glance.lock': 'Verrouiller',
  'glance.quit': 'Quitter',
};
