// The purposes with their legal bases (Art. 13(1)(c)), and where the data come from (Art. 14(2)(f)).

import { legalBases, type LegalBasis } from '#core/law/legal-basis.ts';
import { passageOf, type PolicyText } from '../reading.ts';
import { says, saysAny, spanOf, type Statement } from '../statement.ts';
import type { RowDraft } from './draft.ts';
import { tidyName } from './tidy-name.ts';

/** The bases that a statement gives. */
export function basesIn(statement: Statement): readonly LegalBasis[] {
  return legalBases.filter((basis) => statement.marks.has(`basis-${basis}`));
}

export function readPurposes(policy: PolicyText): readonly RowDraft[] {
  const rows: RowDraft[] = [];
  for (const statement of policy.statements) {
    if (
      statement.kind === 'heading' ||
      !isPurpose(statement) ||
      isBareBasis(policy, statement) ||
      isContinued(policy, statement)
    )
      continue;
    const before = purposeBefore(policy, statement);
    rows.push({
      kind: 'purpose',
      name: nameOf(policy, before ?? statement),
      bases: basesIn(statement),
      passage: before === undefined ? passageOf(policy, statement) : passageOf(policy, before, statement),
    });
  }
  for (const statement of policy.statements) {
    if (statement.kind === 'heading' || statement.topics.has('rights')) continue;
    if (says(statement, 'direct-from-you'))
      rows.push({ kind: 'source', from: 'person', passage: passageOf(policy, statement) });
    if (says(statement, 'from-others') && !statement.topics.has('recipients'))
      rows.push({ kind: 'source', from: 'others', passage: passageOf(policy, statement) });
  }
  return rows;
}

function isPurpose(statement: Statement): boolean {
  const { topics, kind } = statement;
  const hasBasis = basesIn(statement).length > 0;
  if (topics.has('rights') || topics.has('cookies') || topics.has('changes') || topics.has('transfer')) return false;
  if (saysAny(statement, 'right-consent-withdrawal', 'right-objection')) return false;
  if (!topics.has('purposes') && says(statement, 'right-word')) return false;
  if (isTableHead(statement)) return false;
  if (topics.has('purposes')) return kind === 'item' || hasBasis;
  return (
    hasBasis && says(statement, 'basis-lead') && saysAny(statement, 'use', 'basis-word') && !says(statement, 'keep')
  );
}

/** "(a) Your consent. You may withdraw it at any time": what follows in an item adds to it. */
function isContinued({ statements }: PolicyText, statement: Statement): boolean {
  return (
    statement.kind === 'item' &&
    statements[statement.at - 1]?.block === statement.block &&
    statement.periods.length === 0
  );
}

/** An item of a list of bases: "the lawful bases that we rely on are: consent; contract". */
export function isBareBasis({ text }: PolicyText, statement: Statement): boolean {
  if (text.slice(statement.start, statement.end).includes(' | ')) return false;
  const first = firstBasis(statement);
  return statement.lead !== undefined && says(statement.lead, 'basis-word') && first !== undefined && first.from <= 3;
}

/** The first row of a table names its columns. */
export function isTableHead(statement: Statement): boolean {
  return (
    statement.kind === 'item' &&
    saysAny(statement, 'topic-purposes', 'topic-retention', 'basis-word') &&
    statement.words.length < 14 &&
    basesIn(statement).length === 0 &&
    statement.periods.length === 0
  );
}

/** "We use your address to deliver; the legal basis is the contract": the purpose stands in the sentence before. */
function purposeBefore({ statements }: PolicyText, statement: Statement): Statement | undefined {
  const lead = spanOf(statement, 'basis-word');
  if (lead === undefined || lead.from > 2) return undefined;
  const before = statements[statement.at - 1];
  if (before === undefined || before.kind === 'heading' || before.heading !== statement.heading) return undefined;
  return basesIn(before).length === 0 && says(before, 'use') ? before : undefined;
}

/** What stands before its basis; a sentence that gives nothing but the basis goes by the heading above it. */
function nameOf(policy: PolicyText, statement: Statement): string {
  const span = spanOf(statement, 'basis-lead') ?? firstBasis(statement);
  const lead = span === undefined ? undefined : statement.words[span.from];
  const sentence = policy.text.slice(statement.start, statement.end);
  const cell = sentence.indexOf(' | ');
  const end = lead === undefined ? sentence.length : lead.start - statement.start;
  // "Loyalty card: your consent" and the cells of a table name the purpose first.
  const colon = sentence.slice(0, end).search(/[:–—]\s[^:]*$/u);
  const cut = cell > 0 ? cell : statement.kind === 'item' && colon > 0 ? colon : end;
  const name = tidyName(sentence.slice(0, cut));
  const isTelling = name.split(/\s+/).length > 1 || cut !== end;
  const { heading } = statement;
  // The title of the whole policy is no purpose.
  if (isTelling || heading === undefined || heading.at === 0) return isTelling ? name : tidyName(sentence);
  return tidyName(policy.text.slice(heading.start, heading.end));
}

function firstBasis(statement: Statement) {
  const spans = basesIn(statement).flatMap((basis) => statement.marks.get(`basis-${basis}`) ?? []);
  return spans.toSorted((one, other) => one.from - other.from)[0];
}
