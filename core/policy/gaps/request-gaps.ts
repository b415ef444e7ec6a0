// Gaps in how a policy says that requests are worked (Art. 12).

import { lookedFor } from '../lexicon/looked-for.ts';
import { longestInDays } from '../period.ts';
import { passageOf, type PolicyText } from '../reading.ts';
import { deadlinesIn, identityIn, isExtension, refusalsIn } from '../rows/handling.ts';
import { namesRight } from '../rows/rights.ts';
import { affirms, isNegated, says, saysAny, spanOf, type Statement } from '../statement.ts';
import { linkForm, mailForm } from '../word.ts';
import type { GapDraft } from './draft.ts';

/** How many sentences further on the notice of an extension, or the remedies against a refusal, may be told. */
const reach = 3;
const longestMonth = 31;

export function* findRequestGaps(policy: PolicyText): Generator<GapDraft> {
  yield* findChannelGaps(policy);
  yield* findPersonGaps(policy);
  yield* findIdentityGaps(policy);
  yield* findPeriodGaps(policy);
  yield* findRefusalGaps(policy);
}

function isOnRequests(statement: Statement): boolean {
  return statement.kind !== 'heading' && (says(statement, 'request') || statement.topics.has('rights'));
}

function* findChannelGaps(policy: PolicyText): Generator<GapDraft> {
  const bound = policy.statements.filter(
    (statement) =>
      isOnAsking(policy, statement) &&
      !saysAny(statement, 'identity-proof', 'complaint') &&
      (says(statement, 'other-way-refused') || says(statement, 'only-channel')),
  );
  const first = bound[0] ?? policy.statements.find(isPersonalMailOnly);
  if (first === undefined) return;
  // "... by mail to X. A request made in any other way is not handled." is one clause in two sentences.
  const next = policy.statements[first.at + 1];
  const until = next !== undefined && next.block === first.block && bound.includes(next) ? next : first;
  yield { id: 'only-one-channel', passage: passageOf(policy, first, until) };
}

/** On how to ask: it speaks of requests, or goes on from a sentence that does. */
function isOnAsking({ statements }: PolicyText, statement: Statement): boolean {
  if (statement.kind === 'heading') return false;
  if (says(statement, 'request')) return true;
  const before = statements[statement.at - 1];
  return before !== undefined && before.block === statement.block && says(before, 'request');
}

/** "Only ... directly by you by mail to": the address stands with the person. */
function isPersonalMailOnly(statement: Statement): boolean {
  return (
    isOnRequests(statement) &&
    says(statement, 'only-person', 'only') &&
    statement.words.some(({ form }) => form === mailForm || form === linkForm)
  );
}

function* findPersonGaps(policy: PolicyText): Generator<GapDraft> {
  const onlyPerson = policy.statements.filter((statement) => isOnRequests(statement) && says(statement, 'only-person'));
  // The plain refusal of anyone else shows it best, a mandate in the same breath allows it.
  const bound = onlyPerson.filter((statement) => !affirms(statement, 'third-person'));
  const shown = bound.find((statement) => !says(statement, 'only-channel')) ?? bound[0];
  if (shown === undefined) return;
  yield { id: 'only-in-person', passage: passageOf(policy, shown) };
  const promise = policy.statements.find(
    (statement) => namesRight(statement, 'post-mortem') && affirms(statement, 'third-person'),
  );
  if (promise !== undefined) yield { id: 'only-in-person-and-directives', passage: passageOf(policy, promise) };
}

function* findIdentityGaps(policy: PolicyText): Generator<GapDraft> {
  const identity = identityIn(policy);
  if (identity?.rule === 'always') yield { id: 'identity-always', passage: passageOf(policy, identity.statement) };
  if (identity?.rule === 'on-doubt' && !says(identity.statement, 'reasonable'))
    yield { id: 'identity-any-doubt', passage: passageOf(policy, identity.statement) };
}

function* findPeriodGaps(policy: PolicyText): Generator<GapDraft> {
  const deadlines = deadlinesIn(policy);
  const periods = deadlines.flatMap(({ statement, periods: own }) => own.map((period) => ({ statement, period })));
  // Two further months are no base period.
  const base = periods.filter(({ statement, period }) => !isExtension(statement, period.from));
  const shortest = Math.min(...base.map(({ period }) => longestInDays(period)));
  const [first] = base;
  if (deadlines.length === 0)
    yield { id: 'deadline-unnamed', lookedFor: lookedFor(policy.language, 'respond', 'maximum') };
  if (first !== undefined && shortest > longestMonth)
    yield { id: 'base-period-too-long', passage: passageOf(policy, first.statement) };
  const inDays = base.find(({ period: { amount, unit } }) => unit === 'day' && amount > 28 && amount <= longestMonth);
  const isMonthNamed = base.some(({ period: { amount, unit } }) => unit === 'month' && amount === 1);
  if (inDays !== undefined && !isMonthNamed)
    yield { id: 'days-for-a-month', passage: passageOf(policy, inDays.statement) };

  const long = deadlines
    .filter(
      ({ statement, periods: own }) =>
        says(statement, 'extend') ||
        // More than a month for every request is no extension, but a base period that is too long.
        (own.some((one) => longestInDays(one) > longestMonth) &&
          (shortest <= longestMonth || saysAny(statement, 'several-at-once', 'technically-complex'))),
    )
    .map(({ statement }) => statement);
  const several = policy.statements.find((one) => isLongAnswer(one, long) && says(one, 'several-at-once'));
  if (several !== undefined) yield { id: 'extension-several-at-once', passage: passageOf(policy, several) };
  const technical = policy.statements.find((one) => isLongAnswer(one, long) && says(one, 'technically-complex'));
  if (technical !== undefined) yield { id: 'extension-technical', passage: passageOf(policy, technical) };
  const [extension] = long;
  if (extension !== undefined && !long.some((one) => isFollowedBy(policy, one, (near) => affirms(near, 'inform'))))
    yield {
      id: 'extension-notice-missing',
      passage: passageOf(policy, extension),
      lookedFor: lookedFor(policy.language, 'inform', 'reasons'),
    };
}

function isLongAnswer(statement: Statement, long: readonly Statement[]): boolean {
  return long.some(
    (one) => one === statement || (statement.block === one.block && Math.abs(statement.at - one.at) <= 1),
  );
}

function isFollowedBy(policy: PolicyText, statement: Statement, isTold: (near: Statement) => boolean): boolean {
  return policy.statements
    .slice(Math.max(0, statement.at - 1), statement.at + reach)
    .some((near) => near.kind !== 'heading' && isTold(near));
}

function* findRefusalGaps(policy: PolicyText): Generator<GapDraft> {
  const refusals = refusalsIn(policy);
  const plain = refusals.find((statement) => !says(statement, 'manifestly'));
  if (plain !== undefined) yield { id: 'refusal-without-manifestly', passage: passageOf(policy, plain) };
  const first = refusals.find((statement) => says(statement, 'refuse'));
  const isTold = (near: Statement): boolean =>
    saysAny(near, 'reasons', 'complaint', 'court') && !saysAny(near, 'extend');
  if (first !== undefined && !isFollowedBy(policy, first, isTold))
    yield {
      id: 'refusal-without-remedies',
      passage: passageOf(policy, first),
      lookedFor: lookedFor(policy.language, 'reasons', 'complaint', 'court'),
    };
  const fee = policy.statements.find(isPlainFee);
  if (fee !== undefined) yield { id: 'fee-charged', passage: passageOf(policy, fee) };
}

/** A fee for any request. One for what is manifestly excessive, or for a further copy (Art. 15(3)), is lawful. */
function isPlainFee(statement: Statement): boolean {
  const span = spanOf(statement, 'fee');
  if (span === undefined || !isOnRequests(statement) || isNegated(statement, span, 8)) return false;
  return (
    !saysAny(statement, 'excessive', 'manifestly', 'free', 'complaint') &&
    !statement.words.some(({ form }) => furtherCopy.has(form))
  );
}

const furtherCopy = new Set(
  'extra bijkomende aanvullende tweede volgende supplementaire supplementaires copies further additional second'.split(
    ' ',
  ),
);
