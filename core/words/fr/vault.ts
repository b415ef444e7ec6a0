// French: how the desk is protected, what vouches for its log, and what can be wrong with it.

import type { WordsOf } from '../word-key.ts';

export const vaultWords: WordsOf<'keyChange' | 'anchorWay' | 'alarm'> = {
  'keyChange.passphrase': 'nouvelle phrase de passe',
  'keyChange.recovery-key': 'nouveaux mots de récupération',
  'keyChange.recovery-drilled': 'mots de récupération vérifiés',
  'keyChange.device-added': 'le trousseau de cet ordinateur ouvre le bureau',
  'keyChange.device-removed': 'le trousseau n’ouvre plus le bureau',
  'keyChange.renewed': 'toutes les clés renouvelées',
  'anchorWay.mailbox': 'une boîte aux lettres',
  'anchorWay.person': 'une seconde personne',
  'anchorWay.answer': 'une réponse à un demandeur',
  'anchorWay.timestamp': 'un service d’horodatage',
  'anchorWay.paper': 'un imprimé signé',
  'alarm.head-missing': 'le relevé de la dernière ligne du journal est absent',
  'alarm.head-damaged': 'le relevé de la dernière ligne du journal est illisible',
  'alarm.truncated': 'des lignes manquent à la fin du journal',
  'alarm.forked': 'les dernières lignes du journal ne sont pas celles qui ont été écrites',
  'alarm.broken': 'une ligne du journal ne concorde pas avec les autres',
  'alarm.keys-older': 'les fichiers de clés sont plus anciens que le bureau',
  'alarm.anchor-ahead': 'un ancrage connaît des lignes que ce journal n’a pas',
  'alarm.anchor-forked': 'un ancrage contredit ce journal',
};
