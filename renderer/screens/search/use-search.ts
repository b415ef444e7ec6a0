// Asks as one types: a moment after the last letter, and lets go of the question before it.

import { keepPreviousData } from '@tanstack/react-query';
import { useAnswer } from '../../state/use-answer.ts';
import { useDesk } from '../../state/desk-context.ts';
import { useSettled } from '../../state/use-settled.ts';

export function useSearch(written: string, limit: number) {
  const { queries } = useDesk();
  const query = useSettled(written);
  return useAnswer({
    ...queries.search.find.queryOptions({ input: { query, limit, isTyping: true } }),
    enabled: query.trim() !== '',
    placeholderData: keepPreviousData,
    // What people look for is not kept longer than they look at it.
    gcTime: 30_000,
  });
}
