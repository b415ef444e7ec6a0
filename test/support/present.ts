// What a test takes for granted, or its end where it is not so.

import type { Result } from '#core/base/result.ts';

/** The value, which must be there. */
export function present<T>(value: T | undefined | null): T {
  if (value === undefined || value === null) throw new Error('the test expected something here');
  return value;
}

/** The value of a success; throws the obstacle's code. */
export function unwrap<T>(result: Result<T, { readonly code: string }>): T {
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}
