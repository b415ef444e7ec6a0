// Texts of the screens in French: the start and the end of a day.

import type { dayTexts as english } from '../en/day.ts';

export const dayTexts: Readonly<Record<keyof typeof english, string>> = {
  'day.since': 'Depuis votre dernière visite, {when} :',
  'day.when.today': 'aujourd’hui à {time}',
  'day.when.yesterday': 'hier à {time}',
  'day.when.week': '{day} à {time}',
  'day.when.earlier': 'le {day}',
  'day.overdue': '{count, plural, one {le délai de # dossier est échu} other {le délai de # dossiers est échu}}',
  'day.cameIn': '{count, plural, one {# message est arrivé} other {# messages sont arrivés}}',
  'day.nothing': 'aucun délai n’est échu et aucun message n’est arrivé.',
  'day.extension':
    '{count, plural, one {Une décision de prolongation est à prendre au plus tard le {day}.} other {# décisions de prolongation sont à prendre, la première au plus tard le {day}.}}',
  'day.waiting':
    '{count, plural, one {Un dossier attend la personne concernée.} other {# dossiers attendent la personne concernée.}}',
  'day.replies': 'Nouveau courrier dans les dossiers ouverts',
  'day.reply.identity': 'Interrogée sur son identité ; une réponse est arrivée.',
  'day.reply.clarification': 'Interrogée sur le sens de sa demande ; une réponse est arrivée.',
  'day.reply.fee': 'Un paiement a été demandé ; une réponse est arrivée.',
  'day.reply.none': 'Nouveau courrier dans ce dossier.',
  'day.next': 'À faire : {act}',
  'day.empty.mail': 'Le nouveau courrier des comptes que vous suivez apparaît ici de lui-même.',
  'day.empty.account':
    'Aucune boîte n’est encore suivie. Ajoutez-en une, ou déposez des messages enregistrés dans cette fenêtre.',
  'day.empty.add': 'Ajouter une boîte',
  'day.empty.new': 'Ouvrir un dossier pour une demande reçue autrement',
  'day.close': 'Clore la journée',
  'day.close.title': 'Avant de partir',
  'day.close.tray':
    '{count, plural, =0 {Rien n’attend au tri.} one {Un message attend au tri.} other {# messages attendent au tri.}}',
  'day.close.drafts':
    '{count, plural, =0 {Aucun texte n’est inachevé.} one {Dans un dossier, un texte est inachevé. Le verrouillage le perd :} other {Dans # dossiers, un texte est inachevé. Le verrouillage le perd :}}',
  'day.close.today':
    '{count, plural, =0 {Plus rien n’est dû aujourd’hui.} one {Une réponse est encore due aujourd’hui :} other {# réponses sont encore dues aujourd’hui :}}',
  'day.close.next':
    '{count, plural, =0 {Rien n’est dû le {day}.} one {Une réponse est due le {day} :} other {# réponses sont dues le {day} :}}',
  'day.close.more': 'et {count} autres',
  'day.close.backup': 'Une sauvegarde est écrite et vérifiée maintenant, avant le verrouillage.',
  'day.close.noFolder': 'Aucun emplacement de sauvegarde n’est défini.',
  'day.close.outOfReach': 'L’emplacement des sauvegardes est inaccessible pour le moment.',
  'day.close.setFolder': 'En définir un',
  'day.close.toTriage': 'Vers le tri',
  'day.close.backUp': 'Sauvegarder et verrouiller',
  'day.close.lock': 'Verrouiller le bureau',
  'day.close.anyway': 'Verrouiller sans sauvegarde',
  'day.close.failed': 'La sauvegarde n’a pas abouti. La page Sécurité dit pourquoi ; le bureau est encore ouvert.',
};
