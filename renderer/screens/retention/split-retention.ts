// Sorts what is kept into what a DPO does with it: erase, wait, review.

import type { Day } from '#core/base/day.ts';
import type { RetentionRow } from '#core/desk/views.ts';

export interface RetentionParts {
  readonly due: readonly RetentionRow[];
  readonly soon: readonly RetentionRow[];
  /** Those whose review is longest ago come first. */
  readonly held: readonly RetentionRow[];
}

/** A hold goes before everything: a case on hold is neither due nor nearly so. Keeps the order otherwise. */
export function splitRetention(rows: readonly RetentionRow[]): RetentionParts {
  const free = rows.filter(({ hold }) => hold === undefined);
  const held = rows.filter(({ hold }) => hold !== undefined);
  return {
    due: free.filter(({ isDue }) => isDue),
    soon: free.filter(({ isDue }) => !isDue),
    held: held.toSorted((a, b) => compare(a.hold?.reviewOn ?? '', b.hold?.reviewOn ?? '')),
  };
}

/** The hold should have been looked at before today. */
export function isReviewOverdue({ hold }: RetentionRow, today: Day): boolean {
  return hold !== undefined && hold.reviewOn < today;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
