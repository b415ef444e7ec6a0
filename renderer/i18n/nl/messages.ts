// Texts of the screens in Dutch: messages, putBack.

import type { messagesTexts as english } from '../en/messages.ts';

export const messagesTexts: Readonly<Record<keyof typeof english, string>> = {
  'putBack.title': 'Terugzetten naar de triage',
  'putBack.act': 'Terugzetten',
  'putBack.reason': 'Waarom hoort het daar toch?',
  'putBack.done': 'Teruggezet naar de triage.',

  'messages.search': 'Zoek op afzender, onderwerp of zaak',
  'messages.filter': 'Tonen',
  'messages.all': 'Alle',
  'messages.table': 'Elk bericht en waar het bleef',
  'messages.received': 'Ontvangen',
  'messages.subject': 'Onderwerp',
  'messages.where': 'Waar het bleef',
  'messages.toTriage': 'Wacht op beoordeling: nu beslissen',
  'messages.inCase': 'Onderdeel van zaak',
  'messages.setAsideFor': 'Terzijde gelegd: {reason}',
  'messages.none': 'Nog geen bericht.',
  'messages.noneWhy': 'Berichten verschijnen hier zodra een mailbox is opgehaald.',
  'messages.noneShown': 'Geen bericht gevonden.',
};
