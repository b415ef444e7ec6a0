// Which rule stands behind an obstacle: the article that a blocked act names. Plain slips have none.

import type { CaseObstacleCode } from './obstacle.ts';

const rules: Readonly<Partial<Record<CaseObstacleCode, string>>> = {
  'data-subject-missing': 'EDPB Guidelines 01/2022 §79-81',
  'authority-unfit': 'EDPB Guidelines 01/2022 §80',
  'authority-missing': 'EDPB Guidelines 01/2022 §80',
  'authority-expired': 'EDPB Guidelines 01/2022 §80',
  'capacity-may-not-act': 'Loi 78-17 Art. 85',
  'identity-not-doubted': 'GDPR Art. 12(6)',
  'identity-lesser-means-first': 'GDPR Art. 5(1)(c); EDPB Guidelines 01/2022 §65-75',
  'identity-unresolved': 'GDPR Art. 12(6)',
  'identity-not-asked': 'GDPR Art. 11(2); GDPR Art. 12(2)',
  'identity-is-verified': 'GDPR Art. 12(2)',
  'identity-undecided': 'GDPR Art. 11(2); GDPR Art. 12(2)',
  'identity-document-held': 'GDPR Art. 5(1)(e); EDPB Guidelines 01/2022 §79',
  'already-extended': 'GDPR Art. 12(3)',
  'extension-too-late': 'GDPR Art. 12(3)',
  'extension-too-long': 'GDPR Art. 12(3)',
  'ground-missing': 'GDPR Art. 12(4)',
  'facts-missing': 'GDPR Art. 12(5)',
  'ground-not-for-right': 'GDPR Art. 12(5)',
  'exception-missing': 'GDPR Art. 12(4)',
  'exception-of-another-right': 'GDPR Art. 12(4)',
  'access-redact-instead': 'GDPR Art. 15(4); GDPR recital 63',
  'objection-subject-missing': 'GDPR Art. 21(3)',
  'marketing-objection-absolute': 'GDPR Art. 21(3)',
  'remedies-missing': 'GDPR Art. 12(4)',
  'refusal-too-late': 'GDPR Art. 12(4)',
  'fee-too-late': 'GDPR Art. 12(4); GDPR Art. 12(5)',
  'fee-unsettled': 'GDPR Art. 12(5)',
  'decision-missing': 'GDPR Art. 12(3)',
  'duty-applies': 'GDPR Art. 12(3)',
  'duties-open': 'GDPR Art. 12(3)',
  'tasks-open': 'GDPR Art. 12(3)',
  'format-missing': 'GDPR Art. 20(1)',
  'format-not-machine-readable': 'GDPR Art. 20(1)',
  'restriction-not-started': 'GDPR Art. 18(1)',
  'lifting-not-told': 'GDPR Art. 18(3)',
  'answer-missing': 'GDPR Art. 12(3); GDPR Art. 12(4)',
  'case-on-hold': 'GDPR Art. 17(3)(e)',
  'snooze-too-long': 'GDPR Art. 12(3)',
  'snooze-too-near': 'GDPR Art. 12(3)',
};

/** The rule as `citeArticle` takes it; undefined where only something was left out or mistyped. */
export function ruleOf(code: CaseObstacleCode): string | undefined {
  return rules[code];
}
