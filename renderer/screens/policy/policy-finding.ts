// What the check found, as the screen lists it: rows by kind, gaps by weight.

import { gapRules } from '#core/policy/gap.ts';
import type { GapWeight } from '#core/policy/gap.ts';
import type { Gap, PolicyReport, PolicyRow, PolicyRowKind } from '#core/policy/policy-report.ts';
import type { MarkedSpan } from './cut-text.ts';

export interface RowGroup {
  readonly kind: PolicyRowKind;
  readonly rows: readonly PolicyRow[];
}

export interface GapGroup {
  readonly weight: GapWeight;
  readonly gaps: readonly Gap[];
}

const weights = ['conflict', 'missing', 'note'] as const satisfies readonly GapWeight[];

/** Kinds in the order in which the text first speaks of them. */
export function rowGroups({ rows }: PolicyReport): readonly RowGroup[] {
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  return kinds.map((kind) => ({ kind, rows: rows.filter((row) => row.kind === kind) }));
}

/** The gravest first; weights without a gap are left out. */
export function gapGroups({ gaps }: PolicyReport): readonly GapGroup[] {
  return weights
    .map((weight) => ({ weight, gaps: gaps.filter(({ id }) => gapRules[id].weight === weight) }))
    .filter((group) => group.gaps.length > 0);
}

/** Every passage of the report with the id of its finding. */
export function spansOf({ rows, gaps }: PolicyReport): readonly MarkedSpan[] {
  return [...gaps, ...rows].flatMap(({ id, passage }) =>
    passage === undefined ? [] : [{ id, start: passage.start, end: passage.end }],
  );
}
