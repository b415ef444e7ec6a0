// The checks of a letter in the order in which a person looks at them: what stops it, what a part lacks, what is to be meant.

import type { LetterCheck, LetterCheckCode, LetterView } from '#core/desk/letter-views.ts';

export interface SortedChecks {
  /** Of the letter as a whole, with how often each is found: every gap is one. */
  readonly stops: readonly (readonly [LetterCheck, number])[];
  /** What stops it in one of its parts. */
  readonly ofElement: (element: string) => readonly LetterCheck[];
  /** By code: a person means all of a code or none. */
  readonly warnings: readonly { readonly code: LetterCheckCode; readonly checks: readonly LetterCheck[] }[];
}

export function sortChecks({ checks, elements }: Pick<LetterView, 'checks' | 'elements'>): SortedChecks {
  const known = new Set(elements.map(({ element }) => element));
  const stopping = checks.filter(({ severity }) => severity === 'stops');
  const isOfElement = ({ code, element }: LetterCheck): boolean =>
    code !== 'gap-unfilled' && element !== undefined && known.has(element);
  const whole = Map.groupBy(
    stopping.filter((check) => !isOfElement(check)),
    (check) => (check.code === 'gap-unfilled' ? check.code : JSON.stringify(check)),
  );
  const warnings = Map.groupBy(
    checks.filter(({ severity }) => severity === 'warns'),
    ({ code }) => code,
  );
  return {
    stops: [...whole.values()].flatMap((same) => (same[0] === undefined ? [] : [[same[0], same.length] as const])),
    ofElement: (element) => stopping.filter((check) => isOfElement(check) && check.element === element),
    warnings: [...warnings].map(([code, same]) => ({ code, checks: same })),
  };
}
