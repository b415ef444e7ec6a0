// Legal words in French: what a calendar shows of the cases.

import type { WordsOf } from '../word-key.ts';

export const calendarTexts: WordsOf<'calendar'> = {
  'calendar.name': 'DPO Desk : échéances',
  'calendar.due': '{ref} : réponse attendue',
  'calendar.notice': '{ref} : dernier jour pour annoncer une prolongation',
  'calendar.hold-review': '{ref} : réexamen du gel pour contentieux',
};
