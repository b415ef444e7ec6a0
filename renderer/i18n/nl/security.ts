// Texts of the screens in Dutch: how the desk is protected, who can open it, when it locks.

import type { securityTexts as english } from '../en/security.ts';

export const securityTexts: Readonly<Record<keyof typeof english, string>> = {
  'security.title': 'Beveiliging',
  'security.lead': 'Wat de desk beschermt, wie hem kan openen, waar de back-ups zijn en wat voor het logboek instaat.',

  'glance.title': 'In één oogopslag',
  'glance.sum':
    '{count, plural, =0 {Er is nu niets te doen.} one {Eén punt vraagt uw aandacht.} other {# punten vragen uw aandacht.}}',
  'glance.go': 'Ga erheen',
  'glance.goTo': 'Ga erheen: {name}',
  'glance.keys': 'Toegang',
  'glance.keysGood': 'Alles is versleuteld, en u weet dat uw herstelwoorden werken.',
  'glance.keysLook': 'Alles is versleuteld. Controleer of u de herstelwoorden nog hebt.',
  'glance.backup': 'Back-up',
  'glance.backupGood': 'Laatste back-up {when}, teruggelezen en in orde bevonden.',
  'glance.backupOld': 'De laatste back-up is te oud: {when}.',
  'glance.backupFailed': 'De laatste back-up is mislukt, {when}.',
  'glance.backupNotYet': 'Er is een map gekozen; er is nog geen back-up gemaakt.',
  'glance.backupNone': 'Kies een map: zonder back-up betekent een kapotte schijf het einde van de desk.',
  'glance.anchor': 'Getuige',
  'glance.anchorGood': 'Iemand buiten deze computer staat voor het logboek in.',
  'glance.anchorLook': 'Wat sinds het laatste anker is bijgekomen, is meer dan een week oud. Maak een nieuw anker.',
  'glance.anchorNone': 'Geef een notitie aan een tweede persoon, of laat de mailbox er een bewaren.',
  'glance.check': 'Controle',
  'glance.checkGood': 'Het hele logboek is gecontroleerd en klopt, {when}.',
  'glance.checkBad': 'Het logboek is gecontroleerd en er klopt iets niet, {when}.',
  'glance.checkNever': 'Het hele logboek is nog niet gecontroleerd.',

  'protect.title': 'Wat de desk beschermt',
  'protect.disk':
    'Alles van de desk op deze computer is versleuteld. Zonder een van de toegangen hierboven kan niemand het lezen: de vinder van een gestolen laptop niet, en de makers van dit programma evenmin.',
  'protect.guess':
    'Elke poging om de wachtwoordzin te raden kost {memory} geheugen en ongeveer een seconde. Is de wachtwoordzin goed, dan is raden daarmee onbegonnen werk.',
  'protect.not':
    'Een geopende desk is hiermee niet beschermd: wie aan deze computer zit terwijl de desk open is, leest wat u leest. Vergrendel hem wanneer u weggaat.',
  'protect.memory': '{mebibytes, number} MiB',
  'protect.cost':
    'Argon2id, {memory}, {passes, plural, one {# doorgang} other {# doorgangen}}, {lanes, plural, one {# baan} other {# banen}} (RFC 9106)',

  'slots.title': 'Toegangen tot de desk',
  'slots.passphrase': 'Wachtwoordzin',
  'slots.recovery': 'Herstelwoorden',
  'slots.device': 'Sleutelbos van deze computer',
  'slots.since': 'Sinds {day}',
  'slots.drilledAt': 'Laatst gecontroleerd {day}',
  'slots.neverDrilled': 'Nooit gecontroleerd',
  'slots.drillDue':
    'Controleer of u de herstelwoorden nog hebt: zonder die woorden is de desk verloren als de wachtwoordzin wordt vergeten.',
  'slots.mended':
    'Een van de twee sleutelbestanden bleek beschadigd of verouderd en is opnieuw geschreven, {when}. Er is niets verloren. Gebeurt het weer, dan is de schijf misschien defect.',
  'slots.change': 'Wachtwoordzin wijzigen…',
  'slots.drill': 'Woorden controleren…',
  'slots.renew': 'Nieuwe woorden…',
  'slots.remove': 'Hiermee stoppen…',
  'slots.addDevice': 'Ook met de sleutelbos openen…',
  'slots.deviceText':
    'De sleutelbos van het besturingssysteem bewaart een sleutel die de desk zonder wachtwoordzin opent, voor wie op deze computer is aangemeld.',
  'slots.devicePlain':
    'De sleutelbos van deze computer versleutelt niet werkelijk wat hij bewaart. De desk legt er daarom geen sleutel in.',
  'slots.deviceAbsent':
    'Deze computer heeft geen sleutelbos die de desk kan gebruiken. De wachtwoordzin opent de desk.',

  'passphrase.changeTitle': 'Wachtwoordzin wijzigen',
  'passphrase.changeText': 'De oude opent daarna niets meer, behalve de back-ups die tot nu toe zijn gemaakt.',
  'passphrase.current': 'Huidige wachtwoordzin',
  'passphrase.next': 'Nieuwe wachtwoordzin',
  'passphrase.nextAgain': 'Nieuwe wachtwoordzin nogmaals',
  'passphrase.changeDo': 'Wijzigen',
  'passphrase.changed': 'De wachtwoordzin is gewijzigd.',

  'drillNow.title': 'Herstelwoorden controleren',
  'drillNow.text': 'Neem het papier en typ alle 24 woorden. De desk vergelijkt ze alleen; er verandert niets.',
  'drillNow.do': 'Controleren',
  'drillNow.fits': 'Deze woorden openen de desk. Leg het papier terug op zijn plaats.',
  'drillNow.differs':
    'Deze woorden openen de desk niet. Vergelijk ze met het papier, ook de volgorde. Hoort het papier bij een eerdere desk of is het vervangen, maak dan nieuwe woorden.',

  'newWords.title': 'Nieuwe herstelwoorden',
  'newWords.text':
    'De huidige woorden openen daarna niets meer, behalve de back-ups die tot nu toe zijn gemaakt. Houd pen en papier bij de hand: de nieuwe worden één keer getoond.',
  'newWords.do': 'Nieuwe woorden maken',
  'newWords.shown': 'Noteer de nieuwe woorden',
  'newWords.kept': 'Genoteerd; controleren',

  'device.addTitle': 'Ook met de sleutelbos van deze computer openen',
  'device.addText':
    'Wie op deze computer met uw account is aangemeld, kan de desk dan zonder wachtwoordzin openen. Doe dit alleen als niemand anders dat is.',
  'device.addDo': 'Toestaan',
  'device.added': 'De sleutelbos opent de desk nu.',
  'device.removeTitle': 'De desk niet meer met de sleutelbos openen',
  'device.removeText':
    'De sleutel wordt uit de sleutelbos gehaald. De wachtwoordzin en de herstelwoorden openen de desk zoals voorheen.',
  'device.removeDo': 'Stoppen',
  'device.removed': 'De sleutelbos opent de desk niet meer.',

  'lockAfter.title': 'Vergrendelen',
  'lockAfter.kept': 'De tijd tot de desk vergrendelt, is bewaard.',
  'lockAfter.text':
    'De desk vergrendelt wanneer u dat vraagt, wanneer de computer in slaapstand gaat en na een tijd zonder gebruik. Vergrendeld blijft er niets van in het geheugen.',
  'lockAfter.label': 'Vergrendelen na een tijd zonder gebruik van',
  'lockAfter.minutes': '{minutes, plural, one {# minuut} other {# minuten}}',
  'lockAfter.never': 'Nooit vanzelf',
  'lockAfter.neverWarning': 'De desk blijft dan open tot u hem vergrendelt of de computer in slaapstand gaat.',

  'renew.title': 'Iemand kent misschien de wachtwoordzin of de woorden',
  'renew.text':
    'Dan is een nieuwe wachtwoordzin niet genoeg: wie de bestanden van de desk heeft gekopieerd, kan de sleutels van de kopie nog openen en gebruiken. Hiermee wordt alles vernieuwd: de wachtwoordzin, de herstelwoorden, de hoofdsleutel en de versleuteling van de hele desk.',
  'renew.stays':
    'Wat eerder is gekopieerd, blijft leesbaar voor wie de kopie en de oude wachtwoordzin heeft; dat kan geen programma terugdraaien. Beoordeel of dit een inbreuk in verband met persoonsgegevens is die moet worden gemeld (art. 33 AVG).',
  'renew.backups': 'Maak daarna een nieuwe back-up en vernietig de oude: die openen met de oude wachtwoordzin.',
  'renew.open': 'Alles vernieuwen…',
  'renew.dialogTitle': 'Alle sleutels vernieuwen',
  'renew.dialogText':
    'Dit duurt even, met veel post langer. De desk blijft heel als de computer intussen stopt. Houd pen en papier bij de hand voor de nieuwe herstelwoorden. Daarna openen de wachtwoordzin en de woorden van vandaag deze desk niet meer; dat kan niet ongedaan worden gemaakt.',
  'renew.do': 'Alle sleutels vernieuwen',
  'renew.doing': 'Wordt vernieuwd…',
  'renew.failed': 'Het is niet doorgegaan. De desk opent als voorheen met de huidige wachtwoordzin.',

  'settled.title': 'Wat is gewist',
  'settled.all':
    'Gewiste gegevens zijn uit geen enkel bestand van deze desk meer te lezen: hun sleutels zijn vernietigd.',
  'settled.some':
    '{count, plural, one {# wissing is} other {# wissingen zijn}} uitgevoerd en niet meer te lezen. Resten in het bestand zelf worden overschreven zodra de desk opnieuw wordt geopend: vergrendel hem en open hem weer.',
  'settled.backups':
    'Back-ups van vóór een wissing bevatten nog wat is gewist; geen enkele wordt langer dan 30 dagen bewaard.',
};
