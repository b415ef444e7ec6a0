// Legal words in Dutch: step, urgency.

import type { WordsOf } from '../word-key.ts';

export const clockWords: WordsOf<'step' | 'urgency'> = {
  'step.received':
    'Het verzoek heeft de verwerkingsverantwoordelijke bereikt op {day}{hasTime, select, yes { om {time}, wettelijke tijd van {zone}} other {}}.',
  'step.event-day-not-counted': 'De dag van ontvangst telt niet mee: de termijn begint op {firstDay}.',
  'step.same-date':
    '{months, plural, one {Eén maand} =3 {Drie maanden} other {# maanden}} vanaf {from}: de termijn eindigt op {day}, dezelfde datum.',
  'step.month-end':
    '{months, plural, one {Eén maand} =3 {Drie maanden} other {# maanden}} vanaf {from}: die maand kent deze datum niet, dus eindigt de termijn op de laatste dag ervan, {day}.',
  'step.not-rolled': '{day} is een werkdag: de termijn eindigt daar.',
  'step.rolled':
    '{because, select, holiday {{skipped} is een feestdag ({holiday})} other {{skipped} is geen werkdag{hasHoliday, select, yes { ({holiday})} other {}}}}: de termijn eindigt op de eerstvolgende werkdag, {to}.',
  'step.notice-by':
    'Een verlenging moet met redenen uiterlijk {day} aan de betrokkene zijn meegedeeld{isRolled, select, yes {; onbetwistbaar op tijd is uiterlijk {safeDay}} other {}}.',
  'step.due':
    '{months, plural, one {Het antwoord moet er zijn} other {De termijn is verlengd: het antwoord moet er zijn}} vóór het einde van {day}{isRolled, select, yes {; onbetwistbaar op tijd is uiterlijk {safeDay}} other {}}.',

  'urgency.overdue': 'Verstreken',
  'urgency.critical': 'Kritiek',
  'urgency.soon': 'Binnenkort',
  'urgency.on-track': 'Op schema',
};
