// Legal words in English: what a privacy policy says.

import type { WordsOf } from '../word-key.ts';

export const policyWords: WordsOf<'policyRow' | 'gapWeight'> = {
  'policyRow.language': 'Language',
  'policyRow.version': 'Date or version',
  'policyRow.controller-name': 'Controller',
  'policyRow.channel': 'Way to reach',
  'policyRow.minimum-age': 'Minimum age',
  'policyRow.purpose': 'Purpose',
  'policyRow.source': 'Source of the data',
  'policyRow.right': 'Right named',
  'policyRow.free-of-charge': 'Free of charge',
  'policyRow.deadline': 'Time for an answer',
  'policyRow.identity-rule': 'Proof of identity',
  'policyRow.refusal-clause': 'Refusal',
  'policyRow.retention': 'Retention period',
  'policyRow.litigation-hold': 'Kept for disputes',
  'policyRow.recipient': 'Recipient',
  'policyRow.location': 'Place of the data',
  'policyRow.transfer': 'Safeguard for transfers',
  'policyRow.measure': 'Security measure',
  'policyRow.cookies': 'Cookies',
  'policyRow.dpo': 'Data protection officer',
  'policyRow.authority': 'Supervisory authority',
  'policyRow.change-clause': 'Changes of the policy',
  'gapWeight.conflict': 'Departs from the law',
  'gapWeight.missing': 'Missing',
  'gapWeight.note': 'Worth a look',
};
