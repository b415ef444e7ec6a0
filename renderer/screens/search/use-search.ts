// Asks as one types: a moment after the last letter, and lets go of the question before it.

import { keepPreviousData } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useAnswer } from '../../state/use-answer.ts';
import { useDesk } from '../../state/desk-context.ts';

/** In milliseconds: shorter than the pause between two letters of somebody who types slowly. */
const pause = 90;

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

/** The value once it has rested for a moment; an emptied one at once. */
function useSettled(value: string): string {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), value.trim() === '' ? 0 : pause);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
