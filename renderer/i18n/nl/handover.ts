// Dutch: giving cases to a deputy, and taking them back.

import type { handoverTexts as english } from '../en/handover.ts';

export const handoverTexts: Readonly<Record<keyof typeof english, string>> = {
  'help.handover': 'Overdracht',
  'help.handover.text':
    'Een plaatsvervanger heeft de middelen nodig om het werk te doen terwijl u weg bent. Beide auditlogboeken blijven heel en bewijzen elkaar: wat er is gegeven, en wat er is gedaan.',
  'handover.title': 'Plaatsvervangers',
  'handover.lead':
    'Geef zaken aan een plaatsvervanger terwijl u weg bent, en neem ze terug met alles wat er is gedaan. De termijn loopt door.',
  'handover.give': 'Overdragen',
  'handover.giveText':
    'Eén versleuteld bestand bevat het bewijs, de berichten, de brieven en de bestanden van elke zaak. Hier kunnen de zaken dan alleen nog worden gelezen.',
  'handover.giveAct': 'Zaken overdragen',
  'handover.giveNone': 'Er is geen open zaak om over te dragen.',
  'handover.cases': 'Zaken',
  'handover.find': 'Zaak zoeken',
  'handover.caseNote': 'uiterlijk {day}',
  'handover.moreCases':
    '{count, plural, one {Nog # zaak: zoek haar hierboven.} other {Nog # zaken: zoek ze hierboven.}}',
  'handover.to': 'Naam van de plaatsvervanger',
  'handover.until': 'Terug verwacht op',
  'handover.reason': 'Reden',
  'handover.giveDo': '{count, plural, =0 {Overdragen} one {# zaak overdragen} other {# zaken overdragen}}',
  'handover.codeTitle': 'De code die het bestand opent',
  'handover.codeText':
    'Het bestand {file} is opgeslagen. Verstuur het zoals u wilt; lees de code langs een andere weg voor, zoals de telefoon. Zij wordt één keer getoond en nergens bewaard.',
  'handover.codeSaved': 'Ik heb de code genoteerd',
  'handover.showCode': 'Code tonen',
  'handover.codeLater': 'Later',
  'handover.saveAgain': 'Bestand nogmaals opslaan',
  'handover.open': 'Bestand openen',
  'handover.openText':
    'Een bestand van een collega om over te nemen, of van uw plaatsvervanger om terug te nemen. Alles erin wordt eerst gecontroleerd en getoond; er wordt nog niets overgenomen.',
  'handover.choose': 'Bestand kiezen',
  'handover.chosen': 'Bestand: {name}',
  'handover.code': 'Code',
  'handover.codeHint': '24 tekens, zoals ze u zijn voorgelezen.',
  'handover.look': 'Controleren en tonen',
  'handover.tooLarge': 'Dit bestand is groter dan {most}. Neem het over op de opdrachtregel.',
  'handover.lookOut': 'Zaken om over te nemen',
  'handover.lookBack': 'Zaken om terug te nemen',
  'handover.lookFrom': 'Van {from}, terug verwacht op {until}. Reden: {reason}',
  'handover.lookFromDeputy': 'Van {from}.',
  'handover.lookLog': 'Gewaarborgd door het logboek {log}. Vergelijk deze naam telefonisch met de andere desk.',
  'handover.verdictValid': 'Gecontroleerd: niets is veranderd of weggelaten, en een ander staat ervoor in.',
  'handover.verdictUnanchored':
    'Gecontroleerd: niets is veranderd of weggelaten. Niemand anders staat in voor de laatste regels.',
  'handover.entries':
    '{count, plural, one {# regel van het logboek} other {# regels van het logboek}}, {mails, plural, =0 {geen bericht} one {# bericht} other {# berichten}}',
  'handover.done':
    '{count, plural, =0 {De plaatsvervanger heeft niets vastgelegd} one {De plaatsvervanger heeft # handeling vastgelegd} other {De plaatsvervanger heeft # handelingen vastgelegd}}',
  'handover.newControllers': 'Komt mee: {names}',
  'handover.takeOver': '{count, plural, one {# zaak overnemen} other {# zaken overnemen}}',
  'handover.takeBack': '{count, plural, one {# zaak terugnemen} other {# zaken terugnemen}}',
  'handover.takenOver': '{count, plural, one {# zaak overgenomen} other {# zaken overgenomen}}',
  'handover.tookBack': '{count, plural, one {# zaak teruggenomen} other {# zaken teruggenomen}}',
  'handover.away': 'Bij een plaatsvervanger',
  'handover.awayNone': 'Alle zaken zijn hier.',
  'handover.awayLine': 'Bij {name} sinds {since}, terug verwacht op {until}',
  'handover.without': 'Terugnemen zonder het bestand',
  'handover.withoutTitle': '{ref} terugnemen zonder het bestand',
  'handover.withoutText':
    'Wat de plaatsvervanger heeft gedaan, is dan niet hier, en diens bestand wordt geweigerd. Doe dit alleen als het niet te krijgen is.',
  'handover.withoutDo': 'Terugnemen',
  'handover.withoutDone': '{ref} is weer hier',
  'handover.guests': 'Hier namens een andere desk',
  'handover.guestsNone': 'Er is geen zaak namens iemand anders hier.',
  'handover.guestLine': 'Van {name} sinds {since}, terug verwacht op {until}',
  'handover.returnedLine': 'Teruggegeven aan {name}. Wis de kopie hier zodra zij daar is aangekomen.',
  'handover.giveBack': 'Teruggeven',
  'handover.giveBackTitle': 'Zaken teruggeven',
  'handover.giveBackText':
    'Het bestand bevat wat hier is gedaan, met het bewijs. Hier kunnen de zaken dan alleen nog worden gewist.',
  'handover.giveBackDo': '{count, plural, =0 {Teruggeven} one {# zaak teruggeven} other {# zaken teruggeven}}',
  'handover.again': 'Bestand opnieuw maken',
  'handover.erase': 'Hier wissen',
  'handover.markAway': 'bij {name}',
  'handover.markGuest': 'namens {name}',
  'handover.markReturned': 'teruggegeven',
  'handover.line':
    '{side, select, away {Deze zaak is bij {name} en wordt op {until} terug verwacht. Zij kan hier worden gelezen, en er kan een notitie bij.} guest {Deze zaak is hier namens {name}, en wordt daar op {until} terug verwacht.} other {Deze zaak is teruggegeven aan {name}. Hier kan zij alleen nog worden gewist.}}',
  'journal.otherLog': 'regel {seq} van het logboek {log}, {when}',
};
