// Legal words in English: phase, identity, outcome, ground, capacity, evidence.

import type { WordsOf } from '../word-key.ts';

export const caseWords: WordsOf<'phase' | 'identity' | 'outcome' | 'ground' | 'capacity' | 'evidence'> = {
  'phase.open': 'Open',
  'phase.closed': 'Closed',
  'phase.discarded': 'Discarded',

  'identity.not-doubted': 'Not in doubt',
  'identity.doubted': 'In doubt',
  'identity.verified': 'Verified',
  'identity.not-proven': 'Not proven',

  'outcome.granted': 'Granted',
  'outcome.partly-granted': 'Partly granted',
  'outcome.refused': 'Refused',
  'outcome.no-data-held': 'No data held',
  'outcome.withdrawn': 'Withdrawn by the person',
  'outcome.other': 'Other',

  'ground.complexity': 'complexity of the request',
  'ground.number': 'number of requests',

  'capacity.self': 'The person concerned',
  'capacity.agent': 'An agent, such as a lawyer',
  'capacity.parent': 'A parent or guardian',
  'capacity.heir': 'An heir or relative of a deceased person',
  'capacity.executor': 'An executor named in the directives of the deceased',

  'evidence.corrected': 'a day corrected by the DPO',
  'evidence.stated': 'a day recorded by the DPO, such as the stamp on a letter',
  'evidence.received-header': 'the receiving server’s stamp',
  'evidence.internal-date': 'the mailbox’s date of arrival',
  'evidence.mbox-line': 'the delivery time noted in the file',
  'evidence.date-header': 'the sender’s own date, a mere claim',
  'evidence.import-time': 'the time of import, for want of anything better',
};
