// A gap before its articles are added.

import type { GapId } from '../gap.ts';
import type { Passage, PolicyRow } from '../policy-report.ts';

export interface GapDraft {
  readonly id: GapId;
  readonly passage?: Passage;
  readonly lookedFor?: string;
}

export type RowOf<Kind extends PolicyRow['kind']> = Extract<PolicyRow, { readonly kind: Kind }>;

/** The rows of one kind. */
export function rowsOf<Kind extends PolicyRow['kind']>(rows: readonly PolicyRow[], kind: Kind): readonly RowOf<Kind>[] {
  return rows.filter((row): row is RowOf<Kind> => row.kind === kind);
}
