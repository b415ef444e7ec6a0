// What a person accepted of a check, as a version of the policy keeps it: what it says, and where it departs from the law.

import type { Departure, PolicyStatement } from '#core/law/controller.ts';
import type { PolicyReport } from './policy-report.ts';

/** Each accepted gap with its quote, empty where something is missing from the text. `accepted`: ids of gaps, among others. */
export function departuresOf({ gaps }: PolicyReport, accepted: ReadonlySet<string>): readonly Departure[] {
  return gaps.filter(({ id }) => accepted.has(id)).map(({ id, passage }) => ({ gap: id, quote: passage?.quote ?? '' }));
}

/** Each accepted row with its quote. `accepted`: ids of rows, among others. */
export function statementsOf({ rows }: PolicyReport, accepted: ReadonlySet<string>): readonly PolicyStatement[] {
  return rows.filter(({ id }) => accepted.has(id)).map(({ kind, passage }) => ({ topic: kind, quote: passage.quote }));
}
