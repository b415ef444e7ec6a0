// What a policy says of itself: its language, its date, whose it is and for whom (Art. 13(1)(a)).

import { numberOf } from '../period.ts';
import { passageOf, type PolicyText } from '../reading.ts';
import { says, spanOf, type Statement } from '../statement.ts';
import { controllerNameIn } from './controller-name.ts';
import type { RowDraft } from './draft.ts';

const day =
  /\b(?:\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}(?:er|st|nd|rd|th)?\s{1,3}\p{L}{3,10}\s{1,3}\d{4}|\p{L}{3,10}\s{1,3}(?:\d{1,2}(?:st|nd|rd|th)?,?\s{1,3})?\d{4})\b/u;
/** Ages below and above which nobody sets the limit of a service for minors. */
const ages = { youngest: 10, oldest: 21 };

export function readIntroduction(policy: PolicyText): readonly RowDraft[] {
  const { statements, language } = policy;
  const first = statements.find(({ kind, marks }) => kind !== 'heading' && marks.size > 0) ?? statements[0];
  const rows: RowDraft[] = [];
  if (first !== undefined && language !== 'und')
    rows.push({ kind: 'language', language, passage: passageOf(policy, first) });
  const version = versionIn(policy);
  if (version !== undefined) rows.push(version);
  const name = controllerNameIn(policy);
  if (name !== undefined) rows.push(name);
  const aged = statements.find((statement) => ageIn(statement) !== undefined);
  const age = aged === undefined ? undefined : ageIn(aged);
  if (aged !== undefined && age !== undefined)
    rows.push({ kind: 'minimum-age', age, passage: passageOf(policy, aged) });
  return rows;
}

function versionIn(policy: PolicyText): RowDraft | undefined {
  for (const statement of policy.statements) {
    if (!says(statement, 'version')) continue;
    const date = day.exec(policy.text.slice(statement.start, statement.end))?.[0];
    if (date !== undefined) return { kind: 'version', date, passage: passageOf(policy, statement) };
  }
  return undefined;
}

function ageIn(statement: Statement): number | undefined {
  const span = spanOf(statement, 'age');
  if (span === undefined) return undefined;
  return statement.words
    .slice(Math.max(0, span.from - 6), span.to + 6)
    .map(({ form }) => numberOf(form))
    .find((value) => value !== undefined && value >= ages.youngest && value <= ages.oldest);
}
