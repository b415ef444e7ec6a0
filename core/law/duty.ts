// What the law asks for before a right counts as granted: a checklist for each right.

import type { Right } from './right.ts';

interface DutyRule {
  readonly right: Right;
  readonly article: string;
  /** `if-any` may not arise in the case at hand (no transfer, no redaction); then a note says why not. */
  readonly need: 'always' | 'if-any';
}

const table = {
  // Both halves are owed: the information and the copy (authorities found answers with one of the two only).
  'access-confirmation': { right: 'access', article: 'GDPR Art. 15(1)', need: 'always' },
  'access-purposes': { right: 'access', article: 'GDPR Art. 15(1)(a)', need: 'always' },
  'access-categories': { right: 'access', article: 'GDPR Art. 15(1)(b)', need: 'always' },
  // By name where they are known (CJEU C-154/21).
  'access-recipients': { right: 'access', article: 'GDPR Art. 15(1)(c); CJEU C-154/21', need: 'always' },
  'access-retention': { right: 'access', article: 'GDPR Art. 15(1)(d)', need: 'always' },
  'access-rights': { right: 'access', article: 'GDPR Art. 15(1)(e)', need: 'always' },
  'access-complaint': { right: 'access', article: 'GDPR Art. 15(1)(f)', need: 'always' },
  'access-source': { right: 'access', article: 'GDPR Art. 15(1)(g)', need: 'if-any' },
  'access-automated': { right: 'access', article: 'GDPR Art. 15(1)(h)', need: 'if-any' },
  'access-safeguards': { right: 'access', article: 'GDPR Art. 15(2)', need: 'if-any' },
  'access-copy': { right: 'access', article: 'GDPR Art. 15(3)', need: 'always' },
  'access-redactions': { right: 'access', article: 'GDPR Art. 15(4)', need: 'if-any' },
  'rectification-checked': { right: 'rectification', article: 'GDPR Art. 16', need: 'always' },
  'rectification-statement': { right: 'rectification', article: 'GDPR Art. 16', need: 'if-any' },
  'rectification-recipients': { right: 'rectification', article: 'GDPR Art. 19', need: 'if-any' },
  'erasure-ground': { right: 'erasure', article: 'GDPR Art. 17(1)', need: 'always' },
  'erasure-exceptions': { right: 'erasure', article: 'GDPR Art. 17(3)', need: 'always' },
  'erasure-published': { right: 'erasure', article: 'GDPR Art. 17(2)', need: 'if-any' },
  'erasure-recipients': { right: 'erasure', article: 'GDPR Art. 19', need: 'if-any' },
  'restriction-trigger': { right: 'restriction', article: 'GDPR Art. 18(1)', need: 'always' },
  'restriction-recipients': { right: 'restriction', article: 'GDPR Art. 19', need: 'if-any' },
  'portability-scope': { right: 'portability', article: 'GDPR Art. 20(1)', need: 'always' },
  'portability-transfer': { right: 'portability', article: 'GDPR Art. 20(2)', need: 'if-any' },
  'portability-others': { right: 'portability', article: 'GDPR Art. 20(4)', need: 'if-any' },
  // Direct marketing stops without any balance (21(3)); for the rest the balance is written down.
  'objection-balance': { right: 'objection', article: 'GDPR Art. 21(1)', need: 'if-any' },
  'objection-stopped': { right: 'objection', article: 'GDPR Art. 21(1); GDPR Art. 21(3)', need: 'always' },
  'automated-review': { right: 'automated-decision', article: 'GDPR Art. 22(3)', need: 'always' },
  'automated-view': { right: 'automated-decision', article: 'GDPR Art. 22(3)', need: 'always' },
  'consent-stopped': { right: 'consent-withdrawal', article: 'GDPR Art. 7(3)', need: 'always' },
  'consent-erasure': { right: 'consent-withdrawal', article: 'GDPR Art. 17(1)(b)', need: 'if-any' },
  'post-mortem-who': { right: 'post-mortem', article: 'Loi 78-17 Art. 85', need: 'always' },
  'post-mortem-carried-out': { right: 'post-mortem', article: 'Loi 78-17 Art. 84-86', need: 'always' },
} as const satisfies Readonly<Record<string, DutyRule>>;

export type DutyId = keyof typeof table;

export const dutyIds = Object.keys(table) as unknown as readonly [DutyId, ...DutyId[]];

export function dutyRule(id: DutyId): DutyRule {
  return table[id];
}

/** The checklist of a right, in the order of its articles. */
export function dutiesOf(right: Right): readonly DutyId[] {
  return dutyIds.filter((id) => table[id].right === right);
}
