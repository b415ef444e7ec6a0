// Legal words in English: what the tray says.

import type { WordsOf } from '../word-key.ts';

export const glanceWords: WordsOf<'glance'> = {
  'glance.calm': 'nothing is due today',
  'glance.overdue': '{count, number} overdue',
  'glance.dueToday': '{count, number} due today',
  'glance.requests': '{count, plural, one {# possible request} other {# possible requests}}',
  'glance.line': '{ref}: {due} ({days, plural, =0 {today} one {# day} other {# days}})',
  'glance.open': 'Open DPO Desk',
  'glance.lock': 'Lock',
  'glance.quit': 'Quit',
};
