// The steps at which a day that comes near is told anew.

/** The step that a day so far ahead has reached, as `7d`, `0d` or `late`; undefined while it is further away than all of them. */
export function stepOf(days: number, steps: readonly number[]): string | undefined {
  if (days < 0) return 'late';
  // The day itself is always told.
  const reached = [...steps, 0].filter((step) => days <= step);
  return reached.length === 0 ? undefined : `${Math.min(...reached)}d`;
}

/** The step that a day so long past has reached; undefined before the first. */
export function stepAfter(days: number, steps: readonly number[]): number | undefined {
  const reached = steps.filter((step) => days >= step);
  return reached.length === 0 ? undefined : Math.max(...reached);
}
