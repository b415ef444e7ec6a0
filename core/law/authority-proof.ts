// What shows that somebody may act for a data subject. As little is asked as the capacity calls for.

import type { Capacity } from './capacity.ts';

export const authorityProofs = [
  'mandate', // France: says its duration and precise object (D2019 Art. 77)
  'parental-authority',
  'guardianship',
  'certificate-of-inheritance', // France: acte de notoriété (D2019 Art. 124)
  'family-record-book', // France: livret de famille (D2019 Art. 124)
  'named-in-directive', // the executor whom the directives name; no proof is prescribed (Loi 78-17 Art. 85)
  'court-decision',
] as const;

export type AuthorityProof = (typeof authorityProofs)[number];

/** The proofs that fit a capacity; empty for the person who acts for themselves. */
export const proofsFor: Readonly<Record<Capacity, readonly AuthorityProof[]>> = {
  self: [],
  agent: ['mandate', 'guardianship', 'court-decision'],
  parent: ['parental-authority', 'guardianship', 'court-decision'],
  heir: ['certificate-of-inheritance', 'family-record-book', 'court-decision'],
  executor: ['named-in-directive', 'court-decision'],
};
