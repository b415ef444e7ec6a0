// Texts of the screens in Dutch: settings.

import type { settingsTexts as english } from '../en/settings.ts';

export const settingsTexts: Readonly<Record<keyof typeof english, string>> = {
  'settings.mailboxes': 'Mailbox',
  'settings.readOnlyNote':
    'De desk leest alleen: de map wordt alleen-lezen geopend; er wordt niets als gelezen gemarkeerd, verplaatst of verwijderd.',
  'settings.addMailbox': 'Mailbox toevoegen',
  'settings.added': 'Mailbox van {user} toegevoegd. Haal hem op om de berichten binnen te halen.',
  'settings.host': 'Mailserver (IMAP)',
  'settings.hostHint': 'Bijvoorbeeld imap.example.org',
  'settings.port': 'Poort',
  'settings.portWrong': 'Een poort is een geheel getal van 1 tot en met 65535.',
  'settings.security': 'Versleuteling',
  'settings.user': 'Gebruikersnaam',
  'settings.password': 'Wachtwoord',
  'settings.passwordHint': 'Wordt versleuteld in de desk bewaard. Sommige aanbieders vragen een app-wachtwoord.',
  'settings.folder': 'Map',
  'settings.chooseCa': 'Certificaatautoriteit toevoegen',
  'settings.caHint': 'Alleen voor een server met een eigen certificaat (PEM-bestand).',
  'settings.dropCa': 'Weglaten',
  'settings.privateCa': 'eigen autoriteit',
  'settings.plaintextNote':
    'Zonder versleuteling kan iedereen onderweg het wachtwoord en de post lezen. Gebruik dit alleen voor een server op deze computer.',
  'settings.add': 'Controleren en toevoegen',
  'settings.looking': 'Mailbox wordt bekeken…',
  'settings.stored': '{count, plural, one {# bericht} other {# berichten}}',
  'settings.pull': 'Nu ophalen',
  'settings.stop': 'Stoppen',
  'settings.remove': 'Verwijderen',
  'settings.removeTitle': 'Mailbox van {user} verwijderen',
  'settings.removeNote':
    'De desk vergeet het account en het wachtwoord. Binnengehaalde berichten blijven, en de zaken ook.',
  'settings.appearance': 'Taal en weergave',
  'settings.language': 'Taal',
  'settings.theme': 'Weergave',
  'settings.theme.system': 'Zoals deze computer',
  'settings.theme.light': 'Licht',
  'settings.theme.dark': 'Donker',
  'settings.singleKeys':
    'Sneltoetsen van één letter, zoals J voor het volgende bericht en C voor het openen van een zaak',
  'settings.about': 'Over deze desk',
};
