// Texts of the screens in Dutch: retention.

import type { retentionTexts as english } from '../en/retention.ts';

export const retentionTexts: Readonly<Record<keyof typeof english, string>> = {
  'nav.retention': 'Bewaring',

  'retention.title': 'Bewaring',
  'retention.summary':
    '{due, plural, =0 {Niets is aan wissing toe} one {Eén zaak is aan wissing toe} other {# zaken zijn aan wissing toe}}, {soon, plural, =0 {niets meer} one {nog één} other {nog #}} binnen negentig dagen; {held, plural, =0 {geen bewaarplicht} one {één bewaarplicht} other {# bewaarplichten}}. In totaal {kept, plural, one {wordt één gesloten zaak} other {worden # gesloten zaken}} bewaard.',
  'retention.due': 'Aan wissing toe',
  'retention.dueNone': 'Van geen enkele zaak is de bewaartermijn verstreken.',
  'retention.soon': 'Binnen negentig dagen aan wissing toe',
  'retention.soonNone': 'Geen in de komende negentig dagen.',
  'retention.held': 'Bewaarplicht wegens geschil',
  'retention.heldNone': 'Geen zaak wordt langer bewaard dan haar termijn.',
  'retention.dueSince': 'Te wissen sinds {day}',
  'retention.dueFrom': 'Mag worden gewist vanaf {day}',
  'retention.closedOn': 'Gesloten op {day}',
  'retention.reviewOn': 'Herbeoordeling op {day}',
  'retention.reviewOverdue': 'Herbeoordeling te laat sinds {day}',
  'retention.heldBy': 'Bewaard op gezag van {owner}',
  'retention.erase': 'Wissen',
  'retention.eraseOne': '{ref} wissen',
  'retention.eraseAll': 'Alle {count} wissen',
  'retention.eraseTitle': '{ref} wissen',
  'retention.eraseFinal': 'Dit kan niet ongedaan worden gemaakt, ook niet uit het logboek van de desk.',
  'retention.eraseGoes':
    'Voorgoed weg: de berichten met hun bijlagen, de brieven, de bestanden van de zaak, elke naam en elk adres, uw aantekeningen en wat het logboek over de zaak zegt.',
  'retention.eraseStays':
    'Wat blijft, wijst niemand aan: het kenmerk, de maand van ontvangst, de rechten, de uitkomst en het aantal dagen. Het logboek blijft controleerbaar.',
  'retention.eraseDo': 'Voorgoed wissen',
  'retention.eraseDone': 'Zaak {ref} gewist.',
  'retention.eraseAllTitle': '{count, plural, one {Eén zaak wissen} other {# zaken wissen}}',
  'retention.eraseAllDo': '{count, plural, one {Eén zaak voorgoed wissen} other {# zaken voorgoed wissen}}',
  'retention.eraseAllDone': '{count, plural, one {Eén zaak gewist.} other {# zaken gewist.}}',
  'retention.erasedSoFar': '{done} van {total} gewist.',
  'retention.hold': 'Vasthouden',
  'retention.holdOne': '{ref} vasthouden',
  'retention.holdTitle': '{ref} langer bewaren dan de termijn',
  'retention.holdNote':
    'Alleen voor een geschil of onderzoek, en alleen zolang het dossier daarvoor nodig is. Zolang de bewaarplicht geldt, kan niets van de zaak worden gewist.',
  'retention.holdReason': 'Waarom is de zaak nog nodig?',
  'retention.owner': 'Wie voor de bewaarplicht instaat',
  'retention.review': 'Dag waarop de bewaarplicht opnieuw wordt beoordeeld',
  'retention.holdDo': 'Vasthouden',
  'retention.holdDone': 'Zaak {ref} wordt vastgehouden.',
  'retention.release': 'Vrijgeven',
  'retention.releaseOne': '{ref} vrijgeven',
  'retention.releaseTitle': 'De bewaarplicht op {ref} opheffen',
  'retention.releaseNote': 'De zaak mag dan worden gewist vanaf {day}.',
  'retention.releaseReason': 'Waarom is de bewaarplicht niet meer nodig?',
  'retention.releaseDo': 'Vrijgeven',
  'retention.releaseDone': 'De bewaarplicht op {ref} is opgeheven.',
  'retention.erased': 'Gewiste zaken',
  'retention.erasedNone': 'Er is nog geen zaak gewist.',
  'retention.erasedNote': 'Wat ervan blijft voor uw verantwoording; niemand is erin te herkennen.',
  'retention.showAll': 'Alle {count} tonen',
  'retention.ref': 'Kenmerk',
  'retention.month': 'Ontvangen in',
  'retention.outcome': 'Uitkomst',
  'retention.daysTaken': 'Beantwoord na',
  'retention.erasedAt': 'Gewist',
  'retention.days': '{days, plural, one {# dag} other {# dagen}}',
  'retention.late': 'te laat',

  'today.retention':
    '{due, plural, =0 {} one {Eén gesloten zaak is aan wissing toe.} other {# gesloten zaken zijn aan wissing toe.}} {reviews, plural, =0 {} one {Eén bewaarplicht wacht op herbeoordeling.} other {# bewaarplichten wachten op herbeoordeling.}}',
};
