// Legal words in English: what a calendar shows of the cases.

import type { WordsOf } from '../word-key.ts';

export const calendarTexts: WordsOf<'calendar'> = {
  'calendar.name': 'DPO Desk: deadlines',
  'calendar.due': '{ref}: answer due',
  'calendar.notice': '{ref}: last day to announce an extension',
  'calendar.hold-review': '{ref}: review of the legal hold',
};
