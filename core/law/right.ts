// The rights that people use towards a controller, in the order in which the screens and exports list them.

export const rights = [
  'access', // GDPR 15
  'rectification', // GDPR 16
  'erasure', // GDPR 17
  'restriction', // GDPR 18
  'portability', // GDPR 20
  'objection', // GDPR 21
  'automated-decision', // GDPR 22
  'consent-withdrawal', // GDPR 7(3)
  'post-mortem', // France: Loi 78-17, art. 84-86
] as const;

export type Right = (typeof rights)[number];

/** Where each right is written. */
export const articleOfRight: Readonly<Record<Right, string>> = {
  access: 'GDPR Art. 15',
  rectification: 'GDPR Art. 16',
  erasure: 'GDPR Art. 17',
  restriction: 'GDPR Art. 18',
  portability: 'GDPR Art. 20',
  objection: 'GDPR Art. 21',
  'automated-decision': 'GDPR Art. 22',
  'consent-withdrawal': 'GDPR Art. 7(3)',
  'post-mortem': 'Loi 78-17 Art. 84-86',
};

/** The same rights, each once, in the order of the list above. */
export function inLegalOrder(chosen: Iterable<Right>): readonly Right[] {
  const wanted = new Set(chosen);
  return rights.filter((right) => wanted.has(right));
}
