// Texts of the screens in Dutch: the start and the end of a day.

import type { dayTexts as english } from '../en/day.ts';

export const dayTexts: Readonly<Record<keyof typeof english, string>> = {
  'day.since': 'Sinds uw vorige bezoek, {when}:',
  'day.when.today': 'vandaag om {time}',
  'day.when.yesterday': 'gisteren om {time}',
  'day.when.week': '{day} om {time}',
  'day.when.earlier': 'op {day}',
  'day.overdue':
    '{count, plural, one {van # zaak is de termijn verstreken} other {van # zaken is de termijn verstreken}}',
  'day.cameIn': '{count, plural, one {# bericht kwam binnen} other {# berichten kwamen binnen}}',
  'day.nothing': 'er is geen termijn verstreken en er kwam geen bericht binnen.',
  'day.extension':
    '{count, plural, one {Eén beslissing over verlenging is nodig, uiterlijk {day}.} other {# beslissingen over verlenging zijn nodig, het eerste uiterlijk {day}.}}',
  'day.waiting': '{count, plural, one {Eén zaak wacht op de betrokkene.} other {# zaken wachten op de betrokkene.}}',
  'day.replies': 'Nieuwe post in open zaken',
  'day.reply.identity': 'Gevraagd wie de betrokkene is; er kwam een antwoord.',
  'day.reply.clarification': 'Gevraagd wat wordt bedoeld; er kwam een antwoord.',
  'day.reply.fee': 'Om een vergoeding gevraagd; er kwam een antwoord.',
  'day.reply.none': 'Nieuwe post in deze zaak.',
  'day.next': 'Nu: {act}',
  'day.empty.mail': 'Nieuwe post uit de accounts die u volgt, verschijnt hier vanzelf.',
  'day.empty.account':
    'Er wordt nog geen mailbox gevolgd. Voeg er een toe, of sleep bewaarde berichten naar dit venster.',
  'day.empty.add': 'Mailbox toevoegen',
  'day.empty.new': 'Zaak openen voor een verzoek dat anders binnenkwam',
  'day.close': 'Dag afsluiten',
  'day.close.title': 'Voordat u weggaat',
  'day.close.tray':
    '{count, plural, =0 {In de triage wacht niets.} one {In de triage wacht één bericht.} other {In de triage wachten # berichten.}}',
  'day.close.drafts':
    '{count, plural, =0 {Er is geen tekst onaf.} one {In één zaak is een tekst onaf. Bij vergrendelen gaat die verloren:} other {In # zaken is een tekst onaf. Bij vergrendelen gaat die verloren:}}',
  'day.close.today':
    '{count, plural, =0 {Vandaag hoeft er niets meer weg.} one {Vandaag moet er nog één antwoord weg:} other {Vandaag moeten er nog # antwoorden weg:}}',
  'day.close.next':
    '{count, plural, =0 {{day} hoeft er niets weg.} one {{day} moet er één antwoord weg:} other {{day} moeten er # antwoorden weg:}}',
  'day.close.more': 'en nog {count}',
  'day.close.backup': 'Nu wordt een back-up gemaakt en gecontroleerd; daarna wordt de desk vergrendeld.',
  'day.close.noFolder': 'Er is geen plaats voor back-ups ingesteld.',
  'day.close.outOfReach': 'De plaats voor back-ups is nu niet bereikbaar.',
  'day.close.setFolder': 'Instellen',
  'day.close.toTriage': 'Naar de triage',
  'day.close.backUp': 'Back-up maken en vergrendelen',
  'day.close.lock': 'Desk vergrendelen',
  'day.close.anyway': 'Zonder back-up vergrendelen',
  'day.close.failed': 'De back-up is niet gelukt. De pagina Beveiliging zegt waarom; de desk is nog open.',
};
