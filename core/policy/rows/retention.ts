// How long which data are kept (Art. 13(2)(a)), in the words of the policy.

import type { RetentionRule } from '#core/law/controller.ts';
import { longestInDays, type Period } from '../period.ts';
import { passageOf, type PolicyText } from '../reading.ts';
import { partsOf } from './retention-parts.ts';
import { says, saysAny, type Statement } from '../statement.ts';
import type { RowDraft } from './draft.ts';
import { isTableHead } from './purposes.ts';
import { tidyName } from './tidy-name.ts';

export interface RetentionStatement {
  readonly statement: Statement;
  /** The part of the statement that this rule stands in: all of it, unless it gives several periods. */
  readonly part: Statement;
  readonly rule: Omit<RetentionRule, 'id'>;
  readonly days: number | undefined;
}

/** The sentences that say how long something is kept. */
export function retentionsIn(policy: PolicyText): readonly RetentionStatement[] {
  return policy.statements
    .filter(isRetention)
    .flatMap((statement) => partsOf(statement).map((part) => ({ statement, part })))
    .map(({ statement, part }) => {
      const period = periodOf(part);
      const days =
        period === undefined || period.unit === 'year' || period.unit === 'month' ? undefined : longestInDays(period);
      return {
        statement,
        part,
        days,
        rule: { data: dataOf(policy, part), starts: startOf(part), period: spanOfPeriod(period) },
      };
    });
}

export function readRetention(policy: PolicyText): readonly RowDraft[] {
  const rows: RowDraft[] = retentionsIn(policy).map(({ statement, rule, days }, index) => ({
    kind: 'retention',
    rule: { id: `rule-${index + 1}`, ...rule },
    ...(days === undefined ? {} : { days }),
    passage: passageOf(policy, statement),
  }));
  const hold = policy.statements.find(isLitigationHold);
  return hold === undefined ? rows : [...rows, { kind: 'litigation-hold', passage: passageOf(policy, hold) }];
}

function isRetention(statement: Statement): boolean {
  const { kind, topics, periods } = statement;
  if (kind === 'heading' || isTableHead(statement)) return false;
  if (says(statement, 'litigation') && says(statement, 'keep')) return false;
  if (
    saysAny(statement, 'identity-proof', 'age') ||
    says(statement, 'request', 'respond') ||
    topics.has('rights') ||
    topics.has('cookies')
  )
    return false;
  const hasEnd =
    periods.length > 0 || saysAny(statement, 'account-deletion', 'end-of-service', 'from-collection', 'until-you');
  if (!hasEnd) return says(statement, 'keep', 'every-data') && !says(statement, 'hosted', 'in-eu');
  if (says(statement, 'keep')) return !says(statement, 'frequency') || periods.length > 0;
  return (topics.has('retention') || isUnderTableHead(statement)) && !says(statement, 'expired');
}

function isUnderTableHead({ kind, topics, periods }: Statement): boolean {
  return kind === 'item' && topics.has('data') && periods.length > 0;
}

/** Whether the statement lets data be kept beyond their period for a dispute. */
export function isLitigationHold(statement: Statement): boolean {
  return says(statement, 'litigation', 'keep') && statement.kind !== 'heading' && !statement.topics.has('rights');
}

/** The longest one stated: "a month in use, then five years in the archive" ends after those. */
function periodOf({ periods }: Statement): Period | undefined {
  return periods.toSorted((one, other) => longestInDays(other) - longestInDays(one))[0];
}

function spanOfPeriod(period: Period | undefined): RetentionRule['period'] {
  if (period?.unit === 'year') return { years: period.amount, months: 0 };
  if (period?.unit === 'month') return { years: 0, months: period.amount };
  return undefined;
}

function startOf(statement: Statement): RetentionRule['starts'] {
  if (says(statement, 'account-deletion')) return 'account-deletion';
  if (says(statement, 'end-of-service')) return 'end-of-service';
  return says(statement, 'from-collection') ? 'collection' : 'not-stated';
}

/** What is kept: the words before "are kept for", or those after "we keep"; else the heading above. */
function dataOf(policy: PolicyText, statement: Statement): string {
  const sentence = policy.text.slice(statement.start, statement.end);
  const cell = sentence.indexOf(' | ');
  if (cell > 0) return tidyName(sentence.slice(0, cell));
  const ends = [
    ...(statement.marks.get('keep-lead') ?? []),
    ...(statement.marks.get('keep') ?? []),
    ...statement.periods,
    ...(statement.marks.get('account-deletion') ?? []),
    ...(statement.marks.get('end-of-service') ?? []),
    ...(statement.marks.get('until-you') ?? []),
  ]
    .map(({ from }) => from)
    .filter((from) => !isInBrackets(sentence, (statement.words[from]?.start ?? statement.start) - statement.start))
    .toSorted((one, other) => one - other);
  const [first = statement.words.length] = ends;
  if (first > 0 && !isPronoun(statement, first)) {
    const data = tidyName(sentence.slice(0, (statement.words[first]?.start ?? statement.end) - statement.start));
    if (data.length > 2) return data;
  }
  // "We keep your invoices for ten years": what stands between the verb and its period.
  const verb = statement.marks.get('keep')?.[0];
  const next = ends.find((from) => from > (verb?.to ?? 0));
  if (verb !== undefined && next !== undefined && next > verb.to) {
    const data = tidyName(
      policy.text.slice(
        statement.words[verb.to]?.start ?? statement.start,
        statement.words[next]?.start ?? statement.end,
      ),
    );
    if (data.length > 2) return data;
  }
  return tidyName(sentence);
}

/** "We keep", "wij bewaren", "nous conservons": nothing that is kept. */
function isPronoun({ words }: Statement, first: number): boolean {
  return words
    .slice(0, first)
    .every(({ form }) => /^(?:we|wij|nous|ils|elles|they|it|dit|deze|ces|ils|this|these|those)$/.test(form));
}

function isInBrackets(sentence: string, at: number): boolean {
  const before = sentence.slice(0, at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}
