// The journal of a case, for every part of its page that reads it.

import type { UseQueryResult } from '@tanstack/react-query';
import type { JournalRow } from '#core/desk/views.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { useDesk } from '../../state/desk-context.ts';

export function useCaseJournal(ref: string): UseQueryResult<readonly JournalRow[]> {
  const { queries } = useDesk();
  return useAnswer(queries.cases.journal.queryOptions({ input: { ref } }));
}
