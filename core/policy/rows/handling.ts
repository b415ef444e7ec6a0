// How a policy says that requests are worked: deadline, proof of identity, refusal (Art. 12(3)-(6)).

import { longestInDays, type Period } from '../period.ts';
import { passageOf, type PolicyText } from '../reading.ts';
import { says, saysAny, type Statement } from '../statement.ts';
import type { RowDraft } from './draft.ts';

/** A sentence on when requests are answered. */
export interface DeadlineStatement {
  readonly statement: Statement;
  readonly periods: readonly Period[];
}

/** The sentences on how long an answer takes, with their periods. */
export function deadlinesIn({ statements }: PolicyText): readonly DeadlineStatement[] {
  return statements
    .filter((statement) => isDeadline(statement, statements))
    .map((statement) => ({ statement, periods: statement.periods.filter(isAnswerTime) }))
    .filter(({ periods }) => periods.length > 0);
}

function isDeadline(statement: Statement, statements: readonly Statement[]): boolean {
  const previous = statements[statement.at - 1];
  if (saysAny(statement, 'keep', 'account-deletion', 'cookie') || statement.kind === 'heading') return false;
  const isAboutRequests =
    statement.topics.has('rights') ||
    statements
      .slice(Math.max(0, statement.at - 2), statement.at + 1)
      .some((near) => near.block === statement.block && says(near, 'request'));
  if (!isAboutRequests) return false;
  const isAfterDeadline = previous !== undefined && saysAny(previous, 'respond') && previous.periods.length > 0;
  return says(statement, 'respond') || (says(statement, 'extend') && (isAfterDeadline || says(statement, 'maximum')));
}

/** Whether the period that begins at a word is added to another one. */
export function isExtension(statement: Statement, at: number): boolean {
  return statement.marks.get('extend')?.some(({ from, to }) => at - to <= 6 && from - at <= 6) === true;
}

/** "Four years" is no time in which anyone answers. */
function isAnswerTime(period: Period): boolean {
  return longestInDays(period) <= 366;
}

export function readHandling(policy: PolicyText): readonly RowDraft[] {
  const rows: RowDraft[] = [];
  const seen = new Set<string>();
  for (const { statement, periods } of deadlinesIn(policy)) {
    for (const { amount, unit, from } of periods) {
      // "Two further months" is no time for an answer.
      if (isExtension(statement, from)) continue;
      const key = `${amount} ${unit}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const isMaximum = says(statement, 'maximum');
      const span =
        unit === 'month' ? { months: amount } : unit === 'year' ? { months: 12 * amount } : daysOf(amount, unit);
      rows.push({ kind: 'deadline', ...span, isMaximum, passage: passageOf(policy, statement) });
    }
  }
  const identity = identityIn(policy);
  if (identity !== undefined)
    rows.push({ kind: 'identity-rule', rule: identity.rule, passage: passageOf(policy, identity.statement) });
  const refusal = refusalsIn(policy)[0];
  if (refusal !== undefined) rows.push({ kind: 'refusal-clause', passage: passageOf(policy, refusal) });
  return rows;
}

function daysOf(amount: number, unit: Period['unit']): { readonly days: number } {
  return { days: longestInDays({ amount, unit, from: 0, to: 0 }) };
}

/** When proof of identity is asked for; the strictest sentence counts. */
export function identityIn({
  statements,
}: PolicyText): { readonly statement: Statement; readonly rule: 'always' | 'on-doubt' } | undefined {
  const asking = statements.filter(
    (statement) =>
      (says(statement, 'identity-proof') || says(statement, 'identity', 'doubt')) &&
      statement.kind !== 'heading' &&
      (statement.topics.has('rights') || saysAny(statement, 'request', 'doubt')),
  );
  // "We do not ask for proof of identity as a rule" demands nothing.
  const always = asking.find(
    (statement) =>
      says(statement, 'demand', 'identity-proof') && !saysAny(statement, 'doubt', 'reasonable') && !isDenied(statement),
  );
  if (always !== undefined) return { statement: always, rule: 'always' };
  const onDoubt = asking.find((statement) => says(statement, 'doubt'));
  return onDoubt === undefined ? undefined : { statement: onDoubt, rule: 'on-doubt' };
}

function isDenied(statement: Statement): boolean {
  return statement.marks.get('no')?.some(({ from }) => isBeforeProof(statement, from)) === true;
}

function isBeforeProof(statement: Statement, at: number): boolean {
  const proof = statement.marks.get('identity-proof')?.[0];
  return proof !== undefined && Math.abs(proof.from - at) < 8;
}

/** The sentences that say when a request is refused for what it is (Art. 12(5)). */
export function refusalsIn({ statements }: PolicyText): readonly Statement[] {
  return statements.filter(
    (statement) =>
      says(statement, 'excessive') &&
      saysAny(statement, 'refuse', 'fee') &&
      (says(statement, 'request') || statement.topics.has('rights')),
  );
}
