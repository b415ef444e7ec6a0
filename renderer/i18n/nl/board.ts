// Texts of the screens in Dutch: the deadline board, and why a date is what it is.

import type { boardTexts as english } from '../en/board.ts';

export const boardTexts: Readonly<Record<keyof typeof english, string>> = {
  'board.view': 'Weergave',
  'board.view.lanes': 'Stroken',
  'board.view.timeline': 'Tijdlijn',
  'board.view.calendar': 'Kalender',
  'board.view.list': 'Lijst',
  'board.cases': 'Open zaken naar hun dag',
  'board.lane.overdue': 'Termijn verstreken',
  'board.lane.soonest': 'Vandaag en de komende twee dagen',
  'board.lane.this-week': 'Deze week',
  'board.lane.next-week': 'Volgende week',
  'board.lane.later': 'Later',
  'board.lane.waiting': 'Wacht op de betrokkene',
  'board.laneCount': '{count, plural, one {# zaak} other {# zaken}}',
  'board.waitingWhy':
    'Tijdens het wachten schuift geen enkele datum op. Drie dagen voor de uiterste dag keert een zaak terug naar haar dag.',
  'board.sum.overdue': '{count} verstreken',
  'board.sum.thisWeek': '{count} uiterlijk deze week',
  'board.sum.nextWeek': '{count} uiterlijk volgende week',
  'board.sum.extension':
    '{count, plural, one {# beslissing over verlenging uiterlijk {day}} other {# beslissingen over verlenging, de eerste uiterlijk {day}}}',
  'board.sum.waiting': '{count, plural, one {# wacht op de betrokkene} other {# wachten op de betrokkene}}',
  'board.sum.quiet': 'Deze en volgende week loopt geen termijn af.',
  'board.filtered': '{shown} van de {all} open zaken getoond',
  'board.right': 'Recht',
  'board.allRights': 'Alle rechten',
  'board.clear': 'Alles tonen',
  'board.none': 'Geen open zaak gevonden.',
  'board.noneWhy': 'Wis het filter om alle open zaken te zien. Gesloten zaken staan in de lijst.',
  'board.noCase': 'Er is geen open zaak.',
  'board.noCaseWhy': 'Een zaak gaat open zodra u in de triage een bericht als verzoek bevestigt.',
  'board.acts': 'Volgende handeling',
  'board.next.acknowledge': 'Ontvangst bevestigen',
  'board.next.settle-identity': 'Identiteit vaststellen',
  'board.next.decide': 'Beslissen',
  'board.next.extend-or-answer': 'Verlengen of antwoorden',
  'board.next.answer': 'Antwoorden',
  'board.next.close': 'Sluiten',
  'board.nextFor': '{act}: {ref}',
  'board.wait': 'De betrokkene vragen, of het antwoord vastleggen',
  'board.waits':
    '{days, plural, =0 {Vandaag} one {# dag geleden} other {# dagen geleden}} {ground, select, identity {naar de identiteit gevraagd} clarification {om verduidelijking gevraagd} other {om een vergoeding gevraagd}}',
  'board.extendBy': 'Verlenging uiterlijk {day} meedelen',
  'board.extendedFrom': 'Verlengd; de maand eindigde op {day}',
  'board.pause': 'gevraagd op {from}, {isOpen, select, yes {nog geen antwoord} other {beantwoord op {until}}}',

  'timeline.scale': 'Aantal maanden',
  'timeline.months': '{months, plural, one {# maand} other {# maanden}}',
  'timeline.today': 'Vandaag',
  'timeline.legend':
    'Lijn: van ontvangst tot uiterste dag. Ruit: laatste dag om een verlenging mee te delen. Gearceerd: wacht op de betrokkene. Stippen: tot waar een verlenging kan reiken.',
  'timeline.before': 'Verstreken vóór dit venster',
  'timeline.after': 'Uiterste dag na dit venster',

  'calendar.previous': 'Vorige maand',
  'calendar.next': 'Volgende maand',
  'calendar.today': 'Vandaag',
  'calendar.due': '{count, plural, =0 {geen termijn loopt af} one {# zaak loopt af} other {# zaken lopen af}}',
  'calendar.notice':
    '{count, plural, one {laatste dag om in # zaak een verlenging mee te delen} other {laatste dag om in # zaken een verlenging mee te delen}}',
  'calendar.nothing': 'Op deze dag loopt geen termijn af.',
  'calendar.help': 'Pijltjes: dag. Page Up en Page Down: maand. Enter: de zaken van de dag.',

  'load.title': 'De komende acht weken',
  'load.empty': 'In de komende acht weken is geen antwoord verschuldigd.',
  'load.over':
    'Week {week}: {due} {due, plural, one {antwoord} other {antwoorden}} verschuldigd; {usual, plural, =0 {gewoonlijk sluit u er geen} other {gewoonlijk sluit u er {usual}}}.',
  'load.fullest':
    '{total, plural, one {# antwoord} other {# antwoorden}} verschuldigd; het drukst is week {week}, met {due}.',
  'load.usual':
    '{usual, plural, =0 {Gewoonlijk sluit u geen zaak per week.} one {Gewoonlijk sluit u # zaak per week.} other {Gewoonlijk sluit u # zaken per week.}}',
  'load.noUsual': 'Wat u gewoonlijk per week sluit, ziet u zodra er vier weken lang zaken zijn gesloten.',
  'load.usualLine': 'gewoonlijk',
  'load.week': 'Week',
  'load.weekShort': 'Wk {week}',
  'load.due': 'Verschuldigd',
  'load.rights': 'Per recht',
  'load.holidays': 'Feestdagen',
  'load.holidayCount': '{count, plural, one {# feestdag} other {# feestdagen}}',
  'load.oneRight': '{right} {due}',
  'load.weekOf': '{from} t/m {until}',
  'load.show':
    'Week {week}, {from} t/m {until}: {count, plural, =0 {geen termijn loopt af} one {# zaak loopt af} other {# zaken lopen af}}',

  'why.of': 'Waarom {day}?',
  'why.history': 'Wat er is gewijzigd of gevraagd',
  'why.noHistory': 'Niemand heeft de ontvangst gecorrigeerd, de termijn verlengd of de betrokkene iets gevraagd.',
  'why.evidence': 'Ontvangst: {evidence}.',
  'why.ask': 'De betrokkene vragen',
  'why.openCase': 'Zaak openen',
  'why.erasure':
    'Gesloten op {closed}. De verwerkingsverantwoordelijke bewaart een gesloten zaak {years, plural, one {# jaar} other {# jaar}}; zij mag dus vanaf {day} worden gewist.',
  'why.erasureRule':
    'Art. 5, lid 1, onder e), AVG: niet langer dan noodzakelijk. Geen wet bepaalt deze termijn; die staat in het profiel van de verwerkingsverantwoordelijke.',

  'board.print': 'Weeklijst afdrukken',
  'print.title': 'Weeklijst',
  'print.of': '{controller}, week {week}',
  'print.on': 'Afgedrukt op {day}',
  'print.done': 'Gedaan',
  'print.case': 'Zaak',
  'print.more':
    '{count, plural, one {Nog één open zaak staat niet op deze pagina.} other {Nog # open zaken staan niet op deze pagina.}}',
  'print.confidential': 'Persoonsgegevens. Achter slot bewaren, na gebruik vernietigen.',
};
