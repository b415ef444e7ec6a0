// Gaps in what the policy says of itself and of its readers (Art. 12(1), 13(1)(a), (3)).

import { passageOf, type PolicyText } from '../reading.ts';
import type { PolicyRow } from '../policy-report.ts';
import { lookedFor } from '../lexicon/looked-for.ts';
import { changeClauseIn } from '../rows/changes.ts';
import { says } from '../statement.ts';
import { rowsOf, type GapDraft } from './draft.ts';

export function* findTextGaps(policy: PolicyText, rows: readonly PolicyRow[]): Generator<GapDraft> {
  const { statements, language } = policy;
  if (rowsOf(rows, 'version').length === 0)
    yield { id: 'version-date-missing', lookedFor: lookedFor(language, 'version') };

  const foreign = statements.find((statement) => says(statement, 'foreign-abbreviation'));
  if (foreign !== undefined) yield { id: 'foreign-abbreviation', passage: passageOf(policy, foreign) };

  const users = statements.find((statement) => statement.kind !== 'heading' && says(statement, 'users-only'));
  if (users !== undefined) yield { id: 'users-only', passage: passageOf(policy, users) };

  const [age] = rowsOf(rows, 'minimum-age');
  if (age !== undefined) yield { id: 'age-limits-consent-only', passage: age.passage };

  const own = rowsOf(rows, 'channel').filter(({ role }) => role !== 'authority');
  if (own.length === 0) yield { id: 'controller-contact-missing', lookedFor: lookedFor(language, 'topic-officer') };

  const clause = changeClauseIn(policy);
  if (clause !== undefined && !clause.isNotified)
    yield { id: 'change-without-notice', passage: passageOf(policy, clause.statement) };
}
