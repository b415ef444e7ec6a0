// The exceptions and limits that each right itself has. A refusal for any other reason has no ground.

import type { Right } from './right.ts';

interface ExceptionRule {
  readonly right: Right;
  readonly article: string;
}

const table = {
  // Only to the extent needed: the result is a redaction, never a refusal of everything (EDPB Guidelines 01/2022 §168-173).
  'access-rights-of-others': { right: 'access', article: 'GDPR Art. 15(4)' },
  'access-national-law': { right: 'access', article: 'GDPR Art. 23(1)' },
  'rectification-accurate': { right: 'rectification', article: 'GDPR Art. 16' },
  'erasure-no-ground': { right: 'erasure', article: 'GDPR Art. 17(1)' },
  'erasure-expression': { right: 'erasure', article: 'GDPR Art. 17(3)(a)' },
  'erasure-legal-obligation': { right: 'erasure', article: 'GDPR Art. 17(3)(b)' },
  'erasure-public-health': { right: 'erasure', article: 'GDPR Art. 17(3)(c)' },
  'erasure-archiving': { right: 'erasure', article: 'GDPR Art. 17(3)(d)' },
  'erasure-legal-claims': { right: 'erasure', article: 'GDPR Art. 17(3)(e)' },
  'restriction-no-trigger': { right: 'restriction', article: 'GDPR Art. 18(1)' },
  'portability-out-of-scope': { right: 'portability', article: 'GDPR Art. 20(1)' },
  'portability-public-task': { right: 'portability', article: 'GDPR Art. 20(3)' },
  'portability-rights-of-others': { right: 'portability', article: 'GDPR Art. 20(4)' },
  'objection-other-basis': { right: 'objection', article: 'GDPR Art. 21(1)' },
  'objection-compelling-grounds': { right: 'objection', article: 'GDPR Art. 21(1)' },
  'objection-legal-claims': { right: 'objection', article: 'GDPR Art. 21(1)' },
  'objection-research': { right: 'objection', article: 'GDPR Art. 21(6)' },
  'automated-none': { right: 'automated-decision', article: 'GDPR Art. 22(1)' },
  'automated-permitted': { right: 'automated-decision', article: 'GDPR Art. 22(2)' },
  'consent-other-basis': { right: 'consent-withdrawal', article: 'GDPR Art. 7(3)' },
  'post-mortem-not-entitled': { right: 'post-mortem', article: 'Loi 78-17 Art. 85' },
  'post-mortem-beyond-need': { right: 'post-mortem', article: 'Loi 78-17 Art. 85' },
} as const satisfies Readonly<Record<string, ExceptionRule>>;

export type ExceptionId = keyof typeof table;

export const exceptionIds = Object.keys(table) as unknown as readonly [ExceptionId, ...ExceptionId[]];

/** The exception's right and article. */
export function exceptionRule(id: ExceptionId): ExceptionRule {
  return table[id];
}

/** The exceptions that a right has, in the order of its articles. */
export function exceptionsOf(right: Right): readonly ExceptionId[] {
  return exceptionIds.filter((id) => table[id].right === right);
}
