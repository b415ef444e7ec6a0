// Texts of the screens in Dutch: welcome, first, unlock, recovery, passphrase.

import type { entryTexts as english } from '../en/entry.ts';

export const entryTexts: Readonly<Record<keyof typeof english, string>> = {
  'welcome.step': '{step} van {steps}',
  'welcome.title': 'Welkom aan uw bureau',
  'welcome.text':
    'Verzoeken van betrokkenen uit de mailbox, met hun termijn en hun bewijs. Alles blijft versleuteld op deze computer.',
  'welcome.controller': 'Voor welke verwerkingsverantwoordelijke werkt u?',
  'welcome.controllerNote': 'Feestdagen van {country} ({code})',
  'passphrase.title': 'Kies een wachtwoordzin',
  'passphrase.text':
    'Zij versleutelt alles op de desk. Niemand kan haar herstellen, ook de makers van dit programma niet.',
  'passphrase.hint': 'Ten minste 12 tekens, of vier woorden zonder onderling verband.',
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
  'recovery.kept': 'Ik heb haar genoteerd',
  'first.title': 'De desk is klaar',
  'first.mailbox': 'Uw mailbox',
  'first.mailboxText': 'Verbind de mailbox waarin de verzoeken binnenkomen. Er wordt alleen gelezen.',
  'first.mailboxDo': 'Mailbox toevoegen',
  'first.sample': 'Eerst rondkijken',
  'first.sampleText':
    'Haal een verzonnen postvak in verschillende talen binnen. Alles daaruit is gemarkeerd als voorbeeldgegevens.',
  'first.sampleDo': 'Voorbeeldpost gebruiken',
  'first.later': 'Later beslissen',
  'unlock.title': 'De desk is vergrendeld',
  'unlock.passphrase': 'Wachtwoordzin',
  'unlock.forgotten':
    'Wachtwoordzin kwijt? Ook de herstelsleutel van 24 woorden opent de desk; typ die hier in plaats daarvan.',
  'unlock.do': 'Ontgrendelen',
  'unlock.unlocking': 'Wordt ontgrendeld…',
};
