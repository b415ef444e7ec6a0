// Legal words in French: what can be said about a sender, and about the evidence of a receipt.

import type { WordsOf } from '../word-key.ts';

export const senderWords: WordsOf<
  'receiptDoubt' | 'senderVerdict' | 'fromFault' | 'methodResult' | 'resultReason' | 'uncheckable'
> = {
  'receiptDoubt.internal-date-ahead':
    'Le serveur de messagerie a indiqué une arrivée située dans le futur. Elle est conservée, mais ne compte pas.',
  'receiptDoubt.internal-date-ancient':
    'Le serveur de messagerie a indiqué une arrivée antérieure à 1990. Elle est conservée, mais ne compte pas.',

  'senderVerdict.aligned': 'domaine prouvé',
  'senderVerdict.signed': 'signature du domaine valable',
  'senderVerdict.stated': 'selon le fournisseur',
  'senderVerdict.unproved': 'non prouvé',
  'senderVerdict.failed': 'ne tient pas',
  'senderVerdict.ambiguous': 'expéditeur ambigu',
  'senderVerdict.unchecked': 'non vérifié',

  'fromFault.no-from': 'Le message n’indique aucun expéditeur.',
  'fromFault.several-from-fields':
    'Le message contient plus d’un champ From ; les logiciels de messagerie en affichent des différents.',
  'fromFault.several-mailboxes': 'Le champ From indique plus d’une adresse.',
  'fromFault.encoded-address': 'L’adresse est codée, de sorte que les logiciels la lisent différemment.',
  'fromFault.route-address': 'L’adresse est écrite comme un trajet passant par un autre serveur.',
  'fromFault.malformed-address':
    'Le champ From enfreint les règles du courrier électronique, de sorte que les logiciels le lisent différemment.',
  'fromFault.control-characters': 'Le champ From contient des caractères de contrôle cachés.',
  'fromFault.readers-disagree': 'Deux logiciels lisent dans le champ From deux expéditeurs différents.',
  'fromFault.name-holds-other-address': 'Le nom affiche une autre adresse ou un autre domaine que l’adresse elle-même.',

  'methodResult.pass': 'valable',
  'methodResult.fail': 'ne tient pas',
  'methodResult.softfail': 'ne tient probablement pas',
  'methodResult.neutral': 'indéterminé',
  'methodResult.none': 'non publié',
  'methodResult.temperror': 'sans réponse',
  'methodResult.permerror': 'impossible à évaluer',
  'methodResult.policy': 'non admis',

  'resultReason.bad-signature': 'la signature ne correspond pas au message',
  'resultReason.body-changed': 'le texte a été modifié après la signature',
  'resultReason.expired': 'la signature avait expiré à la réception',
  'resultReason.no-key': 'la clé n’est pas ou plus publiée',
  'resultReason.weak-key': 'la clé ou sa méthode est trop faible',
  'resultReason.partly-signed': 'du texte a été ajouté après la partie signée',
  'resultReason.repeated-fields': 'un champ d’en-tête figure deux fois, et un seul est signé',
  'resultReason.no-answer': 'les serveurs de noms n’ont pas répondu',
  'resultReason.unknown-client': 'l’ordinateur d’envoi n’est pas connu avec certitude',
  'resultReason.malformed': 'il n’est pas écrit selon les règles',

  'uncheckable.erased': 'Le message a été effacé ; son expéditeur ne peut plus être vérifié.',
  'uncheckable.partial': 'Seul l’en-tête est conservé, la signature ne peut donc pas être vérifiée.',
  'uncheckable.struck': 'Une pièce jointe a été supprimée de ce message, sa signature ne peut donc plus être vérifiée.',
  'uncheckable.unread': 'Le message n’a pas pu être lu, son expéditeur ne peut donc pas être vérifié.',
};
