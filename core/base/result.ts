// Expected outcomes are values: a Result is either what was asked for or the obstacle that stands in the way.

/** Success with its value, or a failure with its reason. Never thrown; broken invariants throw instead. */
export type Result<T, F> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: F };

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function fail<F>(failure: F): { readonly ok: false; readonly failure: F } {
  return { ok: false, failure };
}

/** Marks the end of a closed union: reaching it is a broken invariant. */
export function unreachable(value: never): never {
  throw new Error(`unreachable case: ${JSON.stringify(value)}`);
}
