// Legal words in French: what a privacy policy says.

import type { WordsOf } from '../word-key.ts';

export const policyWords: WordsOf<'policyRow' | 'gapWeight'> = {
  'policyRow.language': 'Langue',
  'policyRow.version': 'Date ou version',
  'policyRow.controller-name': 'Responsable du traitement',
  'policyRow.channel': 'Canal',
  'policyRow.minimum-age': 'Âge minimal',
  'policyRow.purpose': 'Finalité',
  'policyRow.source': 'Source des données',
  'policyRow.right': 'Droit mentionné',
  'policyRow.free-of-charge': 'Gratuité',
  'policyRow.deadline': 'Délai de réponse',
  'policyRow.identity-rule': 'Preuve d’identité',
  'policyRow.refusal-clause': 'Refus',
  'policyRow.retention': 'Durée de conservation',
  'policyRow.litigation-hold': 'Conservation en cas de litige',
  'policyRow.recipient': 'Destinataire',
  'policyRow.location': 'Lieu des données',
  'policyRow.transfer': 'Garantie de transfert',
  'policyRow.measure': 'Mesure de sécurité',
  'policyRow.cookies': 'Cookies',
  'policyRow.dpo': 'Délégué à la protection des données',
  'policyRow.authority': 'Autorité de contrôle',
  'policyRow.change-clause': 'Modification de la politique',
  'gapWeight.conflict': 'S’écarte de la loi',
  'gapWeight.missing': 'Manque',
  'gapWeight.note': 'À vérifier',
};
