// Asks for a page of the list of cases.

import type { CaseFilter, CasePage } from '#core/desk/page-views.ts';
import { perPage, type AskPage } from '../../parts/use-pages.ts';
import type { DeskQueries } from '../../state/desk-context.ts';

export interface CasesAsked {
  readonly filter: CaseFilter;
  readonly text: string;
  /** Id of a controller; empty for all of them. */
  readonly controller: string;
}

export function askCases({ cases }: DeskQueries): AskPage<CasesAsked, CasePage> {
  return ({ controller, ...input }, offset) =>
    cases.page.queryOptions({
      input: { ...input, ...(controller === '' ? {} : { controller }), offset, limit: perPage },
    });
}
