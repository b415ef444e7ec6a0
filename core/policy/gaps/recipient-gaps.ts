// Gaps in recipients, places, security and cookies (Art. 13(1)(e)-(f), 32, 44-46; Loi 78-17, art. 82).

import { lookedFor } from '../lexicon/looked-for.ts';
import type { PolicyRow } from '../policy-report.ts';
import { passageOf, type PolicyText } from '../reading.ts';
import { cookiesIn } from '../rows/cookies.ts';
import { measureKey } from '../rows/measures.ts';
import { onlyInUnion, unnamedSafeguard } from '../rows/places.ts';
import { says, saysAny, type Statement } from '../statement.ts';
import { rowsOf, type GapDraft } from './draft.ts';

/** So many kinds of recipients are described that "categories" are told (Art. 13(1)(e)). */
const enoughCategories = 3;

export function* findRecipientGaps(policy: PolicyText, rows: readonly PolicyRow[]): Generator<GapDraft> {
  const { statements, language } = policy;
  const recipients = rowsOf(rows, 'recipient');
  const outside = recipients.filter(({ recipient }) => recipient !== 'internal');
  if (recipients.length === 0)
    yield { id: 'recipients-missing', lookedFor: lookedFor(language, 'topic-recipients', 'processor') };
  const [described] = outside;
  if (described !== undefined && outside.every(({ isNamed }) => !isNamed) && outside.length < enoughCategories)
    yield { id: 'recipients-unnamed', passage: described.passage };

  const never = statements.find(isNeverShared);
  const hasProcessors = statements.some((statement) => says(statement, 'processor') && !statement.topics.has('rights'));
  if (never !== undefined && hasProcessors) yield { id: 'never-to-third-parties', passage: passageOf(policy, never) };

  const claim = onlyInUnion(policy);
  const weakened = statements.find(
    (statement) =>
      says(statement, 'best-effort') &&
      saysAny(statement, 'in-eu', 'outside-eu') &&
      saysAny(statement, 'hosted', 'processor'),
  );
  if (weakened !== undefined && claim !== undefined)
    yield { id: 'eu-only-weakened', passage: passageOf(policy, weakened) };
  const unnamed = unnamedSafeguard(policy);
  if (unnamed !== undefined)
    yield {
      id: 'safeguard-unnamed',
      passage: passageOf(policy, unnamed),
      lookedFor: lookedFor(language, 'safeguard-clauses', 'safeguard-adequacy'),
    };
  yield* findMeasureGaps(rows);
  yield* findCookieGaps(policy);
}

/** Never selling is a fair promise; never sharing with third parties is none beside processors (Art. 4(9)-(10)). */
function isNeverShared(statement: Statement): boolean {
  if (statement.kind === 'heading' || statement.topics.has('rights') || says(statement, 'except')) return false;
  if (!says(statement, 'disclose', 'third-party', 'never') || says(statement, 'processor')) return false;
  const disclose = statement.marks.get('disclose')?.[0];
  return (
    statement.marks.get('never')?.some(({ from }) => disclose !== undefined && Math.abs(from - disclose.from) <= 6) ===
    true
  );
}

function* findMeasureGaps(rows: readonly PolicyRow[]): Generator<GapDraft> {
  const measures = rowsOf(rows, 'measure');
  const test = measures.find(({ name }) => /\bA\s?\/\s?B\b|\bsplit.?test/iu.test(name));
  if (test !== undefined) yield { id: 'test-as-measure', passage: test.passage };
  const seen = new Set<string>();
  for (const { name, passage } of measures) {
    const key = measureKey(name);
    if (seen.has(key)) {
      yield { id: 'measure-twice', passage };
      return;
    }
    seen.add(key);
  }
}

function* findCookieGaps(policy: PolicyText): Generator<GapDraft> {
  const { statements } = policy;
  const implied = statements.find((statement) => says(statement, 'implied-consent') && isOnCookies(statement));
  const isTracking = cookiesIn(policy).some(
    ({ types, isUsed }) => isUsed && types.some((type) => type !== 'technical'),
  );
  if (implied !== undefined && isTracking) yield { id: 'cookies-without-consent', passage: passageOf(policy, implied) };
  const browser = statements.find(
    (statement) => isOnCookies(statement) && says(statement, 'browser-settings', 'object'),
  );
  const hasPanel = statements.some((statement) => isOnCookies(statement) && says(statement, 'cookie-panel'));
  if (browser !== undefined && !hasPanel) yield { id: 'cookies-browser-only', passage: passageOf(policy, browser) };
}

function isOnCookies(statement: Statement): boolean {
  return statement.kind !== 'heading' && (statement.topics.has('cookies') || says(statement, 'cookie'));
}
