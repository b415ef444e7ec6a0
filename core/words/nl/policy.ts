// Legal words in Dutch: what a privacy policy says.

import type { WordsOf } from '../word-key.ts';

export const policyWords: WordsOf<'policyRow' | 'gapWeight'> = {
  'policyRow.language': 'Taal',
  'policyRow.version': 'Datum of versie',
  'policyRow.controller-name': 'Verwerkingsverantwoordelijke',
  'policyRow.channel': 'Kanaal',
  'policyRow.minimum-age': 'Minimumleeftijd',
  'policyRow.purpose': 'Doeleinde',
  'policyRow.source': 'Bron van de gegevens',
  'policyRow.right': 'Genoemd recht',
  'policyRow.free-of-charge': 'Kosteloos',
  'policyRow.deadline': 'Antwoordtermijn',
  'policyRow.identity-rule': 'Bewijs van identiteit',
  'policyRow.refusal-clause': 'Weigering',
  'policyRow.retention': 'Bewaartermijn',
  'policyRow.litigation-hold': 'Bewaring bij geschil',
  'policyRow.recipient': 'Ontvanger',
  'policyRow.location': 'Plaats van de gegevens',
  'policyRow.transfer': 'Waarborg bij doorgifte',
  'policyRow.measure': 'Beveiligingsmaatregel',
  'policyRow.cookies': 'Cookies',
  'policyRow.dpo': 'Functionaris voor gegevensbescherming',
  'policyRow.authority': 'Toezichthoudende autoriteit',
  'policyRow.change-clause': 'Wijziging van het beleid',
  'gapWeight.conflict': 'Wijkt af van de wet',
  'gapWeight.missing': 'Ontbreekt',
  'gapWeight.note': 'Aandachtspunt',
};
