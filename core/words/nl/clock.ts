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
    '{because, select, holiday {{hasHoliday, select, own {{skipped} is een dag die de verwerkingsverantwoordelijke heeft toegevoegd ({holiday})} unnamed {{skipped} is een dag die de verwerkingsverantwoordelijke heeft toegevoegd} other {{skipped} is een feestdag ({holiday})}}} other {{skipped} is geen werkdag{hasHoliday, select, yes { ({holiday})} own { en een dag die de verwerkingsverantwoordelijke heeft toegevoegd ({holiday})} unnamed { en een dag die de verwerkingsverantwoordelijke heeft toegevoegd} other {}}}}: de termijn eindigt op de eerstvolgende werkdag, {to}.',
  'step.notice-by':
    'Een verlenging moet met redenen uiterlijk {day} aan de betrokkene zijn meegedeeld{isRolled, select, yes {; onbetwistbaar op tijd is uiterlijk {safeDay}} other {}}.',
  'step.due':
    '{months, plural, one {Het antwoord moet er zijn} other {De termijn is verlengd: het antwoord moet er zijn}} vóór het einde van {day}{isRolled, select, yes {; onbetwistbaar op tijd is uiterlijk {safeDay}} other {}}.',
  'step.suspended':
    '{ground, select, identity {De verwerkingsverantwoordelijke had redenen om aan de identiteit van de verzoeker te twijfelen en heeft op {from} om bevestiging gevraagd} other {De verwerkingsverantwoordelijke heeft de betrokkene op {from} gevraagd het verzoek te preciseren}}. Het antwoord was volledig op {day}: verdedigbaar is dat de termijn {days, plural, one {# dag} other {# dagen}} was opgeschort.',
  'step.suspension-running':
    '{ground, select, identity {De verwerkingsverantwoordelijke had redenen om aan de identiteit van de verzoeker te twijfelen en heeft op {from} om bevestiging gevraagd} other {De verwerkingsverantwoordelijke heeft de betrokkene op {from} gevraagd het verzoek te preciseren}}. Het antwoord is niet volledig: verdedigbaar is dat de termijn, naar de stand van {day}, {days, plural, one {# dag} other {# dagen}} is opgeschort en dat ook blijft.',
  'step.suspension-not-arguable':
    'De verwerkingsverantwoordelijke heeft de betrokkene pas op {day} gevraagd {ground, select, identity {de identiteit te bevestigen} other {het verzoek te preciseren}}. Zonder onnodige vertraging betekent, zoals het hier wordt gelezen, binnen {limit, plural, one {# dag} other {# dagen}} na ontvangst, uiterlijk {latest}: de termijn is niet opgeschort.',
  'step.suspension-total':
    'Alle opschortingen samen, tot en met {day}: {days, plural, one {# dag} other {# dagen}}. Een dag die in twee opschortingen valt, telt één keer.',
  'step.days-added':
    '{months, plural, one {De termijn van één maand} =3 {De termijn van drie maanden} other {De termijn van # maanden}} zou eindigen op {from}. Geen tekst zegt hoe een opschorting wordt geteld; met {days, plural, one {# hele dag} other {# hele dagen}} erbij eindigt de opgeschorte termijn op {day}.',
  'step.arguable-due':
    'Verdedigbaar, niet veilig: {months, plural, one {het antwoord zou er moeten zijn} other {de termijn is verlengd en het antwoord zou er moeten zijn}} vóór het einde van {day}. Zonder de opschorting moet het er zijn vóór het einde van {safeDay}.',

  'urgency.overdue': 'Verstreken',
  'urgency.critical': 'Kritiek',
  'urgency.soon': 'Binnenkort',
  'urgency.on-track': 'Op schema',
};
