// Texts of the screens in Dutch: welcome, unlock, recovery, passphrase.

import type { entryTexts as english } from '../en/entry.ts';

export const entryTexts: Readonly<Record<keyof typeof english, string>> = {
  'welcome.title': 'Welkom bij uw desk',
  'welcome.text':
    'Verzoeken van betrokkenen uit de mailbox, met hun termijn en hun bewijs. Alles blijft versleuteld op deze computer.',
  'welcome.controller': 'Voor welke verwerkingsverantwoordelijke werkt u?',
  'welcome.controllerNote': 'Feestdagen van {country} ({code})',
  'passphrase.text':
    'De wachtwoordzin versleutelt alles op de desk. Niemand kan haar herstellen, ook de makers van dit programma niet.',
  'passphrase.hint': 'Ten minste 12 tekens die niemand raadt, zoals vier of meer woorden zonder onderling verband.',
  'passphrase.first': 'Wachtwoordzin',
  'passphrase.again': 'Herhaal de wachtwoordzin',
  'passphrase.differs': 'De twee verschillen.',
  'passphrase.weak': 'Nog niet voldoende',
  'passphrase.fair': 'Voldoende; langer is beter',
  'passphrase.good': 'Sterk',
  'passphrase.create': 'Desk inrichten',
  'passphrase.creating': 'Wordt ingericht…',
  'recovery.title': 'Noteer de herstelsleutel',
  'recovery.text':
    'Deze 24 woorden openen de desk als de wachtwoordzin verloren gaat. Zij worden alleen nu getoond. Bewaar ze op papier, niet bij deze computer.',
  'recovery.print': 'Afdrukken',
  'recovery.printTitle': 'DPO Desk: herstelwoorden',
  'recovery.printText':
    'Wie deze woorden heeft, kan de desk en elke back-up ervan openen. Bewaar dit blad in een gesloten envelop, niet bij de computer.',
  'recovery.list': 'De 24 herstelwoorden',
  'recovery.copy': 'Kopiëren…',
  'recovery.copyTitle': 'De woorden naar het klembord kopiëren?',
  'recovery.copyText':
    'Andere programma’s op deze computer kunnen het klembord lezen, en sommige bewaren wat erin stond of sturen het naar andere apparaten. Papier is veiliger. De desk maakt het klembord na één minuut leeg.',
  'recovery.copyDo': 'Toch kopiëren',
  'recovery.copied': 'Gekopieerd. Het klembord wordt over één minuut leeggemaakt.',
  'recovery.copyFailed': 'Deze browser staat de desk niet toe het klembord te gebruiken.',
  'recovery.kept': 'Ik heb ze genoteerd',
  'drill.title': 'Controleer wat u hebt genoteerd',
  'drill.text': 'Typ drie van de woorden van uw papier. Zo blijkt dat het papier leesbaar is en dat de volgorde klopt.',
  'drill.word': 'Woord {number}',
  'drill.wrong': 'Niet woord {number}. Kijk nog eens op uw papier: kloppen het nummer en de spelling?',
  'drill.look': 'Woorden opnieuw tonen',
  'drill.check': 'Controleren',
  'drill.skip': 'Later controleren…',
  'drill.skipTitle': 'De herstelwoorden later controleren?',
  'drill.skipText':
    'Wordt de wachtwoordzin vergeten en zijn deze woorden niet te lezen, dan zijn de desk en al zijn back-ups voorgoed verloren. Niemand kan dan helpen. De desk herinnert u eraan tot de woorden zijn gecontroleerd.',
  'drill.skipDo': 'Later controleren',
  'drill.done': 'De herstelwoorden kloppen.',
  'unlock.title': 'De desk is vergrendeld',
  'unlock.passphrase': 'Wachtwoordzin',
  'unlock.because.idle': 'Hij vergrendelde zichzelf omdat niemand hem een tijd gebruikte.',
  'unlock.because.slept': 'Hij vergrendelde zichzelf omdat de computer in slaapstand was.',
  'unlock.because.crashed':
    'Het deel van DPO Desk dat hem openhield, is onverwacht beëindigd. Alles wat is beslist, is bewaard; wat u aan het typen was, kan verloren zijn.',
  'unlock.forgot': 'Wachtwoordzin vergeten?',
  'unlock.byDevice': 'Openen met de sleutelbos van deze computer',
  'unlock.waiting':
    'Na verkeerde pogingen antwoordt de desk telkens later, om raden te vertragen. Een ogenblik geduld.',
  'unlock.secondsLeft':
    '{seconds, plural, =0 {Probeer het nu opnieuw.} one {U kunt het over # seconde opnieuw proberen.} other {U kunt het over # seconden opnieuw proberen.}}',
  'unlock.harmless': 'Een verkeerde poging verandert niets. Na meerdere antwoordt de desk langzamer.',
  'unlock.do': 'Ontgrendelen',
  'unlock.unlocking': 'Wordt ontgrendeld…',
  'forgot.title': 'Openen met de herstelwoorden',
  'forgot.text':
    'De 24 woorden zijn getoond toen de desk werd ingericht, of toen zij laatst werden vernieuwd. Zij openen de desk en laten u een nieuwe wachtwoordzin kiezen; de oude opent daarna niets meer.',
  'forgot.do': 'Openen met de nieuwe wachtwoordzin',
  'forgot.lost':
    'Zonder de wachtwoordzin en zonder de woorden kan niemand deze desk openen, en zijn back-ups evenmin. Juist dat beschermt hem.',
  'words.label': 'Herstelwoorden',
  'words.hint': 'Alle 24 op volgorde, getypt of geplakt. Hoofdletters en regeleinden doen er niet toe.',
  'words.count': '{count, plural, one {# van 24 woorden} other {# van 24 woorden}}.',
  'words.unknown': 'Woord {number}, ‘{word}’, is geen herstelwoord. Controleer de spelling.',
  'restore.offer': 'Een desk uit een back-up terugzetten',
  'restore.title': 'Een desk terugzetten',
  'restore.text':
    'Voor een nieuwe computer, of wanneer een desk verloren ging. Zaken, post en logboek komen terug zoals zij waren toen de back-up werd gemaakt. Wat de lijst van wissingen naast de back-up noemt, blijft gewist.',
  'restore.path': 'Back-upbestand',
  'restore.pathHint': 'Het volledige pad op deze computer; de naam eindigt op .dpobackup.',
  'restore.secret': 'Wachtwoordzin of herstelwoorden',
  'restore.secretHint': 'Die van de dag van de back-up.',
  'restore.do': 'Terugzetten',
  'restore.doing': 'De back-up wordt gelezen en gecontroleerd…',
};
