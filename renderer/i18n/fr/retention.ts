// Texts of the screens in French: retention.

import type { retentionTexts as english } from '../en/retention.ts';

export const retentionTexts: Readonly<Record<keyof typeof english, string>> = {
  'nav.retention': 'Durées',

  'retention.title': 'Conservation',
  'retention.summary':
    '{due, plural, =0 {Rien n’est à effacer} one {Un dossier est à effacer} other {# dossiers sont à effacer}}, {soon, plural, =0 {rien de plus} one {un de plus} other {# de plus}} dans les quatre-vingt-dix jours ; {held, plural, =0 {aucun gel} one {un gel} other {# gels}}. {kept, plural, one {Un dossier clos est conservé} other {# dossiers clos sont conservés}} en tout.',
  'retention.due': 'À effacer',
  'retention.dueNone': 'Aucun dossier n’est arrivé au terme de sa durée de conservation.',
  'retention.soon': 'À effacer dans les quatre-vingt-dix jours',
  'retention.soonNone': 'Aucun dans les quatre-vingt-dix jours à venir.',
  'retention.held': 'Effacement gelé (contentieux)',
  'retention.heldNone': 'Aucun dossier n’est conservé au-delà de sa durée.',
  'retention.dueSince': 'À effacer depuis le {day}',
  'retention.dueFrom': 'Peut être effacé à partir du {day}',
  'retention.closedOn': 'Clos le {day}',
  'retention.reviewOn': 'Réexamen le {day}',
  'retention.reviewOverdue': 'Réexamen en retard depuis le {day}',
  'retention.heldBy': 'Gel demandé par {owner}',
  'retention.erase': 'Effacer',
  'retention.eraseOne': 'Effacer {ref}',
  'retention.eraseAll': 'Effacer les {count}',
  'retention.eraseTitle': 'Effacer {ref}',
  'retention.eraseFinal': 'Cet effacement est définitif, même à partir du journal du bureau.',
  'retention.eraseGoes':
    'Disparaissent pour toujours : les messages et leurs pièces jointes, les lettres, les fichiers du dossier, tout nom et toute adresse, vos notes, et ce que le journal dit du dossier.',
  'retention.eraseStays':
    'Ce qui reste ne désigne personne : la référence, le mois de réception, les droits, l’issue et le nombre de jours. Le journal reste vérifiable.',
  'retention.eraseDo': 'Effacer définitivement',
  'retention.eraseDone': 'Dossier {ref} effacé.',
  'retention.eraseAllTitle': '{count, plural, one {Effacer un dossier} other {Effacer # dossiers}}',
  'retention.eraseAllDo':
    '{count, plural, one {Effacer un dossier définitivement} other {Effacer # dossiers définitivement}}',
  'retention.eraseAllDone': '{count, plural, one {Un dossier effacé.} other {# dossiers effacés.}}',
  'retention.erasedSoFar': '{done} sur {total} effacés.',
  'retention.hold': 'Geler',
  'retention.holdOne': 'Geler {ref}',
  'retention.holdTitle': 'Conserver {ref} au-delà de sa durée',
  'retention.holdNote':
    'Uniquement pour un contentieux ou une enquête, et aussi longtemps qu’ils l’exigent. Tant que le gel dure, rien du dossier ne peut être effacé.',
  'retention.holdReason': 'Pourquoi le dossier est-il encore nécessaire ?',
  'retention.owner': 'Qui répond du gel',
  'retention.review': 'Jour du réexamen du gel',
  'retention.holdDo': 'Geler',
  'retention.holdDone': 'L’effacement du dossier {ref} est gelé.',
  'retention.release': 'Lever le gel',
  'retention.releaseOne': 'Lever le gel de {ref}',
  'retention.releaseTitle': 'Lever le gel de {ref}',
  'retention.releaseNote': 'Le dossier pourra alors être effacé à partir du {day}.',
  'retention.releaseReason': 'Pourquoi le gel n’est-il plus nécessaire ?',
  'retention.releaseDo': 'Lever le gel',
  'retention.releaseDone': 'Le gel de {ref} est levé.',
  'retention.erased': 'Dossiers effacés',
  'retention.erasedNone': 'Aucun dossier n’a encore été effacé.',
  'retention.erasedNote': 'Ce qui en reste pour rendre compte ; nul ne peut y être reconnu.',
  'retention.showAll': 'Afficher les {count}',
  'retention.ref': 'Référence',
  'retention.month': 'Reçu en',
  'retention.outcome': 'Issue',
  'retention.daysTaken': 'Répondu après',
  'retention.erasedAt': 'Effacé',
  'retention.days': '{days, plural, one {# jour} other {# jours}}',
  'retention.late': 'en retard',

  'today.retention':
    '{due, plural, =0 {} one {Un dossier clos est à effacer.} other {# dossiers clos sont à effacer.}} {reviews, plural, =0 {} one {Un gel attend son réexamen.} other {# gels attendent leur réexamen.}}',
};
