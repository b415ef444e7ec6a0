// Texts of the screens in Dutch: today.

import type { todayTexts as english } from '../en/today.ts';

export const todayTexts: Readonly<Record<keyof typeof english, string>> = {
  'today.mustLeave': 'Eerst te beantwoorden',
  'today.allCases': '{count, plural, one {# open zaak} other {Alle # open zaken}}',
  'today.nothingOpen': 'Er is geen open zaak.',
  'today.nothingOpenWhy': 'Een zaak gaat open zodra u een bericht als verzoek bevestigt.',
  'today.newMail': 'Wacht op beoordeling',
  'today.toTriage': 'Naar de triage',
  'today.noMail': 'Er wacht niets.',
  'today.overdue':
    '{count, plural, one {Van één zaak is de termijn verstreken.} other {Van # zaken is de termijn verstreken.}}',
  'today.dueThisWeek':
    '{count, plural, one {Eén antwoord moet binnen zeven dagen weg.} other {# antwoorden moeten binnen zeven dagen weg.}}',
  'today.requestsWaiting':
    '{count, plural, one {Eén nieuw bericht lijkt een verzoek.} other {# nieuwe berichten lijken verzoeken.}}',
  'today.othersWaiting':
    '{count, plural, one {Eén bericht wacht op beoordeling.} other {# berichten wachten op beoordeling.}}',
  'today.unreadable': '{count, plural, one {Eén bericht was niet te lezen.} other {# berichten waren niet te lezen.}}',
  'today.allQuiet': 'Er wacht niets en er is geen antwoord verschuldigd.',
  'today.quietUntil': 'Er wacht niets. Het eerstvolgende antwoord moet uiterlijk {day} weg.',
  'today.weeks': 'De komende acht weken',
};
