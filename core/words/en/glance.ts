// Legal words in English: what the tray and the morning's notification say.

import type { WordsOf } from '../word-key.ts';

export const glanceWords: WordsOf<'glance'> = {
  'glance.calm': 'nothing is due today',
  'glance.overdue': '{count, number} overdue',
  'glance.dueToday': '{count, number} due today',
  'glance.requests': '{count, plural, one {# possible request} other {# possible requests}}',
  'glance.line': '{ref}: {due} ({days, plural, =0 {today} one {# day} other {# days}})',
  'glance.lineOverdue': '{ref}: overdue by {days, plural, one {# day} other {# days}}',
  'glance.mustLeave': '{count, plural, one {# answer must leave today} other {# answers must leave today}}',
  'glance.near': '{count, plural, one {# deadline within three days} other {# deadlines within three days}}',
  'glance.more': 'and {count, number} more',
  'glance.open': 'Open DPO Desk',
  'glance.lock': 'Lock',
  'glance.quit': 'Quit',
};
