// Texts of the screens in French: messages, putBack.

import type { messagesTexts as english } from '../en/messages.ts';

export const messagesTexts: Readonly<Record<keyof typeof english, string>> = {
  'putBack.title': 'Remettre au tri',
  'putBack.act': 'Remettre au tri',
  'putBack.reason': 'Pourquoi y a-t-il sa place finalement ?',
  'putBack.done': 'Remis au tri.',

  'messages.search': 'Chercher expéditeur, objet ou dossier',
  'messages.filter': 'Afficher',
  'messages.all': 'Tous',
  'messages.table': 'Chaque message et sa destination',
  'messages.received': 'Reçu',
  'messages.subject': 'Objet',
  'messages.where': 'Destination',
  'messages.toTriage': 'En attente de tri : décider maintenant',
  'messages.inCase': 'Versé au dossier',
  'messages.setAsideFor': 'Mis de côté : {reason}',
  'messages.none': 'Pas encore de message.',
  'messages.noneWhy': 'Les messages apparaissent ici dès qu’une boîte a été relevée.',
  'messages.noneShown': 'Aucun message ne correspond.',
};
