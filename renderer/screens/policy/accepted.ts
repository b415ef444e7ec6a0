// What a person took over of a check: rows into the profile, gaps as departures of the policy.

import type { PolicyReport } from '#core/policy/policy-report.ts';

/** Ids of rows and of gaps. Nothing is taken over by itself. */
export type Accepted = ReadonlySet<string>;

export interface AcceptedCount {
  readonly rows: number;
  readonly gaps: number;
}

export function countAccepted({ rows, gaps }: PolicyReport, accepted: Accepted): AcceptedCount {
  return {
    rows: rows.filter(({ id }) => accepted.has(id)).length,
    gaps: gaps.filter(({ id }) => accepted.has(id)).length,
  };
}

/** The same set with `id` in it or not. */
export function toggled(accepted: Accepted, id: string): Accepted {
  const next = new Set(accepted);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** With every row in it, or with none; gaps stay as they are. */
export function withRows({ rows }: PolicyReport, accepted: Accepted, isIn: boolean): Accepted {
  const next = new Set(accepted);
  for (const { id } of rows) {
    if (isIn) next.add(id);
    else next.delete(id);
  }
  return next;
}
