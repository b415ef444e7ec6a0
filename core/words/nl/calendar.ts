// Legal words in Dutch: what a calendar shows of the cases.

import type { WordsOf } from '../word-key.ts';

export const calendarTexts: WordsOf<'calendar'> = {
  'calendar.name': 'DPO Desk: termijnen',
  'calendar.due': '{ref}: antwoord moet de deur uit',
  'calendar.notice': '{ref}: laatste dag om verlenging te melden',
  'calendar.hold-review': '{ref}: herbeoordeling van de bewaarplicht wegens geschil',
};
