// What each right asks of a data system, and what Art. 19 asks towards the recipients.

import type { Right } from './right.ts';

export const taskKinds = [
  'search', // find the person's data and hand over a copy
  'correct',
  'erase',
  'freeze', // only store, no other use (Art. 18(2))
  'extract', // what the person provided, in a machine-readable format (Art. 20(1))
  'stop', // end the processing that was objected to, or that the consent covered
  'review', // a human looks at the decision again (Art. 22(3))
  'carry-out', // directives after death (Loi 78-17 Art. 85)
  'inform', // tell a recipient of a rectification, erasure or restriction (Art. 19)
] as const;

export type TaskKind = (typeof taskKinds)[number];

/** What a data system is asked for when the right is used. */
export const systemTask: Readonly<Record<Right, TaskKind>> = {
  access: 'search',
  rectification: 'correct',
  erasure: 'erase',
  restriction: 'freeze',
  portability: 'extract',
  objection: 'stop',
  'automated-decision': 'review',
  'consent-withdrawal': 'stop',
  'post-mortem': 'carry-out',
};

/** Art. 19: each recipient is told of a rectification, an erasure and a restriction. */
export function informsRecipients(right: Right): boolean {
  return right === 'rectification' || right === 'erasure' || right === 'restriction';
}
