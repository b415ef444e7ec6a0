// What a policy says of its own changes (Art. 13(3)).

import { passageOf, type PolicyText } from '../reading.ts';
import { affirms, says, saysAny, type Statement } from '../statement.ts';
import type { RowDraft } from './draft.ts';

export interface ChangeClause {
  readonly statement: Statement;
  readonly isNotified: boolean;
}

/** The sentence that reserves changes of the policy, and whether people are told of them. */
export function changeClauseIn({ statements }: PolicyText): ChangeClause | undefined {
  const clause = statements.find(
    (statement) =>
      statement.kind !== 'heading' &&
      says(statement, 'change') &&
      (statement.topics.has('changes') || says(statement, 'at-any-time')) &&
      !saysAny(statement, 'right-consent-withdrawal', 'right-rectification', 'cookie', 'request') &&
      (!says(statement, 'version') || says(statement, 'at-any-time')) &&
      !statement.topics.has('rights') &&
      !statement.topics.has('cookies') &&
      !statement.topics.has('security'),
  );
  if (clause === undefined) return undefined;
  const around = statements.slice(clause.at, clause.at + 4).filter(({ heading }) => heading === clause.heading);
  return { statement: clause, isNotified: around.some((statement) => affirms(statement, 'notify')) };
}

export function readChanges(policy: PolicyText): readonly RowDraft[] {
  const clause = changeClauseIn(policy);
  if (clause === undefined) return [];
  return [{ kind: 'change-clause', isNotified: clause.isNotified, passage: passageOf(policy, clause.statement) }];
}
