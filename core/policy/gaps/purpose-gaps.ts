// Gaps in purposes, sources and periods (Art. 13(1)(c), (2)(a), 14; 5(1)(c), (e)).

import { dataCategories, dataTerms, type Concept, type DataCategory } from '../concept.ts';
import { lookedFor } from '../lexicon/looked-for.ts';
import type { PolicyRow } from '../policy-report.ts';
import { passageOf, type PolicyText } from '../reading.ts';
import { isBareBasis } from '../rows/purposes.ts';
import { isLitigationHold, retentionsIn, type RetentionStatement } from '../rows/retention.ts';
import { says, saysAny, spanOf, type Statement } from '../statement.ts';
import { rowsOf, type GapDraft } from './draft.ts';

/** What users post for others to see: it is often about someone else. */
const shared: readonly DataCategory[] = ['messages', 'photos', 'documents', 'reports', 'comments'];

export function* findPurposeGaps(policy: PolicyText, rows: readonly PolicyRow[]): Generator<GapDraft> {
  const { statements, language } = policy;
  const purposes = rowsOf(rows, 'purpose');
  if (purposes.length === 0) yield { id: 'purposes-missing', lookedFor: lookedFor(language, 'topic-purposes') };
  else if (
    purposes.every(({ bases }) => bases.length === 0) &&
    !statements.some((statement) => isBareBasis(policy, statement))
  )
    yield {
      id: 'legal-basis-missing',
      lookedFor: lookedFor(language, 'basis-word', 'basis-consent', 'basis-contract', 'basis-legitimate-interests'),
    };

  const sources = rowsOf(rows, 'source');
  const direct = sources.find(({ from }) => from === 'person');
  const isShared = statements.some(
    (statement) => isAboutData(statement) && shared.some((cat) => says(statement, `cat-${cat}`)),
  );
  if (direct !== undefined && isShared && sources.every(({ from }) => from === 'person'))
    yield { id: 'only-directly-from-you', passage: direct.passage, lookedFor: lookedFor(language, 'from-others') };
  yield* findPeriodGaps(policy);
}

function* findPeriodGaps(policy: PolicyText): Generator<GapDraft> {
  const { statements } = policy;
  const periods = retentionsIn(policy);
  if (periods.length === 0) yield { id: 'no-period-stated', lookedFor: lookedFor(policy.language, 'keep') };
  const isForAll = periods.some(({ statement }) => isForEverything(statement));
  if (periods.length > 0 && !isForAll) {
    for (const category of dataCategories) {
      const concept = `cat-${category}` as const;
      if (periods.some(({ statement }) => isOfData(statement, concept) || isHeaded(statement, concept))) continue;
      const mention = statements.find((statement) => isAboutData(statement) && says(statement, concept));
      if (mention !== undefined) yield { id: `no-period-${category}`, passage: passageOf(policy, mention) };
    }
  }
  const twice = secondPeriod(periods);
  if (twice !== undefined) yield { id: 'same-data-two-periods', passage: passageOf(policy, twice) };

  const silent = statements.find((statement) => says(statement, 'not-communicable') && isOnExpiry(statement));
  if (silent !== undefined) yield { id: 'nothing-told-after-expiry', passage: passageOf(policy, silent) };
  const anonymous = statements.find(
    (statement) =>
      says(statement, 'anonymous') && saysAny(statement, 'keep', 'statistics') && !statement.topics.has('cookies'),
  );
  if (anonymous !== undefined) yield { id: 'anonymous-not-shown', passage: passageOf(policy, anonymous) };
  const hold = statements.find((statement) => isLitigationHold(statement) && says(statement, 'all-your-data'));
  if (hold !== undefined) yield { id: 'litigation-keeps-all', passage: passageOf(policy, hold) };
}

/** Where a policy tells which data are processed and for what; elsewhere a "message" or a "document" is none of its data. */
function isAboutData(statement: Statement): boolean {
  const { topics, kind } = statement;
  if (kind === 'heading' || topics.has('rights') || topics.has('cookies') || topics.has('security')) return false;
  return topics.has('purposes') || topics.has('data');
}

/** "All other data", "your personal data are kept for …": nothing is left without a period. */
function isForEverything(statement: Statement): boolean {
  return says(statement, 'every-data') && !dataCategories.some((category) => says(statement, `cat-${category}`));
}

/** "An address to receive our messages, kept until …" gives a period for the address, not for messages. */
function isOfData(statement: Statement, concept: Concept): boolean {
  const purpose = statement.words.findIndex(({ form }) => purposeLeads.has(form));
  const kept = spanOf(statement, 'keep')?.from ?? Infinity;
  const end = purpose > 0 && kept > purpose ? purpose : Infinity;
  return statement.marks.get(concept)?.some(({ from }) => from < end) === true;
}

const purposeLeads = new Set(['om', 'pour', 'afin', 'to']);

function isHeaded({ heading, lead }: Statement, concept: `cat-${DataCategory}`): boolean {
  return (heading !== undefined && says(heading, concept)) || (lead !== undefined && says(lead, concept));
}

/** The second sentence that gives a period, another one, for the same item of data. */
function secondPeriod(periods: readonly RetentionStatement[]): Statement | undefined {
  const known = new Map<string, string>();
  for (const { statement, part, rule, days } of periods) {
    const span = `${rule.starts} ${rule.period?.years ?? ''} ${rule.period?.months ?? ''} ${days ?? ''}`;
    for (const term of dataTerms) {
      if (!isOfData(part, `term-${term}`)) continue;
      const before = known.get(term);
      if (before !== undefined && before !== span) return statement;
      known.set(term, span);
    }
  }
  return undefined;
}

function isOnExpiry({ marks, topics }: Statement): boolean {
  return marks.has('expired') || topics.has('retention');
}
