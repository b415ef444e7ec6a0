// The people among found cases who have several, and whose name or address was typed.

import type { Mailbox } from '#core/base/mailbox.ts';
import type { CaseRow } from '#core/desk/views.ts';
import { matchName } from '../../commands/match-name.ts';

export interface PersonWithCases {
  readonly requester: Mailbox;
  readonly count: number;
}

const mostPeople = 3;

/** Those with the most cases first; one case stands for its person by itself. */
export function severalCasesOf(
  rows: readonly Pick<CaseRow, 'requester'>[],
  typed: readonly string[],
): readonly PersonWithCases[] {
  const byAddress = Map.groupBy(rows, ({ requester }) => requester.address.toLowerCase());
  return [...byAddress]
    .flatMap(([address, [first, ...others]]): readonly PersonWithCases[] => {
      if (address === '' || first === undefined || others.length === 0) return [];
      const { requester } = first;
      if (matchName(typed, `${requester.name} ${requester.address}`) === undefined) return [];
      return [{ requester, count: others.length + 1 }];
    })
    .toSorted((one, other) => other.count - one.count)
    .slice(0, mostPeople);
}
